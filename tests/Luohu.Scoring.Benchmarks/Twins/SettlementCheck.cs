using Luohu.Scoring.Assessments;
using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Compares the twin of settlement in Dongguan with the plan.</summary>
internal sealed class SettlementCheck
{
    private readonly DataSet _set;
    private readonly Workspace _work;
    private readonly SettlementTwin _twin = new();

    public SettlementCheck(DataSet set)
    {
        SettlementSlots.Check(set.Ruleset.Plan.Layout);
        _set = set;
        _work = set.Ruleset.Plan.CreateWorkspace();
    }

    /// <summary>Throws at the first difference: of verdict, any number of any line, any condition or what it compared.</summary>
    public void Compare(FactRow row)
    {
        int asOf = _set.AsOf.DayNumber;
        _set.Ruleset.Plan.Run(row, asOf, _work);
        int verdict = _twin.Run(row, asOf);
        Equality.OfAll("line", _twin.Lines.Select(l => l.ToEntry()), _work.Ledger);
        Equality.OfAll("condition", _twin.Conditions, _work.Conditions);
        Equality.OfAll("witness", _twin.Witnesses, _work.Witnesses);
        Equality.Of("eligible", verdict == Truth.True, Verdicts.Of(_set.Ruleset.Model, _work) == Verdict.Eligible);
    }
}
