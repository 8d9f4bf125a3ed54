using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The numbers of ledger lines as they are written. For one workspace; not thread-safe.</summary>
internal sealed class LineNumbers(BoundRuleset ruleset, CompiledPlan plan, Workspace work)
{
    private readonly OpenEnds _ends = new(ruleset, work, new TakenPersons(ruleset, plan, work));
    private bool _isFound;

    public BoundItem[] Items { get; } = [.. ruleset.Lines.OfType<BoundItem>()];

    /// <summary>Forgets what was found out about the ledger before.</summary>
    public void BeginLedger() => _isFound = false;

    public PointText Points { get; } = new(ruleset.PointScale);

    /// <summary>True when nothing bounds what the line can come to at least.</summary>
    public bool IsLowOpen(BoundLine line) => Ends().IsLowOpen(line);

    /// <summary>True when nothing bounds what the line can come to at most.</summary>
    public bool IsHighOpen(BoundLine line) => Ends().IsHighOpen(line);

    /// <summary>Adjustments may add up to nothing.</summary>
    public static bool IsAdjusted(in LedgerEntry entry) =>
        (entry.Multiplier | entry.EachRounding | entry.EachFloor | entry.EachCap | entry.Rounding | entry.Floor | entry.Cap | entry.Excluded | entry.NotBest) != 0;

    /// <summary>Found out only when a line is not exactly known.</summary>
    private OpenEnds Ends()
    {
        if (!_isFound)
        {
            _ends.Find();
            _isFound = true;
        }

        return _ends;
    }
}
