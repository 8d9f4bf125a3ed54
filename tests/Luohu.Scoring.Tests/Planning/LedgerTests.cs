using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

public sealed class LedgerTests
{
    private const int Rulesets = 250;
    private const int RowsEach = 10;

    [Fact]
    public void Run_AnyRow_LedgerAddsUpLineByLineAndGroupByGroup()
    {
        Coverage? coverage = Property.Check(Rulesets, (draws, seen, text) =>
        {
            var generated = GeneratedCase.OfModel(draws, seen, text, interpret: true);
            for (int n = 0; n < RowsEach; n++)
            {
                DateOnly asOf = generated.AsOf();
                LedgerEntry[] ledger = generated.Run(generated.Row(asOf), asOf).Ledger;
                generated.Ruleset.Lines.ToList().ForEach(line => AssertAddsUp(line, ledger, seen));
            }
        });
        coverage?.AssertSaw(1000, ["line", "group"]);
        coverage?.AssertSaw(30, ["not best", "cap", "floor", "rounding"]);
    }

    [Fact]
    public void Run_CompleteRow_EveryLineIsExactOrNotApplicable()
    {
        Coverage? coverage = Property.Check(Rulesets, (draws, seen, text) =>
        {
            var generated = GeneratedCase.OfModel(draws, seen, text, interpret: true);
            for (int n = 0; n < RowsEach; n++)
            {
                DateOnly asOf = generated.AsOf();
                foreach (LedgerEntry line in generated.Run(generated.Row(asOf, RowMix.Complete), asOf).Ledger)
                {
                    seen.Saw(line.State.ToString());
                    Assert.True(line.State is LineState.Exact or LineState.NotApplicable, line.State.ToString());
                    Assert.Equal((line.Counted - line.NotBest, line.Low), (line.Low, line.High));
                }
            }
        });
        coverage?.AssertSaw(500, [nameof(LineState.Exact), nameof(LineState.NotApplicable)]);
    }

    private static void AssertAddsUp(BoundLine line, LedgerEntry[] ledger, Coverage seen)
    {
        LedgerEntry entry = ledger[line.Index];
        long stages = entry.Multiplier + entry.EachRounding + entry.EachFloor + entry.EachCap + entry.Rounding + entry.Floor + entry.Cap;
        Assert.Equal(entry.Counted, entry.Raw + stages + entry.Excluded + entry.NotBest);
        seen.Saw("line");
        seen.Saw(entry.NotBest != 0 ? "not best" : entry.Cap != 0 ? "cap" : entry.Floor != 0 ? "floor" : entry.Rounding != 0 ? "rounding" : "plain");
        if (line is BoundGroup group && entry.Presence == (byte)Truth.True)
        {
            seen.Saw("group");
            Assert.Equal(entry.Raw, group.Lines.Sum(l => ledger[l.Index].Counted));
        }
    }
}
