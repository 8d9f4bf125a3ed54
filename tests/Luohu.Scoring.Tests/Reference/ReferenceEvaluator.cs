using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>Evaluates a ruleset by walking it, word by word as docs/semantics.md says; meant to be obviously right, not fast.</summary>
internal sealed partial class ReferenceEvaluator
{
    private readonly BoundRuleset _ruleset;
    private readonly ReferenceRow _row;
    private readonly DateOnly _asOf;
    private readonly Dictionary<BoundDefinition, Value> _definitions = [];
    private readonly Dictionary<string, ReferenceLine> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Tri> _conditions = [];
    private readonly List<ReferenceWitness> _witnesses = [];
    private readonly List<ReferenceElement> _elements = [];

    private ReferenceEvaluator(BoundRuleset ruleset, ReferenceRow row, DateOnly asOf) => (_ruleset, _row, _asOf) = (ruleset, row, asOf);

    public static ReferenceResult Evaluate(BoundRuleset ruleset, RowLayout layout, FactRow row, DateOnly asOf) =>
        new ReferenceEvaluator(ruleset, new ReferenceRow(layout, row), asOf).Evaluate();

    private ReferenceResult Evaluate()
    {
        foreach (BoundDefinition definition in _ruleset.Definitions.Where(d => d.Person is null))
        {
            _definitions[definition] = Defined(definition, ReferenceScope.Top);
        }

        ReferenceLine root = Own(_ruleset.Root);
        _reader = null;
        foreach (ReferenceLine line in root.All())
        {
            _lines[line.Of.Id] = line;
        }

        Tri gates = All(_ruleset.Gates.Select(ConditionOf));
        Tri vetoes = Any(_ruleset.Vetoes.Select(ConditionOf));
        Tri tracks = Any(_ruleset.Tracks.Select(ConditionOf));
        Tri verdict = gates.And(vetoes.Not()).And(_ruleset.Tracks.Count == 0 ? Tri.T : tracks);
        return new(root, _elements, _conditions, _witnesses, verdict) { Ranks = RanksOf(_ruleset.Ranking, verdict) };
    }

    private Value Defined(BoundDefinition definition, ReferenceScope scope) =>
        definition.Value.Type.Kind == ValueKind.Flag ? Value.Of(TruthOf(definition.Value, scope)) : ValueOf(definition.Value, scope);

    private Tri ConditionOf(BoundCondition condition)
    {
        Tri inside = condition.Form switch
        {
            ConditionForm.All => All(condition.Children.Select(ConditionOf)),
            ConditionForm.Any => Any(condition.Children.Select(ConditionOf)),
            _ => Leaf(condition.Index, condition.Expression ?? throw new InvalidOperationException("a leaf without expression")),
        };
        Tri applies = condition.Uses is null ? Tri.T : TruthOf(condition.Uses, ReferenceScope.Top);
        Tri truth = _ruleset.Gates.Any(g => g.Index == condition.Index) ? applies.Not().Or(inside) : applies.And(inside);
        _conditions[condition.Index] = truth;
        return truth;
    }

    private Tri Leaf(int index, BoundExpression expression)
    {
        AddWitnesses(index, expression);
        return TruthOf(expression, ReferenceScope.Top);
    }

    private void AddWitnesses(int index, BoundExpression expression)
    {
        if (expression is Logic logic)
        {
            logic.Operands.ToList().ForEach(o => AddWitnesses(index, o));
        }
        else if (expression is LogicalNot not)
        {
            AddWitnesses(index, not.Operand);
        }
        else if (expression is Comparison comparison)
        {
            _witnesses.Add(WitnessOf(index, comparison));
        }
    }

    private static Tri All(IEnumerable<Tri> truths) => truths.ToList().Aggregate(Tri.T, TriExtensions.And);

    private static Tri Any(IEnumerable<Tri> truths) => truths.ToList().Aggregate(Tri.F, TriExtensions.Or);
}
