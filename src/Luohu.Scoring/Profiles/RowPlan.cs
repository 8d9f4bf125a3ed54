using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Where each fact of a schema stands in the rows of one layout; -1 where the ruleset does not use it. Immutable and thread-safe.</summary>
internal sealed class RowPlan
{
    private readonly int[] _cells;
    private readonly int[] _facts;
    private readonly int[] _textCodes;
    private readonly NameTable _texts;

    public RowPlan(ProfileSchema schema, RowLayout layout)
    {
        Schema = schema;
        _cells = new int[schema.FieldCount];
        _facts = new int[schema.Facts.Length];
        foreach (FactEntry entry in schema.Facts)
        {
            ListLayout? list = entry.Fact is ListFact listFact ? layout.ListOf(listFact) : null;
            _facts[entry.Index] = entry.Fact is PersonsFact persons ? layout.IndexOf(persons) : list?.Index ?? -1;
            foreach (FieldEntry field in entry.Fields)
            {
                _cells[field.Id] = entry.Shape == FactShape.List ? list?.ColumnOf(field.Field) ?? -1 : layout.SlotOf(field.Field);
            }
        }

        _textCodes = [.. Enumerable.Range(0, layout.Texts.Count).Where(code => IsItsKey(layout.Texts.TextOf(code)))];
        _texts = new NameTable([.. _textCodes.Select(layout.Texts.TextOf).Select(text => new Term(text, text))]);
        FlagSlots = Flags(layout.Values);
        FlagColumns = [.. layout.Lists.Select(l => Flags(l.Columns))];
        Strides = [.. layout.Lists.Select(l => l.Stride)];
        AgeSlots = [.. Enumerable.Range(0, layout.Values.Count).Where(slot => layout.Values[slot].Derived == DerivedValue.Age)];
        OngoingColumns = [.. layout.Lists.Select(l => Enumerable.Range(0, l.Stride).FirstOrDefault(c => l.Columns[c].Derived == DerivedValue.Ongoing, -1))];
    }

    public ProfileSchema Schema { get; }

    /// <summary>The uses of the ruleset; null when it names none and any will do.</summary>
    public ClosedNames? Uses { get; init; }

    /// <summary>The single yes-or-no values.</summary>
    public int[] FlagSlots { get; }

    /// <summary>Per list of the layout the yes-or-no fields.</summary>
    public int[][] FlagColumns { get; }

    /// <summary>Per list of the layout the cells of a record.</summary>
    public int[] Strides { get; }

    /// <summary>Where 年龄 is kept.</summary>
    public int[] AgeSlots { get; }

    /// <summary>Per list of the layout the column of 至今, or -1.</summary>
    public int[] OngoingColumns { get; }

    /// <summary>The slot of a single value or the column of a field of a list, or -1.</summary>
    public int CellOf(FieldEntry field) => _cells[field.Id];

    /// <summary>The place of a list or of persons in the layout, or -1.</summary>
    public int IndexOf(FactEntry fact) => _facts[fact.Index];

    /// <summary>The code of a text that the ruleset names; -1 also for those that are compared under another spelling.</summary>
    public int CodeOf(ReadOnlySpan<byte> utf8) => _texts.Find(utf8) is >= 0 and var found ? _textCodes[found] : -1;

    private static bool IsItsKey(string text) =>
        !ProfileWords.None.Is(text) && text.Length is > 0 and <= CellConverter.MaxTextLength && text.AsSpan().Trim().Length == text.Length && PlaceNames.Normalize(text).Length == text.Length;

    private static int[] Flags(IReadOnlyList<FieldDefinition> fields) =>
        [.. Enumerable.Range(0, fields.Count).Where(i => fields[i].Kind == ValueKind.Flag && fields[i].Derived == DerivedValue.None)];
}
