using System.Globalization;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Writes random well-typed expressions of the rule language, with brackets around everything.</summary>
internal sealed partial class TextExpressions(Draws draws, Tongue tongue, FactVocabulary vocabulary)
{
    private static readonly Unit[] UnitsOfNumbers = [Unit.None, Unit.Years, Unit.Months, Unit.Days, Unit.Yuan, Unit.Hours, Unit.Millilitres];

    /// <summary>Numbers defined or declared so far, by name.</summary>
    public Dictionary<string, Unit> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Conditions defined or declared so far.</summary>
    public List<string> Flags { get; } = [];

    /// <summary>Lists defined so far, by name.</summary>
    public Dictionary<string, ListFact> NamedLists { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of items and groups whose points conditions may read.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>True when every declared fact is one of persons, so that rules may be about them.</summary>
    public bool HasPersons { get; set; }

    public Unit AnyUnit() => draws.Of(UnitsOfNumbers);

    /// <summary>A number of a unit that is surely there.</summary>
    public string Number(Unit unit, TextScope scope)
    {
        List<Func<string>> forms = [() => Literal(unit), .. Sources(unit, scope)];
        if (scope.Depth > 0)
        {
            forms.AddRange(Compound(unit, scope.Deeper));
            forms.AddRange(Folds(unit, scope.Deeper));
        }

        return draws.Of(forms)();
    }

    /// <summary>A number of a unit that is not a fixed figure.</summary>
    public string Quantity(Unit unit, TextScope scope)
    {
        List<Func<string>> forms = [.. Sources(unit, scope), .. Folds(unit, scope.Deeper)];
        return forms.Count == 0 ? $"({Count(scope.Deeper)} * {Literal(unit)})" : draws.Of(forms)();
    }

    public string Literal(Unit unit) => string.Create(CultureInfo.InvariantCulture, $"{draws.Below(40)}{tongue.Unit(unit)}");

    private IEnumerable<Func<string>> Sources(Unit unit, TextScope scope)
    {
        IEnumerable<FieldDefinition> fields = Fields(scope).Where(f => f.Kind == ValueKind.Number && f.Unit == unit && !f.IsOptional);
        List<Func<string>> sources = [.. fields.Select(f => (Func<string>)(() => Field(f, scope)))];
        if (unit == Unit.Years)
        {
            sources.Add(() => tongue.Word("年龄", "age"));
        }

        if (unit == Unit.None && scope.HasAmount)
        {
            sources.Add(() => tongue.Word("量", "amount"));
        }

        if (unit == Unit.Points && scope.HasPoints)
        {
            sources.AddRange([() => tongue.Word("总分", "total"), () => $"{tongue.Word("得分", "points")}({draws.Of(Lines)})"]);
        }

        sources.AddRange(Numbers.Where(n => n.Value == unit).Select(n => (Func<string>)(() => n.Key)));
        return sources;
    }

    private Func<string>[] Compound(Unit unit, TextScope scope) =>
    [
        () => $"({Number(unit, scope)} + {Number(unit, scope)})",
        () => $"({Number(unit, scope)} - {Number(unit, scope)})",
        () => $"({Number(unit, scope)} * {Factor()})",
        () => $"(-{Quantity(unit, scope)})",
        () => $"{draws.Of([tongue.Word("较大", "max"), tongue.Word("较小", "min")])}({Number(unit, scope)}{tongue.Separator}{Number(unit, scope)})",
        () => $"{tongue.Word("绝对值", "abs")}({Number(unit, scope)} - {Number(unit, scope)})",
        () => $"{Rounding()}({Number(unit, scope)} / {1 + draws.Below(12)}{tongue.Separator}{draws.Below(3)})",
        () => $"{Rounding()}({Number(unit, scope)} * {Factor()})",
        () => $"({tongue.Word("如果", "if")} {Condition(scope)} {tongue.Word("则", "then")} {Number(unit, scope)} {tongue.Word("否则", "else")} {Number(unit, scope)})",
    ];

    private string Factor() => draws.Of(["2", "3", "0.5", "10%", "1"]);

    private string Rounding() => draws.Of([tongue.Word("四舍五入", "round"), tongue.Word("向下取整", "floor"), tongue.Word("向上取整", "ceil")]);

    /// <summary>The fields that can be read where an expression stands.</summary>
    private static IEnumerable<FieldDefinition> Fields(TextScope scope) => scope switch
    {
        { List: null } => [],
        { Key: { } key } => [key],
        _ => scope.List.Fields,
    };

    /// <summary>The same with how they are written.</summary>
    public IEnumerable<(string Text, FieldDefinition Field)> Readable(TextScope scope) => Fields(scope).Select(f => (Field(f, scope), f));

    /// <summary>A field of the record looked at: bare, unless its name means something else, too.</summary>
    private string Field(FieldDefinition field, TextScope scope)
    {
        string name = tongue.Word(field.Name);
        bool isTaken = Words.TryParse(name, out _) || Functions.TryParse(name, out _) || vocabulary.Find(name) is not null;
        return isTaken || draws.Chance(20) ? $"{tongue.Word("本条", "this")}.{name}" : name;
    }

    private string Date(TextScope scope)
    {
        List<Func<string>> forms =
        [
            () => tongue.Word("评定日", "as_of"),
            () => string.Create(CultureInfo.InvariantCulture, $"{2010 + draws.Below(12)}-{1 + draws.Below(12):D2}-{1 + draws.Below(28):D2}"),
            () => tongue.Word("出生日期", "birth_date"),
            () => tongue.Word("申请.日期", "application.date"),
            .. Fields(scope).Where(f => f.Kind == ValueKind.Date && !f.IsOptional).Select(f => (Func<string>)(() => Field(f, scope))),
        ];
        string date = draws.Of(forms)();
        Unit unit = draws.Of([Unit.Years, Unit.Months, Unit.Days]);
        return draws.Chance(30) ? $"({date} {draws.Of(["-", "+"])} {1 + draws.Below(30)}{tongue.Unit(unit)})" : date;
    }
}
