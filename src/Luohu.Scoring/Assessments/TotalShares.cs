namespace Luohu.Scoring.Assessments;

/// <summary>What single lines of a ledger bring to its total.</summary>
internal static class TotalShares
{
    /// <summary>Divided by this a number is the same, without zeros at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Lines that count something and rest on no document.</summary>
    public static IEnumerable<LedgerLine> Modelled(IReadOnlyList<LedgerLine> ledger) =>
        ledger.Where(l => !l.IsGroup && l.Counted != 0 && l.Basis is null or { IsModelled: true } && Of(l, ledger) != 0);

    /// <summary>
    /// The points of a line times the 系数 of the groups around it; 0 where a group around it counts nothing. Caps and floors of groups act on all their
    /// lines together and are left out.
    /// </summary>
    public static decimal Of(LedgerLine line, IReadOnlyList<LedgerLine> ledger)
    {
        decimal points = line.Counted;
        string? parent = line.ParentId;
        while (ledger.FirstOrDefault(l => l.IsGroup && l.Id == parent) is { } group)
        {
            decimal multiplied = group.Raw + group.Adjustments.Where(a => a.Kind == AdjustmentKind.Multiplier).Sum(a => a.Points);
            points = group.Counted == 0 || group.Raw == 0 ? 0 : points * (multiplied / group.Raw);
            parent = group.ParentId;
        }

        return points / One;
    }
}
