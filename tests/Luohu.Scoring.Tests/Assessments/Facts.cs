using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>Fills a row by names. Cells are numbers; texts and choices are given in their Chinese spelling, dates as <c>2016-06-30</c>.</summary>
internal sealed class Facts(RowLayout layout)
{
    public FactRow Row { get; } = new(layout);

    public Facts Set(string fact, string field, object value)
    {
        FieldDefinition definition = Hand.Field(Hand.Fact(fact), field);
        int slot = layout.SlotOf(definition);
        Assert.True(slot >= 0, $"the ruleset does not read {fact}.{field}");
        Row.Values[slot] = CellOf(definition, value);
        return this;
    }

    public Facts None(params string[] lists)
    {
        foreach (string list in lists)
        {
            Row.BeginList(IndexOf(list));
        }

        return this;
    }

    /// <summary>Adds a record; a field that is left out stays not known.</summary>
    public Facts Add(string list, params (string Field, object Value)[] fields)
    {
        int index = IndexOf(list);
        if (Row.Counts[index] < 0)
        {
            Row.BeginList(index);
        }

        int start = Row.AddRecord(index);
        foreach ((string name, object value) in fields)
        {
            FieldDefinition field = Hand.Field(Hand.List(list), name);
            int column = layout.Lists[index].ColumnOf(field);
            Assert.True(column >= 0, $"the ruleset does not read {list}.{name}");
            Row.Cells[index][start + column] = CellOf(field, value);
        }

        return this;
    }

    public static long Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;

    private int IndexOf(string list) => (layout.ListOf(Hand.List(list)) ?? throw new ArgumentException(list, nameof(list))).Index;

    private long CellOf(FieldDefinition field, object value) => (field.Kind, value) switch
    {
        (_, int number) => number,
        (_, long number) => number,
        (_, bool flag) => flag ? Cell.Yes : Cell.No,
        (ValueKind.Choice, string word) => field.Choices?.OrdinalOf(word) ?? throw new ArgumentException(word, nameof(value)),
        (ValueKind.Date, string date) => Day(date),
        (_, string text) => Row.CodeOf(TextCodes.KeyOf(field, text)),
        _ => throw new ArgumentException(field.Name.Zh, nameof(value)),
    };
}
