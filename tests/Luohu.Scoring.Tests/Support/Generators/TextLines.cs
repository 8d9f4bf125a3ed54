using System.Globalization;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Writes random items and groups, with tables, bands and points per unit.</summary>
internal sealed class TextLines(Draws draws, Tongue tongue, TextExpressions expressions, FactVocabulary vocabulary, TextDocument document)
{
    private int _ids;
    private bool _isOverPersons;

    public void Lines(int indent, int depth)
    {
        for (int n = 1 + draws.Below(4); n > 0; n--)
        {
            document.Entry();
            if (depth > 0 && draws.Chance(30))
            {
                Group(indent + 2, depth);
            }
            else
            {
                Item(indent + 2);
            }
        }
    }

    /// <summary>按 and 分段 of a quantity.</summary>
    public void Bands(int indent, TextScope scope)
    {
        bool isAge = draws.Chance(25);
        document.Key(indent, ("按", "by"), isAge ? tongue.Word("年龄", "age") : expressions.Quantity(expressions.AnyUnit(), scope));
        document.Open(indent, ("分段", "bands"));
        int a = 1 + draws.Below(20);
        int b = a + 1 + draws.Below(20);
        document.Key(indent + 2, ($"不满{a}", $"under {a}"), Cell(scope));
        scope = scope with { HasAmount = true };
        bool hasMiddle = isAge || draws.Chance(70);
        if (hasMiddle)
        {
            document.Key(indent + 2, isAge ? ($"{a}..{b - 1}", $"{a}..{b - 1}") : ($"{a}以上不满{b}", $"{a}+ under {b}"), Cell(scope));
        }

        document.Key(indent + 2, hasMiddle ? ($"{b}以上", $"{b}+") : ($"{a}以上", $"{a}+"), Cell(scope));
    }

    private string Cell(TextScope scope) => draws.Chance(70) ? Points() : expressions.Number(Unit.None, scope with { Depth = 1 });

    private string Points() => string.Create(CultureInfo.InvariantCulture, $"{draws.Of(["", "", "-"])}{draws.Below(60)}{draws.Of(["", "", ".5"])}");

    private string Id(string zh, string en)
    {
        string id = tongue.Own(zh, en, ++_ids);
        expressions.Lines.Add(id);
        return id;
    }

    private void Group(int indent, int depth)
    {
        document.Key(indent, ("组", "group"), Id("组", "group"));
        bool isOverPersons = expressions.HasPersons && !_isOverPersons && draws.Chance(30);
        if (isOverPersons)
        {
            document.Key(indent, ("各", "each"), expressions.Persons(new TextScope { Depth = 2 }).Text);
        }

        if (isOverPersons || draws.Chance(60))
        {
            document.Key(indent, ("取", "take"), Take());
        }

        if (draws.Chance(35))
        {
            document.Key(indent, ("条件", "when"), expressions.Condition(new TextScope { Depth = 2 }));
        }

        Times(indent);
        Limits(indent);
        document.Open(indent, ("项目", "items"));
        _isOverPersons |= isOverPersons;
        Lines(indent + 2, depth - 1);
        _isOverPersons &= !isOverPersons;
    }

    private string Take() => draws.Below(4) switch
    {
        0 => tongue.Word("合计", "sum"),
        1 => tongue.Word("最高", "best"),
        2 => tongue.Word("最高 2 项", "best 2"),
        _ => tongue.Word("最低", "worst"),
    };

    private void Times(int indent)
    {
        if (draws.Chance(25))
        {
            document.Key(indent, ("系数", "times"), draws.Of(["2", "0.5", "-1", "30%"]));
        }
    }

    public void Limits(int indent)
    {
        if (draws.Chance(30))
        {
            document.Key(indent, ("舍入", "round"), draws.Of([tongue.Word("四舍五入 1 位", "round 1"), tongue.Word("向下取整", "floor"), tongue.Word("向上取整", "ceil")]));
        }

        if (draws.Chance(30))
        {
            document.Key(indent, ("上限", "cap"), draws.Below(50).ToString(CultureInfo.InvariantCulture));
        }

        if (draws.Chance(25))
        {
            document.Key(indent, ("下限", "floor"), (-draws.Below(40)).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Item(int indent)
    {
        document.Key(indent, ("编号", "id"), Id("项", "item"));
        TextScope scope = new() { Depth = 2 };
        bool isRepeated = draws.Chance(50);
        if (isRepeated)
        {
            (string list, scope) = expressions.List(scope with { Depth = 3 }, mayGroup: true);
            document.Key(indent, ("各", "each"), list);
            document.Key(indent, ("取", "take"), Take());
        }

        if (draws.Chance(35))
        {
            document.Key(indent, ("条件", "when"), expressions.Condition(scope));
        }

        Value(indent, scope);
        Times(indent);
        if (isRepeated && draws.Chance(30))
        {
            document.Key(indent, ("单项上限", "each_cap"), draws.Below(20).ToString(CultureInfo.InvariantCulture));
        }

        Limits(indent);
    }

    private void Value(int indent, TextScope scope)
    {
        switch (draws.Below(5))
        {
            case 0:
                document.Key(indent, ("得分", "points"), Points());
                break;
            case 1:
                document.Key(indent, ("得分", "points"), expressions.Number(draws.Of([Unit.None, Unit.Years, Unit.Hours, Unit.Months]), scope));
                break;
            case 2:
                Bands(indent, scope);
                break;
            case 3:
                Table(indent, scope);
                break;
            default:
                PerUnit(indent, scope);
                break;
        }
    }

    private void PerUnit(int indent, TextScope scope)
    {
        Unit unit = expressions.AnyUnit();
        document.Key(indent, ("量", "amount"), expressions.Quantity(unit, scope));
        document.Key(indent, ("每", "per"), string.Create(CultureInfo.InvariantCulture, $"{1 + draws.Below(12)}{tongue.Unit(unit)}"));
        document.Key(indent, ("得分", "points"), Points());
    }

    private void Table(int indent, TextScope scope)
    {
        (string Text, FieldDefinition Field)[] subjects =
        [
            .. expressions.Readable(scope).Where(f => !f.Field.IsOptional && f.Field.Kind is ValueKind.Choice or ValueKind.Flag or ValueKind.Text),
            .. vocabulary.Facts.OfType<ValueFact>().Where(f => f.Value.Kind is ValueKind.Choice or ValueKind.Flag).Select(f => (tongue.Word(f.Name), f.Value)),
        ];
        (string text, FieldDefinition field) = draws.Of(subjects);
        document.Key(indent, ("按", "by"), text);
        document.Open(indent, ("分值表", "table"));
        Rows(indent + 2, KeysOf(field), field.Kind == ValueKind.Text, scope);
    }

    private List<string> KeysOf(FieldDefinition field) => field.Kind switch
    {
        ValueKind.Choice => [.. (field.Choices?.Choices ?? []).Select(c => tongue.Word(c.Name))],
        ValueKind.Flag => [tongue.Word("是", "yes"), tongue.Word("否", "no")],
        _ => ["东莞", "广州", "深圳"],
    };

    /// <summary>Every key in a row, alone or with others, or under 其他.</summary>
    private void Rows(int indent, List<string> keys, bool needsOther, TextScope scope)
    {
        int listed = 1 + draws.Below(keys.Count);
        for (int i = 0; i < listed;)
        {
            int together = Math.Min(listed - i, 1 + draws.Below(3));
            document.Key(indent, string.Join(" | ", keys.Skip(i).Take(together)), Cell(scope with { List = null, Key = null }));
            i += together;
        }

        if (needsOther || listed < keys.Count)
        {
            document.Key(indent, ("其他", "other"), Points());
        }
    }
}
