using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>
/// Writes a bound ruleset as expression trees over the fact row: definitions, lines (each after those it needs), conditions.
/// Numbers and other cells are <see cref="long"/>, conditions <see cref="int"/> (<see cref="Truth"/>). docs/semantics.md says what each node means.
/// </summary>
internal sealed partial class PlanWriter
{
    private static readonly Expression NotKnown = Constant(Cell.NotKnown);

    private readonly BoundRuleset _ruleset;
    private readonly RowLayout _layout;
    private readonly ParameterExpression _row = Parameter(typeof(FactRow), "row");
    private readonly ParameterExpression _asOf = Parameter(typeof(long), "asOf");
    private readonly ParameterExpression _work = Parameter(typeof(Workspace), "work");
    private readonly RowCode _applicant = RowCode.New();
    private List<Expression> _body = [];

    /// <summary>Statements before all others.</summary>
    private readonly List<Expression> _first = [];
    private readonly Dictionary<BoundDefinition, Expression> _definitions = [];
    private readonly Dictionary<Variable, Expression> _variables = [];
    private readonly Dictionary<LoopVariable, LoopCode> _loops = [];
    private readonly List<Witness> _witnesses = [];
    private readonly Dictionary<Comparison, Witness> _witnessOf = new(ByReference<Comparison>.Comparer);
    private readonly Dictionary<int, int> _personLedgers = [];
    private readonly Dictionary<int, Expression> _presences = [];
    private readonly LineTree _tree;
    private readonly ILookup<int, int> _excluders;
    private readonly PlanProbes? _probes;
    private readonly bool _prefersSpeed;
    private readonly ILookup<LoopVariable?, BoundDefinition> _ofPersons;
    private readonly BoundRanking? _ranking;
    private BoundLine? _reading;

    /// <summary>While the lines of a group over persons are written: the group, and the code around its loop.</summary>
    private (LinePlan Group, List<Expression> Around)? _persons;
    private int _groupings;
    private int _extremes;
    private int _durations;

    private PlanWriter(BoundRuleset ruleset, bool prefersSpeed, PlanProbes? probes, RowLayout? rankingOver)
    {
        _prefersSpeed = prefersSpeed;
        _ruleset = ruleset;
        _probes = probes;
        _layout = rankingOver ?? LayoutBuilder.Build(ruleset);
        _ranking = rankingOver is null ? null : ruleset.Ranking;
        _tree = new LineTree(ruleset.Lines);
        _ofPersons = ruleset.Definitions.ToLookup(d => d.Person);
        _excluders = ruleset.Exclusions.ToLookup(e => e.Excluded, e => e.Excluder);
    }

    /// <summary>
    /// Compiles a ruleset. <paramref name="interpret"/> trades speed of evaluation for speed of starting, for one-off scores. A plan with
    /// <paramref name="probes"/> runs only in a workspace with a trail. One made for <paramref name="rankingOver"/>,
    /// the layout of another plan of the ruleset, also leaves what ranking needs.
    /// </summary>
    public static CompiledPlan Compile(BoundRuleset ruleset, bool interpret, PlanProbes? probes = null, RowLayout? rankingOver = null)
    {
        var writer = new PlanWriter(ruleset, !interpret, probes, rankingOver);
        writer.Write();

        // Machine code is most of the work, and no method waits for another: every core takes its share.
        Action<FactRow, long, Workspace>[] parts = interpret
            ? [.. writer.Parts().Select(p => p.Compile(preferInterpretation: true))]
            : [.. writer.Parts().AsParallel().AsOrdered().Select(p => p.Compile())];
        return new CompiledPlan(writer._layout, writer._witnesses, ruleset.Lines.Count, ruleset.Conditions.Count, writer._groupings, writer._extremes, writer._durations, parts)
        {
            Dates = writer._dates.Count == 0 ? null : writer.Part(writer._dates).Compile(interpret),
            Kept = writer._cellsKept,
            KeptTruths = writer._truthsKept,
            PersonLedgers = writer._personLedgers,
            Benefits = ruleset.Benefits.Count,
            Ranking = writer._ranking,
        };
    }

    private void Write()
    {
        foreach (BoundDefinition definition in _ofPersons[null])
        {
            _body.Add(WriteDefinition(definition));
        }

        foreach (BoundLine line in LineOrder.Of(_ruleset.Lines, _ruleset.Exclusions).Lines)
        {
            _reading = line;
            WriteLine(line);
        }

        _reading = null;
        foreach (BoundCondition gate in _ruleset.Gates)
        {
            WriteCondition(gate, isGate: true);
        }

        foreach (BoundCondition condition in _ruleset.Vetoes.Concat(_ruleset.Tracks))
        {
            WriteCondition(condition);
        }

        foreach (BoundBenefit benefit in _ruleset.Benefits)
        {
            WriteCondition(benefit.Condition);
            _body.Add(Assign(
                ArrayAccess(Property(_work, nameof(Workspace.Amounts)), Constant(benefit.Index)),
                benefit.Amount is null ? NotKnown : NumberOf(benefit.Amount)));
        }

        if (_ranking is not null)
        {
            WriteRanking(_ranking);
        }
    }

    private Expression WriteDefinition(BoundDefinition definition)
    {
        bool isTruth = definition.Value.Type.Kind == Vocabulary.ValueKind.Flag;
        IndexExpression local = Local(isTruth ? typeof(int) : typeof(long));
        Expression value = isTruth ? TruthOf(definition.Value) : NumberOf(definition.Value);
        _definitions[definition] = local;
        return Assign(local, value);
    }

    /// <summary>The facts of the person a loop stands at; null: of the applicant.</summary>
    private RowCode RowOf(LoopVariable? person) => person is null ? _applicant : _loops[person].Row ?? throw new ArgumentException("no loop over persons", nameof(person));

    private MemberExpression LedgerOf(int line, string field) => Field(ArrayAccess(_ledger, Constant(line)), field);
}
