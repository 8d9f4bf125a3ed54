using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>
/// Both sides of every boundary. Where two comparisons turn at the same value of the same quantity, as neighbouring bands do, it is one boundary; docs/cases.md
/// says how near a value must lie.
/// </summary>
internal sealed class EdgeTargets
{
    /// <summary>Points come in steps that no rule states; so many points beside the limit are near enough.</summary>
    private const long PointsReach = 5;

    private readonly BoundRuleset _ruleset;
    private readonly PlanProbes _probes;
    private readonly EdgeFinder _finder;
    private readonly Dictionary<Variable, BoundExpression> _named = [];
    private readonly Dictionary<EdgeKey, List<int>> _edges = [];
    private readonly List<CoverageTarget> _targets = [];

    private EdgeTargets(BoundRuleset ruleset, PlanProbes probes, IReadOnlyList<Part> parts)
    {
        _ruleset = ruleset;
        _probes = probes;
        _finder = new EdgeFinder(ruleset, _named);
        foreach (Let let in parts.SelectMany(p => p.Nodes).OfType<Let>())
        {
            _named.TryAdd(let.Variable, let.Value);
        }
    }

    public static IReadOnlyList<CoverageTarget> Of(BoundRuleset ruleset, PlanProbes probes, IReadOnlyList<Part> parts)
    {
        var edges = new EdgeTargets(ruleset, probes, parts);
        foreach (Part part in parts)
        {
            foreach (Edge edge in part.Nodes.OfType<Comparison>().SelectMany(edges._finder.Of))
            {
                edges.Add(part.Name, edge);
            }
        }

        return edges._targets;
    }

    private void Add(string owner, Edge edge)
    {
        TextSpan quantity = PlaceOf(edge.Quantity);
        Int128? limit = EdgeFinder.FixedValueOf(edge.Limit);
        EdgeKey key = limit is { } value ? new(quantity, value + edge.Shift, null, true) : new(quantity, edge.Shift, edge.Limit.Span, edge.IsLower);
        if (!_edges.TryGetValue(key, out List<int>? edges))
        {
            List<int> all = [];
            _edges.Add(key, edges = all);
            _targets.Add(new(CoverageKind.Boundary, edge.Comparison.Span, TextOf(owner, edge, quantity, limit, isAbove: false), w => all.Exists(e => w.Trail?.WasBelow(e) ?? false)));
            _targets.Add(new(CoverageKind.Boundary, edge.Comparison.Span, TextOf(owner, edge, quantity, limit, isAbove: true), w => all.Exists(e => w.Trail?.WasAbove(e) ?? false)));
        }

        edges.Add(_probes.AddEdge(edge.Comparison, edge.IsLeft, edge.Shift, ReachOf(edge.Quantity.Type, limit)));
    }

    /// <summary>Where the quantity is written; a value that a form names is what the name stands for.</summary>
    private TextSpan PlaceOf(BoundExpression quantity) => quantity switch
    {
        VariableReference v when _named.TryGetValue(v.Variable, out BoundExpression? value) => PlaceOf(value),
        Rescaled r => PlaceOf(r.Operand),
        RankOf r => PlaceOf(r.Operand),
        _ => quantity.Span,
    };

    /// <summary>The next value of what is counted in wholes; one whole unit of what has decimals. Beside no points at all lies whatever points there are.</summary>
    private static long ReachOf(BoundType type, Int128? limit) =>
        type.IsPoints && limit == 0 ? long.MaxValue : ExactMath.Pow10(type.Range.Scale) * (type.IsPoints ? PointsReach : 1);

    private LocalizedText TextOf(string owner, Edge edge, TextSpan quantity, Int128? limit, bool isAbove)
    {
        if (limit is not { } value)
        {
            return CoverageWords.Edge(owner, Quote(edge.Comparison.Span), edge.IsLower, isInside: edge.IsLower == isAbove);
        }

        string above = Show(value + edge.Shift, edge.Quantity);
        string below = Show(value + edge.Shift - 1, edge.Quantity);
        (string own, string other) = isAbove ? (above, below) : (below, above);
        return CoverageWords.Boundary(owner, Quote(quantity), own, other, ReachOf(edge.Quantity.Type, limit) == 1);
    }

    private string Quote(TextSpan span) => Excerpt.Of(SourceQuote.Of(_ruleset.Source, span));

    private static string Show(Int128 value, BoundExpression quantity) => quantity switch
    {
        RankOf { Operand.Type.Choices: { } choices } => string.Join('/', choices.Choices.Where(c => c.Rank == value).Select(c => c.Name.Zh).DefaultIfEmpty(ProfileWords.None.Zh)),
        { Type.Kind: ValueKind.Date } => Quantities.Calendar.DateOf((long)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Type.Kind: ValueKind.Month } => Quantities.Calendar.DateOf(Quantities.Calendar.FirstDayOf((long)value)).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => ScaledText.Format((long)value, quantity.Type.Range.Scale),
    };

    /// <summary>What makes two edges one boundary.</summary>
    /// <param name="Quantity">Where the quantity is written.</param>
    /// <param name="First">The first value above the edge; of a limit that is no fixed value the shift.</param>
    /// <param name="Limit">Where such a limit is written, else null.</param>
    /// <param name="IsLower">Parts the two ends of a window; true for a fixed value.</param>
    private sealed record EdgeKey(TextSpan Quantity, Int128 First, TextSpan? Limit, bool IsLower);
}
