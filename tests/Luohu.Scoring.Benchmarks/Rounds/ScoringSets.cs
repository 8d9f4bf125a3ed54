using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Benchmarks.Twins;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Scoring rows that are in memory, with the whole ledger, against twins written by hand. What differs is not timed.</summary>
internal static class ScoringSets
{
    private const int Passes = 10;
    private const string Plan = "plan, whole ledger";
    private const string WithStatus = "by hand, the same status per line";
    private const string WithoutStatus = "by hand, every fact taken for known";

    public static MeasureSet Indicators()
    {
        DataSet set = DataSet.Indicators();
        FactRow[] rows = set.Rows();
        var check = new IndicatorCheck(set);
        Array.ForEach(rows, check.ComparePoints);
        FactRow[][] some = [.. rows.Chunk(400)];
        int asOf = set.AsOf.DayNumber;
        var ledger = new IndicatorLedgerTwin();
        var points = new IndicatorPointsTwin();
        return new(
            "indicators",
            "40 indicators in memory",
            "applicant",
            [
                Over(Plan, some, Scoring(set)),
                Over(WithStatus, some, row => ledger.Run(row, asOf)),
                Over(WithoutStatus, some, row => points.Run(row, asOf)),
            ],
            [
                new(Plan, WithStatus, 1.5m) { Label = "40 indicators, against the same status by hand" },
                new(Plan, WithoutStatus, 2m) { Label = "40 indicators, against a hand that knows every fact" },
            ]);
    }

    /// <summary>2,000 applicants, not 10,000: their rows are ten times as large.</summary>
    public static MeasureSet Settlement()
    {
        DataSet set = DataSet.Settlement(2000);
        FactRow[] rows = set.Rows();
        Array.ForEach(rows, new SettlementCheck(set).Compare);
        FactRow[][] some = [.. rows.Chunk(80)];
        int asOf = set.AsOf.DayNumber;
        var twin = new SettlementTwin();
        return new(
            "settlement",
            "Dongguan settlement with 30 to 150 records, in memory",
            "applicant",
            [
                Over(Plan, some, Scoring(set)),
                Over(WithStatus, some, row => twin.Run(row, asOf)),
            ],
            [new(Plan, WithStatus, 2m) { Label = "Dongguan settlement, against the same ledger by hand" }]);
    }

    private static Action<FactRow> Scoring(DataSet set)
    {
        CompiledPlan plan = set.Ruleset.Plan;
        Workspace work = plan.CreateWorkspace();
        int asOf = set.AsOf.DayNumber;
        return row => plan.Run(row, asOf, work);
    }

    /// <summary>
    /// All rows, some at a time and these several times over, so that they come from the cache: in a batch, too, a row is scored when it has just been
    /// filled. So many that the processor does not learn them by heart.
    /// </summary>
    private static Measure Over(string name, FactRow[][] some, Action<FactRow> score) => new(name, some.Sum(r => (long)r.Length) * Passes, () =>
    {
        foreach (FactRow[] rows in some)
        {
            for (int pass = 0; pass < Passes; pass++)
            {
                Array.ForEach(rows, score);
            }
        }
    });
}
