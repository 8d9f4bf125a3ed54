using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>The lines of the ledger from the plan's numbers.</summary>
internal sealed class LedgerBuilder(BoundRuleset ruleset, Workspace work, OpenEnds ends, ChoiceReader choices, DecidingFacts facts, Applicability applicability)
{
    private readonly List<LedgerLine> _lines = [];

    public IReadOnlyList<LedgerLine> Build()
    {
        Add(ruleset.Root, parent: null, depth: 0, ruleset.Root.Basis);
        return _lines;
    }

    /// <summary>Counted points of the items that rest on no document, groups passing their basis on to their lines.</summary>
    public decimal ModelledPoints() => TotalShares.Modelled(_lines).Sum(l => TotalShares.Of(l, _lines));

    private void Add(BoundLine line, BoundLine? parent, int depth, Basis? basis)
    {
        _lines.Add(LineOf(line, parent, depth, basis));
        foreach (BoundLine inner in line is BoundGroup group ? group.Lines : [])
        {
            Add(inner, line, depth + 1, inner.Basis ?? basis);
        }
    }

    private LedgerLine LineOf(BoundLine line, BoundLine? parent, int depth, Basis? basis)
    {
        LedgerEntry entry = work.Ledger[line.Index];
        return new()
        {
            Id = line.Id,
            Name = line.Name ?? line.Id,
            Depth = depth,
            ParentId = parent?.Id,
            IsGroup = line is BoundGroup,
            Raw = PointsOf(entry.Raw),
            Counted = PointsOf(entry.Counted),
            Range = RangeOf(line),
            Status = StatusOf(entry.State),
            Choice = choices.Read(line),
            Amount = choices.AmountOf(line),
            Contributions = choices.ContributionsTo(line),
            Adjustments = [.. AdjustmentsOf(entry)],
            Basis = References.Of(basis),
            Note = line.Note,
            Inapplicable = applicability.ReasonOf(line),
            Uses = Applicability.UsesOf(line.Uses),
            EffectiveFrom = Applicability.DayOf(line, ComparisonOperator.GreaterOrEqual),
            EffectiveTo = Applicability.DayOf(line, ComparisonOperator.LessOrEqual),
            ExcludedBy = entry.ExcludedBy < 0 ? null : ruleset.Lines[entry.ExcludedBy].Id,
            Condition = line.When is null ? null : SourceQuote.Of(ruleset.Source, line.When.Span),
            Records = line.Each?.Loop.Fact.Name,
            Missing = facts.OfLine(line),
            SourceLine = ruleset.Source.PositionOf(line.Span.Start).Line,
        };
    }

    private PointsRange RangeOf(BoundLine line)
    {
        LedgerEntry entry = work.Ledger[line.Index];
        return new(ends.IsLowOpen(line) ? null : PointsOf(entry.Low), ends.IsHighOpen(line) ? null : PointsOf(entry.High));
    }

    private decimal PointsOf(long value) => Points.Of(value, ruleset.PointScale);

    private IEnumerable<Adjustment> AdjustmentsOf(LedgerEntry entry)
    {
        IEnumerable<Adjustment> all =
        [
            new(AdjustmentKind.Multiplier, PointsOf(entry.Multiplier)),
            new(AdjustmentKind.EachRounding, PointsOf(entry.EachRounding)),
            new(AdjustmentKind.EachFloor, PointsOf(entry.EachFloor)),
            new(AdjustmentKind.EachCap, PointsOf(entry.EachCap)),
            new(AdjustmentKind.Rounding, PointsOf(entry.Rounding)),
            new(AdjustmentKind.Floor, PointsOf(entry.Floor)),
            new(AdjustmentKind.Cap, PointsOf(entry.Cap)),
            new(AdjustmentKind.Excluded, PointsOf(entry.Excluded)),
            new(AdjustmentKind.NotBest, PointsOf(entry.NotBest)),
        ];
        return all.Where(a => a.Points != 0);
    }

    private static LineStatus StatusOf(LineState state) => state switch
    {
        LineState.Exact => LineStatus.Exact,
        LineState.PartlyKnown => LineStatus.PartlyKnown,
        LineState.NotKnown => LineStatus.NotKnown,
        _ => LineStatus.NotApplicable,
    };
}
