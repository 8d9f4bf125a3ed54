using Luohu.Scoring.Assessments;
using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Compares the twins of the 40 indicators with the plan.</summary>
internal sealed class IndicatorCheck
{
    private readonly DataSet _set;
    private readonly Workspace _work;
    private readonly IndicatorLedgerTwin _ledger = new();
    private readonly IndicatorPointsTwin _points = new();

    public IndicatorCheck(DataSet set)
    {
        IndicatorSlots.Check(set.Ruleset.Plan.Layout);
        _set = set;
        _work = set.Ruleset.Plan.CreateWorkspace();
    }

    /// <summary>Throws at the first difference: of verdict, total, any number of any line, any condition or what it compared.</summary>
    public void Compare(FactRow row)
    {
        int asOf = _set.AsOf.DayNumber;
        _set.Ruleset.Plan.Run(row, asOf, _work);
        int verdict = _ledger.Run(row, asOf);
        Equality.Of("verdict", VerdictOf(verdict), Verdicts.Of(_set.Ruleset.Model, _work));
        Equality.OfAll("line", _ledger.Lines.Select(l => l.ToEntry()), _work.Ledger);
        Equality.OfAll("condition", _ledger.Conditions, _work.Conditions);
        Equality.OfAll("witness", _ledger.Witnesses, _work.Witnesses);
    }

    /// <summary>The same with the twin that takes every fact for known.</summary>
    public void ComparePoints(FactRow row)
    {
        Compare(row);
        bool isEligible = _points.Run(row, _set.AsOf.DayNumber);
        Equality.Of("verdict", isEligible, Verdicts.Of(_set.Ruleset.Model, _work) == Verdict.Eligible);
        Equality.OfAll("points of line", _points.Counted, _work.Ledger.Select(l => l.Counted));
    }

    private static Verdict VerdictOf(int truth) => truth switch
    {
        Truth.True => Verdict.Eligible,
        Truth.False => Verdict.Ineligible,
        _ => Verdict.Undetermined,
    };
}
