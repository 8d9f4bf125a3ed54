using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Lists and what is asked of them.</summary>
internal sealed partial class TextExpressions
{
    private IEnumerable<ListFact> AllLists => vocabulary.Facts.OfType<ListFact>();

    /// <summary>A list with its clauses, and what may be read of its elements.</summary>
    public (string Text, TextScope Inside) List(TextScope scope, bool mayGroup)
    {
        if (mayGroup && HasPersons && scope.Key is null && draws.Chance(15))
        {
            return Persons(scope);
        }

        (string text, ListFact list) = Source(scope, AllLists);
        text += Where(list, scope);
        FieldDefinition[] keys = [.. list.Fields.Where(f => f is { IsOptional: false, Derived: DerivedValue.None } && f.Kind is ValueKind.Choice or ValueKind.Text or ValueKind.Year or ValueKind.Flag)];
        if (!mayGroup || keys.Length == 0 || !draws.Chance(30))
        {
            return (text, scope.In(list));
        }

        FieldDefinition key = draws.Of(keys);
        return ($"{text} {tongue.Word("按", "by")} {Field(key, scope.In(list))}", scope.In(list, key));
    }

    /// <summary>Persons with their clauses; facts named inside are those of each person.</summary>
    public (string Text, TextScope Inside) Persons(TextScope scope)
    {
        TextScope inside = new() { HasPoints = scope.HasPoints, Depth = scope.Depth - 1 };
        string text = tongue.Word(draws.Of([.. vocabulary.Facts.OfType<PersonsFact>()]).Name);
        return (draws.Chance(60) ? $"{text} {tongue.Word("其中", "where")} {Condition(inside)}" : text, inside);
    }

    /// <summary>A list fact, a defined list, or the records of the group looked at.</summary>
    private (string Text, ListFact List) Source(TextScope scope, IEnumerable<ListFact> lists)
    {
        ListFact[] possible = [.. lists];
        if (scope is { Key: not null, List: { } own } && possible.Contains(own) && draws.Chance(70))
        {
            return (tongue.Word("本组", "group"), own);
        }

        KeyValuePair<string, ListFact>[] named = [.. NamedLists.Where(n => possible.Contains(n.Value))];
        if (named.Length > 0 && draws.Chance(25))
        {
            (string name, ListFact list) = draws.Of(named);
            return (name, list);
        }

        ListFact fact = draws.Of(possible);
        return (tongue.Word(fact.Name), fact);
    }

    private string Where(ListFact list, TextScope scope) => draws.Chance(55) ? $" {tongue.Word("其中", "where")} {Condition(scope.In(list))}" : "";

    private string Spells(TextScope scope, bool onlyDays)
    {
        (string text, ListFact list) = Source(scope, AllLists.Where(l => l.Spells == SpellKind.Days || (l.Spells == SpellKind.Months && !onlyDays)));
        return text + Where(list, scope);
    }

    private string Count(TextScope scope) => $"{tongue.Word("个数", "count")}({List(scope, mayGroup: true).Text})";

    private IEnumerable<Func<string>> Folds(Unit unit, TextScope scope)
    {
        List<Func<string>> forms = unit switch
        {
            Unit.Years => [() => $"{tongue.Word("年数", "years")}({Spells(scope, false)})", () => $"{tongue.Word("满年", "full_years")}({Date(scope)})"],
            Unit.Months => [() => $"{tongue.Word("月数", "months")}({Spells(scope, false)})", () => $"{tongue.Word("满月", "full_months")}({Date(scope)}{tongue.Separator}{Date(scope)})"],
            Unit.Days => [() => $"{tongue.Word("天数", "days")}({Spells(scope, true)})", () => $"{tongue.Word("满日", "full_days")}({Date(scope)})"],
            Unit.None => [() => Count(scope)],
            _ => [],
        };
        if (scope.Depth > 0 && unit != Unit.Points)
        {
            forms.Add(() => SumOrHighest(unit, scope));
            forms.Add(() => SumOrHighest(unit, scope));
        }

        return forms;
    }

    /// <summary>合计 or 最高 over the records of a list, best one that has such numbers.</summary>
    private string SumOrHighest(Unit unit, TextScope scope)
    {
        ListFact[] fitting = [.. AllLists.Where(l => l.Fields.Any(f => f.Kind == ValueKind.Number && f.Unit == unit))];
        (string text, ListFact list) = Source(scope, fitting.Length > 0 ? fitting : AllLists);
        string value = Number(unit, scope.In(list));
        string taken = $"{text}{Where(list, scope)} {tongue.Word("的", "take")} {value}";
        return draws.Chance(60)
            ? $"{tongue.Word("合计", "sum")}({taken})"
            : $"({draws.Of([tongue.Word("最高", "highest"), tongue.Word("最低", "lowest")])}({taken}) {tongue.Word("若无", "or else")} {Literal(unit)})";
    }
}
