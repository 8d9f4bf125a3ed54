using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Assessments;

/// <summary>Finds what the plan kept of a comparison, and what the comparison came to.</summary>
internal sealed class WitnessReader(CompiledPlan plan, Workspace work)
{
    private readonly Dictionary<Comparison, Witness> _witnesses = plan.Witnesses
        .DistinctBy(w => w.Comparison, ByReference<Comparison>.Comparer)
        .ToDictionary(w => w.Comparison, ByReference<Comparison>.Comparer);

    /// <summary>Left low, left high, right low, right high; null when nothing was kept.</summary>
    public long[]? EndsOf(Comparison comparison) =>
        _witnesses.TryGetValue(comparison, out Witness? witness) ? work.Witnesses[witness.Slot..(witness.Slot + 4)] : null;

    /// <summary>The <see cref="Truth"/> of a comparison: docs/semantics.md, 2.</summary>
    public static int TruthOf(Comparison comparison, long[] ends) =>
        ends.Contains(Cell.None) ? Truth.False
        : ends.Contains(Cell.NotKnown) ? Truth.Unknown
        : RangeMath.Compare(comparison.Operator, ends[0], ends[1], ends[2], ends[3]);
}
