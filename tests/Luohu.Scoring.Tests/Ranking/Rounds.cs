using Luohu.Scoring.Assessments;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>Builds small rounds and reads their results as words.</summary>
internal static class Rounds
{
    public static LotSeed Seed { get; } = LotSeed.Parse("a seed for the tests");

    public static CandidateTable Table(int keys, IEnumerable<Entrant> entrants)
    {
        var table = new CandidateTable(keys);
        int line = 0;
        foreach (Entrant e in entrants)
        {
            long[] values = [.. e.Keys.Select(k => k ?? Cell.NotKnown)];
            table.Add(new CandidateRow(e.Id, ++line, e.Standing, Verdict.Eligible, values.FirstOrDefault(), e.Batch, e.Zone, e.Use), values);
        }

        return table;
    }

    /// <summary>Rules of one key, the highest first.</summary>
    public static RankingRules Rules(LastTie tie = LastTie.Unstated, RankStyle style = RankStyle.Skip, params RoundRule[] rounds) =>
        new() { Keys = [new RankKeyRule("总分", true)], LastTie = tie, Style = style, Rounds = rounds };

    public static RankedList Sort(RankingRules rules, IEnumerable<Entrant> entrants, LotSeed? seed = null) =>
        RankOrder.Sort(Table(rules.Keys.Count, entrants), rules, seed);

    public static AdmissionResult Admit(RankingRules rules, Quotas quotas, IEnumerable<Entrant> entrants, LotSeed? seed = null, params string[] declined) =>
        Admission.Run(Sort(rules, entrants, seed), quotas, declined.ToHashSet(StringComparer.Ordinal));

    public static Quotas ByZone(params (string Zone, long Places)[] zones) => Quotas.By(true, false, [.. zones.Select(z => new QuotaGroup(z.Zone, null, z.Places))]);

    /// <summary>Entrants of one key: "a 9", "b 7 东" and so on; <c>?</c> is not known.</summary>
    public static Entrant[] People(params string[] texts) => [.. texts.Select(text => text.Split(' ')).Select(words =>
        new Entrant(words[0], words[1] == "?" ? null : long.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)) { Zone = words.Length > 2 ? words[2] : null })];

    /// <summary>"id:reason" in the order of the list.</summary>
    public static string Told(AdmissionResult result) =>
        string.Join(' ', Enumerable.Range(0, result.List.Count).Select(p => $"{result.List[p].Id}:{result[p].Reason}"));

    public static string Ids(RankedList list) => string.Join(' ', Enumerable.Range(0, list.Count).Select(p => list[p].Id));

    public static string Admitted(AdmissionResult result) =>
        string.Join(' ', Enumerable.Range(0, result.List.Count).Where(p => result[p].State == AdmissionState.Admitted).Select(p => result.List[p].Id));

    public static int PositionOf(RankedList list, string id) => Enumerable.Range(0, list.Count).Single(p => list[p].Id == id);
}
