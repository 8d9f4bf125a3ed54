using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>What the numbers of a run tell without a trail: items, their limits, exclusions and conditions.</summary>
internal static class StateTargets
{
    public static IEnumerable<CoverageTarget> Of(BoundRuleset ruleset) =>
    [
        .. ruleset.Lines.SelectMany(l => OfLine(l, ruleset)),
        .. ruleset.Exclusions.Select(e => OfExclusion(e, ruleset)),
        .. ruleset.Gates.SelectMany(c => OfCondition(c, CoverageKind.Gate)),
        .. ruleset.Vetoes.SelectMany(c => OfCondition(c, CoverageKind.Veto)),
        .. ruleset.Tracks.SelectMany(c => OfCondition(c, CoverageKind.Track)),
        .. ruleset.Benefits.SelectMany(b => OfCondition(b.Condition, CoverageKind.Benefit)),
    ];

    private static IEnumerable<CoverageTarget> OfLine(BoundLine line, BoundRuleset ruleset)
    {
        int i = line.Index;
        if (line.InForce is { } inForce && StaticTruth.Of(inForce, ruleset) == Truth.False)
        {
            yield break;
        }

        if (line is BoundItem item)
        {
            bool isIdle = line.RawRange is { Minimum: var low, Maximum: var high } && low == 0 && high == 0;
            yield return new(CoverageKind.Item, line.Span, CoverageWords.Item(line.Id), w => w.Ledger[i].Presence == Truth.True && (isIdle || w.Ledger[i].Raw != 0));
            if (item.EachCap is { } eachCap)
            {
                yield return new(CoverageKind.Cap, eachCap.Span, CoverageWords.EachCap(line.Id), w => w.Ledger[i].EachCap != 0);
            }

            if (item.EachFloor is { } eachFloor)
            {
                yield return new(CoverageKind.Floor, eachFloor.Span, CoverageWords.EachFloor(line.Id), w => w.Ledger[i].EachFloor != 0);
            }
        }

        if (line.Cap is { } cap && cap.Type.Range.Minimum < line.RawRange.Maximum)
        {
            yield return new(CoverageKind.Cap, cap.Span, CoverageWords.Cap(line.Id), w => w.Ledger[i].Cap != 0);
        }

        if (line.Floor is { } floor && floor.Type.Range.Maximum > line.RawRange.Minimum)
        {
            yield return new(CoverageKind.Floor, floor.Span, CoverageWords.Floor(line.Id), w => w.Ledger[i].Floor != 0);
        }
    }

    private static CoverageTarget OfExclusion(Exclusion exclusion, BoundRuleset ruleset)
    {
        (BoundLine excluder, BoundLine excluded) = (ruleset.Lines[exclusion.Excluder], ruleset.Lines[exclusion.Excluded]);
        return new(
            CoverageKind.Exclusion,
            excluder.Span,
            CoverageWords.Exclusion(excluder.Id, excluded.Id),
            w => w.Ledger[excluded.Index].ExcludedBy == excluder.Index && w.Ledger[excluded.Index].Excluded != 0);
    }

    private static IEnumerable<CoverageTarget> OfCondition(BoundCondition condition, CoverageKind kind)
    {
        int i = condition.Index;
        return
        [
            new(kind, condition.Span, CoverageWords.Holds(kind, condition.Id), w => w.Conditions[i] == Truth.True),
            new(kind, condition.Span, CoverageWords.Fails(kind, condition.Id), w => w.Conditions[i] == Truth.False),
            .. condition.Children.SelectMany(c => OfCondition(c, kind)),
        ];
    }
}
