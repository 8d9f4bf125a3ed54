using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The numbers of ledger lines as they are written. For one workspace; not thread-safe.</summary>
internal sealed class LineNumbers(BoundRuleset ruleset, CompiledPlan plan, Workspace work)
{
    private readonly TakenPersons _taken = new(ruleset, plan, work);
    private OpenEnds? _ends;

    public IReadOnlyList<BoundItem> Items { get; } = [.. ruleset.Lines.OfType<BoundItem>()];

    /// <summary>Forgets what was found out about the ledger before.</summary>
    public void BeginLedger() => _ends = null;

    public decimal PointsOf(long value) => Points.Of(value, ruleset.PointScale);

    /// <summary>The least the line can come to; null when nothing bounds it.</summary>
    public decimal? LowOf(BoundLine line, in LedgerEntry entry) => Ends().IsLowOpen(line) ? null : PointsOf(entry.Low);

    /// <summary>The most the line can come to; null when nothing bounds it.</summary>
    public decimal? HighOf(BoundLine line, in LedgerEntry entry) => Ends().IsHighOpen(line) ? null : PointsOf(entry.High);

    /// <summary>Adjustments may add up to nothing.</summary>
    public static bool IsAdjusted(in LedgerEntry entry) =>
        (entry.Multiplier | entry.EachRounding | entry.EachFloor | entry.EachCap | entry.Rounding | entry.Floor | entry.Cap | entry.Excluded | entry.NotBest) != 0;

    /// <summary>Found out only when a line is not exactly known, which is seldom.</summary>
    private OpenEnds Ends() => _ends ??= new OpenEnds(ruleset, work, _taken);
}
