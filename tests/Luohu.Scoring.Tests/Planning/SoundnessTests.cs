using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>What is called known of an incomplete applicant stays so, whatever the missing facts turn out to be.</summary>
public sealed class SoundnessTests
{
    private const int Rulesets = 350;
    private const int Texts = 200;
    private const int RowsEach = 5;
    private const int CompletionsEach = 6;

    [Fact]
    public void Run_EveryCompletionOfARow_StaysWithinItsRangesAndTruths()
    {
        Coverage? coverage = Property.Check(Rulesets, (draws, seen, text) => CompletionsStayWithin(GeneratedCase.OfModel(draws, seen, text, interpret: true), draws, seen));
        coverage?.AssertSaw(200, ["open line", "exact line", "condition F", "condition U", "condition T"]);
        coverage?.AssertSaw(100, ["verdict F", "verdict U", "verdict T"]);
    }

    [Fact]
    public void Run_EveryCompletionOfARowForAGeneratedText_StaysWithinItsRangesAndTruths()
    {
        Coverage? coverage = Property.Check(Texts, (draws, seen, text) =>
        {
            if (GeneratedCase.OfText(draws, seen, text) is { } generated)
            {
                CompletionsStayWithin(generated, draws, seen);
            }
        });
        coverage?.AssertSaw(100, ["open line", "exact line", "condition F", "condition U", "condition T"]);
    }

    private static void CompletionsStayWithin(GeneratedCase generated, Draws draws, Coverage seen)
    {
        for (int n = 0; n < RowsEach; n++)
        {
            DateOnly asOf = generated.AsOf();
            FactRow row = generated.Row(asOf, new RowMix(draws.Of([35, 10, 70]), 20));
            Workspace open = generated.Run(row, asOf);
            Note(seen, generated.Ruleset, open);
            generated.Ruleset.Lines.ToList().ForEach(line => AssertWithinStaticBounds(line, open.Ledger[line.Index]));
            for (int c = 0; c < CompletionsEach; c++)
            {
                AssertWithin(generated.Ruleset, open, generated.Run(generated.Completion(row, asOf), asOf));
            }
        }
    }

    /// <summary>A line that does not apply comes to 0, whatever its bounds.</summary>
    private static void AssertWithinStaticBounds(BoundLine line, LedgerEntry entry)
    {
        NumberRange range = Bounds.WithZero(line.Shown);
        Assert.True(range.Minimum <= entry.Low && entry.High <= range.Maximum, $"{line.Id} has [{entry.Low}, {entry.High}], outside {range}");
    }

    private static void AssertWithin(BoundRuleset ruleset, Workspace open, Workspace complete)
    {
        foreach (BoundLine line in ruleset.Lines)
        {
            LedgerEntry before = open.Ledger[line.Index];
            LedgerEntry after = complete.Ledger[line.Index];
            long own = after.Counted - after.NotBest;
            Assert.True(before.Low <= own && own <= before.High, $"{line.Id} comes to {own}, outside [{before.Low}, {before.High}]");
            Assert.True(before.Presence == Truth.Unknown || before.Presence == after.Presence, $"{line.Id} changes whether it applies");
        }

        LedgerEntry total = open.Ledger[ruleset.Root.Index];
        Assert.InRange(complete.Ledger[ruleset.Root.Index].Counted, total.Low, total.High);
        foreach (BoundCondition condition in ruleset.Conditions)
        {
            int before = open.Conditions[condition.Index];
            Assert.True(before == Truth.Unknown || before == complete.Conditions[condition.Index], $"{condition.Id} was {(Tri)before}");
        }

        Tri verdict = Verdict(ruleset, open);
        Assert.True(verdict == Tri.U || verdict == Verdict(ruleset, complete), $"the verdict was {verdict}");
    }

    private static Tri Verdict(BoundRuleset ruleset, Workspace work)
    {
        IEnumerable<Tri> Of(IEnumerable<BoundCondition> conditions) => conditions.Select(c => (Tri)work.Conditions[c.Index]);
        IEnumerable<Tri> tracks = ruleset.Tracks.Count == 0 ? [Tri.T] : Of(ruleset.Tracks);
        return Of(ruleset.Gates).Concat(Of(ruleset.Vetoes).Select(TriExtensions.Not)).Append(tracks.Max()).Min();
    }

    private static void Note(Coverage seen, BoundRuleset ruleset, Workspace open)
    {
        ruleset.Lines.ToList().ForEach(l => seen.Saw(open.Ledger[l.Index].Low == open.Ledger[l.Index].High ? "exact line" : "open line"));
        ruleset.Conditions.ToList().ForEach(c => seen.Saw("condition " + (Tri)open.Conditions[c.Index]));
        seen.Saw("verdict " + Verdict(ruleset, open));
    }
}
