using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random ruleset files, in Chinese or English, of the forms the language has; they hold no mistakes.</summary>
internal sealed class RulesetTextGenerator
{
    private readonly Draws _draws;
    private readonly Tongue _tongue;
    private readonly TextDocument _document;
    private readonly FactVocabulary _vocabulary;
    private readonly TextExpressions _expressions;
    private int _names;

    private RulesetTextGenerator(Draws draws)
    {
        _draws = draws;
        _tongue = new Tongue(draws);
        _document = new TextDocument(_tongue);
        _vocabulary = FactVocabulary.BuiltIn.With([Declared("评价", ValueKind.Choice), Declared("收入", ValueKind.Number, Unit.Yuan), Declared("骨干", ValueKind.Flag), Courses]);
        _expressions = new TextExpressions(draws, _tongue, _vocabulary);
    }

    private static ListFact Courses => DeclaredFacts.List(
        new("培训", "培训"),
        SpellKind.Days,
        [
            DeclaredFacts.Field(new("课时", "课时"), ValueKind.Number, Unit.Hours, 0),
            DeclaredFacts.Field(new("等次", "等次"), ValueKind.Choice, choices: Grades("等次")),
        ]);

    public static string Ruleset(Draws draws) => new RulesetTextGenerator(draws).Ruleset();

    private static ChoiceType Grades(string id) => DeclaredFacts.Choices(id, isOrdered: true, [new("合格", "合格"), new("良好", "良好"), new("优秀", "优秀")]);

    private static ValueFact Declared(string name, ValueKind kind, Unit unit = Unit.None) =>
        DeclaredFacts.Value(DeclaredFacts.Field(new(name, name), kind, unit, choices: kind == ValueKind.Choice ? Grades(name) : null));

    private string Ruleset()
    {
        _document.Key(0, ("规则集", "ruleset"), "test/generated");
        _document.Key(0, ("名称", "name"), "generated");
        _document.Key(0, ("版本", "version"), "\"1\"");
        Facts();
        Definitions();
        var lines = new TextLines(_draws, _tongue, _expressions, _vocabulary, _document);
        Points(lines);
        var scope = new TextScope { HasPoints = true, Depth = 2 };
        Conditions(("准入", "gates"), scope);
        Conditions(("否决", "vetoes"), scope);
        Conditions(("通道", "tracks"), scope);
        if (_draws.Chance(50))
        {
            new TextRanking(_draws, _tongue, _expressions, _document).Write();
        }

        return _document.ToString();
    }

    private void Facts()
    {
        _document.Open(0, ("事实", "facts"));
        _expressions.HasPersons = _draws.Chance(60);
        Value("骨干", ("是否", "flag"));
        Value("收入", ("数 元", "number yuan"));
        Choice(2, "评价");
        OfPersons();
        _document.Open(2, "培训");
        OfPersons();
        _document.Key(4, ("类型", "type"), _tongue.Word("时段列表", "spells"));
        _document.Open(4, ("字段", "fields"));
        _document.Key(6, "课时", _tongue.Word("整数 小时", "integer hours"));
        Choice(6, "等次");
        _expressions.Flags.Add("骨干");
        _expressions.Numbers.Add("收入", Unit.Yuan);
    }

    private void Value(string name, (string Zh, string En) type)
    {
        _document.Open(2, name);
        _document.Key(4, ("类型", "type"), _tongue.Word(type.Zh, type.En));
        OfPersons();
    }

    private void OfPersons()
    {
        if (_expressions.HasPersons)
        {
            _document.Key(4, ("属于", "belongs_to"), _tongue.Word("人员", "person"));
        }
    }

    private void Choice(int indent, string name)
    {
        _document.Open(indent, name);
        _document.Key(indent + 2, ("类型", "type"), _tongue.Word("选择", "choice"));
        _document.Key(indent + 2, ("取值", "values"), "[合格, 良好, 优秀]");
        _document.Key(indent + 2, ("有序", "ordered"), _tongue.Word("是", "yes"));
    }

    private void Definitions()
    {
        int count = _draws.Below(5);
        if (count > 0)
        {
            _document.Open(0, ("定义", "definitions"));
        }

        for (; count > 0; count--)
        {
            Definition(_tongue.Own("定义", "def", ++_names));
        }
    }

    private void Definition(string name)
    {
        switch (_draws.Below(4))
        {
            case 0:
                Unit unit = _expressions.AnyUnit();
                _document.Key(2, name, _expressions.Quantity(unit, new TextScope()));
                _expressions.Numbers.Add(name, unit);
                break;
            case 1:
                _document.Key(2, name, _expressions.Condition(new TextScope()));
                _expressions.Flags.Add(name);
                break;
            case 2:
                (string list, TextScope inside) = _expressions.List(new TextScope(), mayGroup: false);
                _document.Key(2, name, list);
                _expressions.NamedLists.Add(name, inside.List ?? Courses);
                break;
            default:
                _document.Open(2, name);
                new TextLines(_draws, _tongue, _expressions, _vocabulary, _document).Bands(4, new TextScope());
                _expressions.Numbers.Add(name, Unit.None);
                break;
        }
    }

    /// <summary>The root group: a list of lines, or a mapping with its own limits.</summary>
    private void Points(TextLines lines)
    {
        _document.Open(0, ("积分", "score"));
        bool isMapping = _draws.Chance(50);
        if (isMapping)
        {
            lines.Limits(2);
            _document.Open(2, ("项目", "items"));
        }

        lines.Lines(isMapping ? 4 : 2, 2);
    }

    private void Conditions((string Zh, string En) section, TextScope scope)
    {
        int count = _draws.Below(3);
        if (count > 0)
        {
            _document.Open(0, section);
        }

        for (; count > 0; count--)
        {
            Condition(4, scope, 2);
        }
    }

    private void Condition(int indent, TextScope scope, int depth)
    {
        _document.Entry();
        _document.Key(indent, ("编号", "id"), _tongue.Own("条", "cond", ++_names));
        if (depth == 0 || !_draws.Chance(35))
        {
            _document.Key(indent, ("条件", "when"), _expressions.Condition(scope));
            return;
        }

        _document.Open(indent, _draws.Of([("全部", "all"), ("任一", "any")]));
        for (int n = 1 + _draws.Below(3); n > 0; n--)
        {
            Condition(indent + 4, scope, depth - 1);
        }
    }
}
