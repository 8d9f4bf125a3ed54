using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Tests.Support;

/// <summary>A whole round written in a test, from the text of a ruleset and people to who is admitted and who gets which place.</summary>
internal sealed class TextRound
{
    private readonly RankingInput _input;
    private readonly PersonIndex _persons;

    private TextRound(RankingInput input) => (_input, _persons) = (input, PersonIndex.Of(input.Candidates));

    /// <summary>Given out already, when there is a table of its own.</summary>
    public Quotas? QuotaTable { get; init; }

    /// <summary>Who takes part. <paramref name="people"/>: The facts of each, with <c>编号</c>.</summary>
    public static async Task<TextRound> ReadAsync(string ruleset, IEnumerable<string> people, string? quotaTable = null)
    {
        RulesetCatalog catalog = RulesetCatalog.Load(new TextScheme(ruleset), PlanMode.Interpreted);
        var scorer = new BatchScorer(catalog, "t/t", new DateOnly(2016, 6, 30));
        using var applicants = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(people.Select(p => $"{{{p}}}\n"))));
        using var rejects = new MemoryStream();
        RankingInput input = await new CandidateReader(scorer).ReadAsync(applicants, rejects);
        Assert.Equal("", Encoding.UTF8.GetString(rejects.ToArray()));
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(quotaTable ?? string.Empty));
        return new(input) { QuotaTable = quotaTable is null ? null : QuotaTableReader.Read(table, "quota.csv", scorer.Ruleset.Model.Zones, scorer.Ruleset.Model.Uses).Value };
    }

    /// <summary>Who is admitted, the round without those who declined.</summary>
    public AdmissionResult Admit(LotSeed? seed = null, params string[] declined)
    {
        Quotas quotas = QuotaTable
            ?? (_input.ZoneQuotas is { } zones ? Quotas.By(true, false, [.. zones.Select(z => new QuotaGroup(z.Key, null, z.Value))])
                : _input.Quota is { } places ? Quotas.Of(places)
                : Quotas.None);
        return Admission.Run(RankOrder.Sort(_input.Candidates, _input.Rules, seed), quotas, declined.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The ids of those admitted, in the order of the list, with the round behind a slash.</summary>
    public static string Admitted(AdmissionResult result) => string.Join(' ', Enumerable.Range(0, result.List.Count)
        .Where(p => result[p].State == AdmissionState.Admitted)
        .Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{result.List[p].Id}/{result.RoundOf(p)}")));

    /// <summary>The places of those admitted, by a table of places and one of wishes.</summary>
    public async Task<ChoiceResult> ChooseAsync(AdmissionResult admission, string places, string wishes, params string[] limits)
    {
        using var placeFile = new MemoryStream(Encoding.UTF8.GetBytes(places));
        using var wishFile = new MemoryStream(Encoding.UTF8.GetBytes(wishes));
        PlaceTable table = Value(PlaceReader.Read(placeFile, "places.csv", []));
        WishTable wished = Value(await WishReader.ReadAsync(wishFile, BatchFormat.Csv, "wishes.csv", _persons, table));
        ChoiceRules rules = ChoiceRules.Of(admission.List, Value(KindLimits.Read(limits, table)));
        (ChoiceResult? result, _) = Choosing.Run(table, wished, ChooserList.Of(admission), rules, IdOf);
        return result ?? throw new InvalidOperationException("some are equal");
    }

    public string IdOf(int person) => _input.Candidates[person].Id;

    /// <summary>Everybody who chose, with the place got or a dash.</summary>
    public string Told(ChoiceResult result) => string.Join(' ', result.Choosers.Select((c, i) => $"{IdOf(c.Person)}:{NameOf(result, result.PlaceOf(i))}"));

    /// <summary>Each change as "id from>to", chains parted by a bar.</summary>
    public string Told(Moves moves, ChoiceResult places) => string.Join(" | ", moves.Chains.Select(c =>
        string.Join(' ', c.Select(s => $"{IdOf(s.Person)} {NameOf(places, s.From)}>{NameOf(places, s.To)}"))));

    private static string NameOf(ChoiceResult result, int place) => place < 0 ? "-" : result.Places[place].Id;

    private static T Value<T>(FileReading<T> reading)
        where T : class =>
        reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics.Select(d => d.Message.En)));
}
