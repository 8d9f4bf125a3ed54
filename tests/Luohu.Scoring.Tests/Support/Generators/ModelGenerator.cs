using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random rulesets of the bound model, which never were text: definitions, lines in nested groups, conditions.</summary>
internal sealed class ModelGenerator
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private readonly Draws _draws;
    private readonly ExpressionGenerator _expressions;
    private readonly List<BoundDefinition> _definitions = [];
    private readonly List<BoundCondition> _conditions = [];

    private ModelGenerator(Draws draws)
    {
        _draws = draws;
        _expressions = new(draws, new TestVocabulary()) { Definitions = _definitions };
    }

    public static BoundRuleset Ruleset(Draws draws) => new ModelGenerator(draws).Ruleset();

    private BoundRuleset Ruleset()
    {
        for (int n = _draws.Below(4); n > 0; n--)
        {
            BoundExpression value = _expressions.Fresh(_expressions.AnyWant(mayBeNone: true), Scope());
            _definitions.Add(new BoundDefinition($"定义{_definitions.Count}", Nowhere, value));
        }

        int scale = _draws.Below(4);
        var lines = new LineGenerator(_draws, _expressions, Scope(), scale);
        BoundGroup root = lines.Root();
        BoundLine[] all = [.. AllOf(root)];
        GeneratorScope scope = Scope() with { Points = [.. all.Where(l => Bounds.AreSmall(Bounds.WithZero(l.Shown)))] };
        List<BoundCondition> gates = Conditions(scope, 2);
        List<BoundCondition> vetoes = Conditions(scope, 1);
        List<BoundCondition> tracks = Conditions(scope, 2);
        return Sparse(root, scale) with
        {
            Definitions = _definitions,
            Exclusions = lines.Exclusions,
            Gates = gates,
            Vetoes = vetoes,
            Tracks = tracks,
            Lines = all,
            Conditions = [.. _conditions.OrderBy(c => c.Index)],
            Ranking = _draws.Chance(50) ? new RankingGenerator(_draws, _expressions, scope).Ranking() : null,
        };
    }

    /// <summary>A ruleset of one group of lines and nothing else.</summary>
    public static BoundRuleset Sparse(BoundGroup root, int pointScale) => new()
    {
        Source = new SourceText("generated", ""),
        Id = "test/generated",
        Name = "generated",
        Version = "1",
        Vocabulary = FactVocabulary.BuiltIn,
        Zones = [],
        Documents = [],
        Definitions = [],
        Gates = [],
        Vetoes = [],
        Tracks = [],
        Root = root,
        Lines = [.. AllOf(root)],
        Conditions = [],
        PointScale = pointScale,
    };

    private static IEnumerable<BoundLine> AllOf(BoundLine line) => line is BoundGroup group ? group.Lines.SelectMany(AllOf).Prepend(line) : [line];

    private GeneratorScope Scope() => new() { Definitions = _definitions };

    private List<BoundCondition> Conditions(GeneratorScope scope, int most)
    {
        var conditions = new List<BoundCondition>();
        for (int n = _draws.Below(most + 1); n > 0; n--)
        {
            BoundCondition condition = Condition(scope, 2);
            condition = _draws.Chance(20) ? condition with { Uses = _expressions.Uses() } : condition;
            _conditions[condition.Index] = condition;
            conditions.Add(condition);
        }

        return conditions;
    }

    private BoundCondition Condition(GeneratorScope scope, int depth)
    {
        ConditionForm form = depth == 0 ? ConditionForm.Leaf : _draws.Of([ConditionForm.Leaf, ConditionForm.Leaf, ConditionForm.All, ConditionForm.Any]);
        int place = _conditions.Count;
        var condition = new BoundCondition(Nowhere, $"条件{place}", form) { Index = place };
        _conditions.Add(condition);
        condition = form == ConditionForm.Leaf
            ? condition with { Expression = _expressions.FreshCondition(scope with { Depth = 3 }) }
            : condition with { Children = [.. Enumerable.Range(0, 1 + _draws.Below(3)).Select(_ => Condition(scope, depth - 1))] };
        _conditions[place] = condition;
        return condition;
    }
}
