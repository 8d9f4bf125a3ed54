using System.Globalization;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Conditions.</summary>
internal sealed partial class TextExpressions
{
    private static readonly string[] Cities = ["东莞", "广州", "深圳"];

    public string Condition(TextScope scope)
    {
        List<Func<string>> forms = [() => CompareNumbers(scope), () => ChoiceOrText(scope), () => Dates(scope), .. Flags.Select(f => (Func<string>)(() => f))];
        forms.AddRange(Fields(scope).Where(f => f.Kind == ValueKind.Flag).Select(f => (Func<string>)(() => Field(f, scope))));
        if (scope.Key is { Kind: not ValueKind.Flag })
        {
            forms.AddRange([() => KeyOfGroup(scope.Key, scope), () => KeyOfGroup(scope.Key, scope)]);
        }

        if (scope.HasPoints)
        {
            forms.AddRange([() => ComparePoints(scope), () => ComparePoints(scope)]);
        }

        if (scope.Depth > 0)
        {
            TextScope inner = scope.Deeper;
            forms.AddRange(
            [
                () => $"({Condition(inner)} {draws.Of([tongue.Word("且", "and"), tongue.Word("或", "or")])} {Condition(inner)})",
                () => $"{tongue.Word("不", "not")} ({Condition(inner)})",
                () => Exists(inner),
                () => Exists(inner),
            ]);
        }

        return draws.Of(forms)();
    }

    private string KeyOfGroup(FieldDefinition key, TextScope scope) => key.Kind == ValueKind.Year
        ? $"{Field(key, scope)} {Operator()} {2010 + draws.Below(12)}"
        : $"{Field(key, scope)} {draws.Of(["=", "!="])} {ValueOf(key)}";

    private string Exists(TextScope scope)
    {
        (string text, TextScope inside) = HasPersons && scope.Key is null && draws.Chance(20) ? Persons(scope) : List(scope, mayGroup: false);
        return draws.Below(3) switch
        {
            0 => $"{tongue.Word("存在", "exists")}({text})",
            1 => $"{tongue.Word("不存在", "none")}({text})",
            _ => $"{tongue.Word("全部", "all")}({text} {tongue.Word("满足", "satisfy")} {Condition(inside)})",
        };
    }

    private string Operator() => draws.Of([">=", "<", "=", "!=", "<=", ">"]);

    private string CompareNumbers(TextScope scope)
    {
        Unit unit = AnyUnit();
        string right = draws.Chance(60) ? Literal(unit) : Number(unit, scope.Deeper);
        return $"{Quantity(unit, scope.Deeper)} {Operator()} {right}";
    }

    private string ComparePoints(TextScope scope) => $"{Quantity(Unit.Points, scope.Deeper)} {Operator()} {draws.Below(60)}{(draws.Chance(50) ? tongue.Unit(Unit.Points) : "")}";

    /// <summary>A choice or a text of the record looked at, or of the applicant.</summary>
    private string ChoiceOrText(TextScope scope)
    {
        (string Text, FieldDefinition Field)[] subjects =
        [
            .. Fields(scope).Where(f => f.Kind is ValueKind.Choice or ValueKind.Text).Select(f => (Field(f, scope), f)),
            .. vocabulary.Facts.OfType<ValueFact>().Where(f => f.Value.Kind is ValueKind.Choice or ValueKind.Text).Select(f => (tongue.Word(f.Name), f.Value)),
            .. vocabulary.Facts.OfType<GroupFact>().SelectMany(g => g.Fields.Where(f => f.Kind is ValueKind.Choice or ValueKind.Text).Select(f => ($"{tongue.Word(g.Name)}.{tongue.Word(f.Name)}", f))),
        ];
        (string text, FieldDefinition field) = draws.Of(subjects);
        if (draws.Chance(30))
        {
            return $"{text} {draws.Of([tongue.Word("属于", "in"), tongue.Word("不属于", "not in")])} ({ValueOf(field)}{tongue.Separator}{ValueOf(field)})";
        }

        string op = field.Choices is { IsOrdered: true } ? Operator() : draws.Of(["=", "!="]);
        return $"{text} {op} {ValueOf(field)}";
    }

    public string ValueOf(FieldDefinition field) => field.Choices is { } choices ? tongue.Word(draws.Of(choices.Choices).Name) : $"\"{draws.Of(Cities)}\"";

    private string Dates(TextScope scope)
    {
        FieldDefinition[] dated = [.. Fields(scope).Where(f => f.Kind is ValueKind.Date or ValueKind.Month or ValueKind.Year)];
        if (dated.Length == 0 || draws.Chance(20))
        {
            return $"{Date(scope)} {Operator()} {Date(scope)}";
        }

        FieldDefinition field = draws.Of(dated);
        string within = draws.Of([tongue.Word("在", "within"), tongue.Word("不在", "not within")]);
        return $"{Field(field, scope)} {within} {(draws.Chance(50) ? Calendar(field) : Last(field, scope))}";
    }

    private string Calendar(FieldDefinition field)
    {
        string kind = draws.Of([tongue.Word("近", "last"), tongue.Word("前", "previous")]);
        string unit = field.Kind == ValueKind.Year || draws.Chance(75) ? tongue.Word("个自然年", "calendar years") : tongue.Word("个自然月", "calendar months");
        return string.Create(CultureInfo.InvariantCulture, $"{kind} {1 + draws.Below(5)} {unit}");
    }

    private string Last(FieldDefinition field, TextScope scope) => field.Kind switch
    {
        ValueKind.Date when draws.Chance(50) => $"{tongue.Word("自", "from")} {Date(scope)} {tongue.Word("至", "to")} {Date(scope)}",
        ValueKind.Date => $"{tongue.Word("近", "last")} {1 + draws.Below(5)}{tongue.Unit(draws.Of([Unit.Years, Unit.Months, Unit.Days]))}",
        ValueKind.Month => $"{tongue.Word("近", "last")} {1 + draws.Below(30)}{tongue.Unit(Unit.Months)}",
        _ => Calendar(field),
    };
}
