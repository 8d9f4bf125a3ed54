using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Quantities;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>What holds of every round, told of its result alone.</summary>
public sealed class AdmissionPropertyTests
{
    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_AnyRound_NobodyIsPassedOverByAWorseClaim(object tie) => Properties.Hold(RoundCases.Of((LastTie)tie), c => c.Smaller(), round =>
    {
        AdmissionResult result = round.Admit();
        for (int line = 0; line < result.Lines.Count; line++)
        {
            int last = result.Lines[line].LastAdmitted;
            for (int p = 0; p < last; p++)
            {
                // Ahead of the last admitted, whoever took part was admitted, unless the ceiling of the own zone let nobody more pass.
                bool isThrough = !result.LinesOf(p).Contains(line) || result[p].State == AdmissionState.Admitted || StoppedAtCeiling(result, line, p);
                Assert.True(isThrough, $"{result.List[p].Id} was passed over");
            }
        }

        return true;
    });

    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_AnyRound_NoPlaceStaysEmptyWithoutARuleThatSaysSo(object tie) => Properties.Hold(RoundCases.Of((LastTie)tie), c => c.Smaller(), round =>
    {
        AdmissionResult result = round.Admit();
        foreach ((int index, AdmissionLine line) in result.Lines.Index().Where(l => l.Item.LeftOver > 0 && !l.Item.IsBlocked && l.Item.Tie is not (LineTie.NoneAdmitted or LineTie.Undecided)))
        {
            IEnumerable<int> without = Enumerable.Range(0, result.List.Count).Where(p => result.LinesOf(p).Contains(index) && result.RoundOf(p) != line.Round);
            Assert.All(without, p => Assert.True(StoppedAtCeiling(result, index, p) || line.Ceilings.Any(c => c.Tie == LineTie.Undecided)));
        }

        return true;
    });

    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_AnyRound_PlacesAndCeilingsHold(object tie) => Properties.Hold(RoundCases.Of((LastTie)tie), c => c.Smaller(), round =>
    {
        AdmissionResult result = round.Admit();
        foreach ((int index, AdmissionLine line) in result.Lines.Index())
        {
            int[] admitted = [.. Enumerable.Range(0, result.List.Count).Where(p => result[p].State == AdmissionState.Admitted && result[p].Line == index)];
            Assert.Equal(admitted.Length, line.Admitted);
            Assert.Equal(admitted.LastOrDefault(-1), line.LastAdmitted);
            Assert.True(line.Places is null || line.Admitted <= line.Places || (line.Tie == LineTie.AllAdmitted && line.Cut!.Places < line.Cut.Count));
            Assert.All(line.Ceilings, c => Assert.Equal(c.Admitted, admitted.Count(p => result.List[p].Zone == c.Zone)));
            Assert.All(line.Ceilings, c => Assert.True(c.Admitted <= c.AtMost));
        }

        long places = round.Groups?.Sum(g => g.Places) ?? long.MaxValue;
        Assert.True(result.Admitted <= places || result.Lines.Any(l => l.Tie == LineTie.AllAdmitted));
        return true;
    });

    /// <summary>What is sure under a rule that is not stated is so under each rule that might have been stated, and for each outcome of the lots.</summary>
    [Fact]
    public void Run_RuleNotStated_WhatIsDecidedHoldsUnderEveryRule() => Properties.Hold(RoundCases.Of(LastTie.Unstated), c => c.Smaller(), round =>
    {
        AdmissionResult unstated = round.Admit();
        RoundCase[] stated =
        [
            round.With(LastTie.AdmitAll), round.With(LastTie.AdmitNone),
            .. Enumerable.Range(0, round.Rules.Style == RankStyle.Distinct ? 0 : 5).Select(i => round.With(LastTie.Lot) with { Seed = RoundCases.SeedOf(i) }),
        ];
        Dictionary<string, AdmissionState>[] fates = [.. stated.Where(_ => round.Rules.Style != RankStyle.Distinct).Select(r => States(r.Admit()))];
        foreach ((string id, AdmissionState state) in States(unstated).Where(s => s.Value != AdmissionState.Undecided))
        {
            Assert.All(fates, f => Assert.Equal((id, state), (id, f[id])));
        }

        return true;
    });

    private static Dictionary<string, AdmissionState> States(AdmissionResult result) =>
        Enumerable.Range(0, result.List.Count).ToDictionary(p => result.List[p].Id, p => result[p].State);

    /// <summary>The zone had gained all it might in the round, or equals of whom its ceiling would have let pass some stand there or ahead.</summary>
    private static bool StoppedAtCeiling(AdmissionResult result, int line, int position) => result.Lines[line].Ceilings.Any(c => c.Zone == result.List[position].Zone
        && ((c.Admitted == c.AtMost && c.LastAdmitted < position) || (c.Cut is { } cut && result.List.FirstOfEquals(cut.First) <= position)));
}
