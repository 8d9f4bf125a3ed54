using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>How much of a row is known.</summary>
/// <param name="Unknown">Percent of the values that are not known.</param>
/// <param name="None">Percent of the optional values that are none.</param>
internal readonly record struct RowMix(int Unknown, int None)
{
    public static RowMix Complete { get; } = new(0, 20);

    public static RowMix From(Draws draws) => new(draws.Of([0, 10, 35, 80]), draws.Of([20, 0, 60]));
}

/// <summary>Random rows for any layout: values within their bounds, spells that overlap, touch, are open.</summary>
internal sealed class RowGenerator(RowLayout layout, DateOnly asOf)
{
    /// <summary>No generated list has more records.</summary>
    public const int MaxRecords = 6;

    /// <summary>No applicant has more persons of one kind.</summary>
    private const int MaxPersons = 3;

    private static readonly string[] Texts = ["甲", "乙", "丙", "丁"];

    private static readonly DateOnly[] OddDays = [new(2016, 2, 29), new(2019, 2, 28), new(2020, 2, 29), new(2018, 1, 31), new(2018, 12, 31), new(2019, 1, 1)];

    public static DateOnly AsOf(Draws draws) =>
        draws.Chance(40) ? draws.Of(OddDays) : DateOnly.FromDayNumber((int)draws.Between(new DateOnly(2016, 1, 1).DayNumber, new DateOnly(2022, 12, 31).DayNumber));

    public FactRow Row(Draws draws, RowMix mix)
    {
        var row = new FactRow(layout);
        Facts(draws, row, mix);
        for (int kind = 0; kind < layout.Persons.Count; kind++)
        {
            if (!draws.Chance(mix.Unknown / 3))
            {
                Persons(draws, kind, row, mix);
            }
        }

        return row;
    }

    /// <summary>Makes persons known.</summary>
    public void Persons(Draws draws, int kind, FactRow row, RowMix mix)
    {
        row.BeginPersons(kind);
        for (int n = draws.Below(layout.Persons[kind].IsSingle ? 2 : MaxPersons + 1); n > 0; n--)
        {
            Facts(draws, row.AddPerson(kind), mix);
        }
    }

    private void Facts(Draws draws, FactRow row, RowMix mix)
    {
        for (int slot = 0; slot < layout.Values.Count; slot++)
        {
            row.Values[slot] = CellOf(draws, layout.Values[slot], row, mix);
        }

        foreach (ListLayout list in layout.Lists)
        {
            if (!draws.Chance(mix.Unknown / 3))
            {
                Fill(draws, list, row, mix);
            }
        }
    }

    /// <summary>Makes a list known with records.</summary>
    public void Fill(Draws draws, ListLayout list, FactRow row, RowMix mix)
    {
        row.BeginList(list.Index);
        int records = draws.Below(MaxRecords + 1);
        long next = long.MinValue;
        for (int n = 0; n < records; n++)
        {
            int start = row.AddRecord(list.Index);
            for (int column = 0; column < list.Columns.Count; column++)
            {
                row.Cells[list.Index][start + column] = CellOf(draws, list.Columns[column], row, mix);
            }

            next = AsSpell(draws, list, row.Cells[list.Index].AsSpan(start, list.Columns.Count), next);
        }
    }

    /// <summary>A random cell of a field.</summary>
    public long CellOf(Draws draws, FieldDefinition field, FactRow row, RowMix mix)
    {
        if (draws.Chance(mix.Unknown))
        {
            return Cell.NotKnown;
        }

        return field.IsOptional && draws.Chance(mix.None) ? Cell.None : Known(draws, field, row);
    }

    /// <summary>A known end of a spell that starts on <paramref name="start"/>.</summary>
    public static long EndOf(Draws draws, FieldDefinition end, long start)
    {
        long longest = end.Kind == ValueKind.Month ? 30 : 900;
        long last = draws.Below(4) switch
        {
            0 => start + draws.Between(0, 31),
            1 => start + draws.Between(-3, longest),
            2 => Cell.Open,
            _ => start + draws.Between(25, 70),
        };
        return last == Cell.Open ? last : Math.Clamp(last, end.Minimum, end.Maximum);
    }

    /// <summary>Gives a record of spells a sensible end, and often lets it touch the record before.</summary>
    private long AsSpell(Draws draws, ListLayout list, Span<long> cells, long next)
    {
        int from = list.Fact.Spells == SpellKind.None ? -1 : list.ColumnOf(list.Fact.Fields[0]);
        int to = list.Fact.Spells == SpellKind.None ? -1 : list.ColumnOf(list.Fact.Fields[1]);
        if (to >= 0 && cells[to] == Cell.None)
        {
            cells[to] = Cell.Open;
        }

        if (to < 0 || from < 0 || !Cell.IsValue(cells[from]))
        {
            return long.MinValue;
        }

        if (next != long.MinValue && draws.Chance(40))
        {
            cells[from] = Math.Clamp(next + draws.Of([0, -1, 1, -20]), list.Columns[from].Minimum, LatestOf(list.Columns[from]));
        }

        cells[to] = cells[to] == Cell.NotKnown ? Cell.NotKnown : EndOf(draws, list.Columns[to], cells[from]);
        return Cell.IsValue(cells[to]) && cells[to] < Cell.Open ? cells[to] + 1 : long.MinValue;
    }

    private long Known(Draws draws, FieldDefinition field, FactRow row) => field.Kind switch
    {
        ValueKind.Flag => draws.Below(2),
        ValueKind.Choice => draws.Below(field.Choices?.Choices.Count ?? 1),
        ValueKind.Text => Text(draws, row),
        ValueKind.Date => Near(draws, field, draws.Chance(30) ? draws.Of(OddDays).DayNumber : asOf.DayNumber, 900),
        ValueKind.Month => Near(draws, field, NowOf(field.Kind), 40),
        ValueKind.Year => Near(draws, field, NowOf(field.Kind), 5),
        ValueKind.Time => Math.Clamp(asOf.ToDateTime(default).Ticks + draws.Between(0, 3), field.Minimum, field.Maximum),
        _ => Number(draws, field),
    };

    private long Text(Draws draws, FactRow row)
    {
        int named = layout.Texts.Count;
        return named > 0 && draws.Chance(50) ? draws.Below(named) : row.CodeOf(draws.Of(Texts));
    }

    private long Near(Draws draws, FieldDefinition field, long middle, long distance) =>
        Math.Clamp(middle - (draws.Between(-distance / 6, distance) * draws.Below(2)), field.Minimum, LatestOf(field));

    /// <summary>A record exists only if it is not dated after the as-of date.</summary>
    private long LatestOf(FieldDefinition field) => field.DatesRecord ? NowOf(field.Kind) : field.Maximum;

    /// <summary>The as-of date as a date, month or year.</summary>
    public long NowOf(ValueKind kind) => kind switch
    {
        ValueKind.Month => Calendar.MonthOf(asOf.DayNumber),
        ValueKind.Year => asOf.Year,
        _ => asOf.DayNumber,
    };

    /// <summary>Mostly a number near the lower bound or zero, sometimes a bound or any.</summary>
    private static long Number(Draws draws, FieldDefinition field)
    {
        long unit = ExactMath.Pow10(field.Scale);
        long from = Math.Clamp(0, field.Minimum, field.Maximum);
        return draws.Below(6) switch
        {
            0 => Math.Min(field.Maximum, checked(from + (draws.Between(0, 60) * unit))),
            1 => Math.Min(field.Maximum, checked(from + draws.Between(0, 60))),
            2 => draws.Of([field.Minimum, field.Maximum]),
            3 => from,
            _ => draws.Between(Math.Max(field.Minimum, from - (100 * unit)), Math.Min(field.Maximum, from + (100 * unit))),
        };
    }
}
