using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>A small vocabulary with a fact and a field of every kind.</summary>
internal sealed class TestVocabulary
{
    /// <summary>Bounds of all dates, wide enough for every as-of date of the generators.</summary>
    public static readonly DateOnly FirstDay = new(2008, 1, 1);

    public static readonly DateOnly LastDay = new(2026, 12, 31);

    public TestVocabulary()
    {
        Level = new ChoiceType("层次", true, [.. new[] { 0, 1, 1, 2, 2, 3 }.Select((rank, i) => new Choice(new($"级{i}", $"level{i}"), rank))]);
        Kind = new ChoiceType("类别", false, [.. Enumerable.Range(0, 3).Select(i => new Choice(new($"类{i}", $"kind{i}"), i))]);
        Facts = [.. Fields("单").Select(f => new ValueFact { Name = f.Name, Value = f })];
        Lists =
        [
            List("记录", SpellKind.None, Fields("录")),
            List("日段", SpellKind.Days, [Date("日起"), Date("日止"), Number("日数", 0, 0, 9), Choice("日类", Kind), Flag("日旗")]),
            List("月段", SpellKind.Months, [Month("月起"), Month("月止"), Number("月额", 2, 0, 900), Choice("月级", Level)]),
            List("小表", SpellKind.None, [Number("小数", 1, -50, 50), Text("小字"), Choice("小级", Level) with { IsOptional = true }]),
        ];
    }

    public ChoiceType Level { get; }

    public ChoiceType Kind { get; }

    public IReadOnlyList<ValueFact> Facts { get; }

    public IReadOnlyList<ListFact> Lists { get; }

    public IReadOnlyList<PersonsFact> Persons { get; } = [new() { Name = new("亲属", "亲属") }, new() { Name = new("伴侣", "伴侣"), IsSingle = true }];

    private FieldDefinition[] Fields(string prefix) =>
    [
        Number(prefix + "个", 0, 0, 40),
        Number(prefix + "差", 0, -20, 20),
        Number(prefix + "额", 2, -500, 1500),
        Number(prefix + "率", 4, 0, 10000) with { IsOptional = true },
        Flag(prefix + "旗"),
        Flag(prefix + "或旗") with { IsOptional = true },
        Choice(prefix + "级", Level),
        Choice(prefix + "或级", Level) with { IsOptional = true },
        Choice(prefix + "类", Kind),
        Text(prefix + "字"),
        Text(prefix + "或字") with { IsOptional = true },
        Date(prefix + "日"),
        Date(prefix + "或日") with { IsOptional = true },
        Month(prefix + "月"),
        Month(prefix + "或月") with { IsOptional = true },
        Field(prefix + "年", ValueKind.Year, 2008, 2026),
        Field(prefix + "时", ValueKind.Time, FirstDay.ToDateTime(default).Ticks, LastDay.ToDateTime(default).Ticks),
    ];

    private static ListFact List(string name, SpellKind spells, IReadOnlyList<FieldDefinition> fields) => new() { Name = new(name, name), Spells = spells, Fields = fields };

    private static FieldDefinition Number(string name, int scale, long minimum, long maximum) => Field(name, ValueKind.Number, minimum, maximum) with { Scale = scale };

    private static FieldDefinition Flag(string name) => Field(name, ValueKind.Flag, 0, 1);

    private static FieldDefinition Text(string name) => Field(name, ValueKind.Text, 0, 0);

    private static FieldDefinition Date(string name) => Field(name, ValueKind.Date, FirstDay.DayNumber, LastDay.DayNumber);

    private static FieldDefinition Month(string name) => Field(name, ValueKind.Month, Calendar.MonthOf(FirstDay.DayNumber), Calendar.MonthOf(LastDay.DayNumber));

    private static FieldDefinition Choice(string name, ChoiceType choices) => Field(name, ValueKind.Choice, 0, choices.Choices.Count - 1) with { Choices = choices };

    private static FieldDefinition Field(string name, ValueKind kind, long minimum, long maximum) =>
        new() { Name = new(name, name), Kind = kind, Minimum = minimum, Maximum = maximum };
}
