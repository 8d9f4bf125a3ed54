using Luohu.Scoring.Assessments;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>Generates rounds of few people with few different values, so that equals, cuts, ceilings and empty zones are frequent.</summary>
internal static class RoundCases
{
    public static readonly string[] Zones = ["东", "西", "南", "北"];
    private static readonly string[] Uses = ["入户", "入学"];
    private static readonly decimal?[] Shares = [null, 0m, 0.5m, 0.75m, 1m, 1m];
    private static readonly RankStyle[] Styles = [RankStyle.Skip, RankStyle.Skip, RankStyle.Dense, RankStyle.Distinct];

    /// <summary>Of this shape, the last zone has places and nobody applies there, so that the pool is large and ceilings decide.</summary>
    private const int LargePool = 7;

    /// <summary>Rounds under every rule.</summary>
    public static Gen<RoundCase> Any { get; } =
        from tie in Gen.Elements(LastTie.Unstated, LastTie.AdmitAll, LastTie.AdmitNone, LastTie.Lot)
        from one in Of(tie)
        select one;

    /// <summary>Rounds under one rule for equals at the line.</summary>
    public static Gen<RoundCase> Of(LastTie tie) =>
        from shape in Gen.Elements(0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 8, 9)
        from style in Gen.Elements(Styles)
        from keys in Gen.Elements(1, 1, 1, 2, 3)
        from directions in Gen.ArrayOf(Gen.Elements(true, false), keys)
        from spread in Gen.Choose(0, 3)
        from count in Gen.Elements(0, 1, 3, 5, 8, 11, 13, 15, 17)
        from people in Gen.ArrayOf(Person(keys, spread, shape), count)
        from rounds in RoundsOf(shape)
        from groups in GroupsOf(shape)
        from seed in Gen.Choose(0, 9999)
        from declined in Gen.ArrayOf(Gen.Choose(0, 60), 3)
        select new RoundCase(
            [.. people.Select((p, i) => p with { Id = FormattableString.Invariant($"p{i * 7 % 29:D2}") })],
            new RankingRules { Keys = [.. directions.Select((d, i) => new RankKeyRule(i.ToString(CultureInfo.InvariantCulture), d))], LastTie = tie, Style = style, Rounds = rounds },
            ByZone: shape >= 3, ByUse: shape is 2 or >= 8, groups, SeedOf(seed))
        {
            Declined = [.. declined.Where(d => d < people.Length).Select(d => FormattableString.Invariant($"p{d * 7 % 29:D2}"))],
        };

    public static LotSeed SeedOf(int number) => LotSeed.Parse(string.Create(CultureInfo.InvariantCulture, $"seed of a round {number:D5}"));

    private static Gen<Entrant> Person(int keys, int spread, int shape) =>
        from values in Gen.ArrayOf(Gen.Choose(-1, spread), keys)
        from batch in Gen.Choose(0, 9)
        from zone in shape == LargePool ? Gen.Elements(0, 0, 0, 0, 1, 1, 2, 4) : Gen.Choose(0, shape >= 3 ? 3 + (shape % 2) : 4)
        from use in Gen.Choose(0, 12)
        from standing in Gen.Choose(0, 12)
        select new Entrant("", [.. values.Select(v => v < 0 ? (long?)null : v)])
        {
            Batch = batch < 8 ? 1 : 2 * (batch - 8),
            Zone = zone < 4 ? Zones[zone] : null,
            Use = use < 12 ? Uses[use % 2] : null,
            Standing = standing == 0 ? Standing.Undetermined : Standing.Candidate,
        };

    /// <summary>0 to 2: one competition or one for each use; 3 and 4: zones by themselves; the others: rounds.</summary>
    private static Gen<RoundRule[]> RoundsOf(int shape) => shape switch
    {
        0 or 3 or 4 => Gen.Constant(Array.Empty<RoundRule>()),
        1 or 2 => Gen.Elements([], new[] { new RoundRule(true, null) }, [new RoundRule(true, null), new RoundRule(true, null)]),
        _ => from first in Gen.Elements(Shares)
             from second in Gen.Elements(Shares)
             from form in Gen.Choose(0, 6)
             select form switch
             {
                 0 => new[] { new RoundRule(true, first) },
                 1 => [new RoundRule(false, null), new RoundRule(true, first), new RoundRule(true, second)],
                 2 => [new RoundRule(false, null), new RoundRule(false, null), new RoundRule(true, first)],
                 3 => [new RoundRule(true, first), new RoundRule(false, null), new RoundRule(true, second)],
                 _ => [new RoundRule(false, null), new RoundRule(true, first)],
             },
    };

    private static Gen<QuotaGroup[]?> GroupsOf(int shape) =>
        from places in Gen.ArrayOf(Gen.Elements(0L, 0, 1, 2, 2, 3, 4, 5, 6), 8)
        select shape switch
        {
            0 => null,
            1 => new[] { new QuotaGroup(null, null, places[0] + places[1]) },
            2 => [.. Uses.Select((u, i) => new QuotaGroup(null, u, places[i]))],
            >= 8 => [.. Zones.SelectMany((z, i) => Uses.Select((u, j) => new QuotaGroup(z, u, places[(2 * i) + j])))],
            _ => [.. Zones.Select((z, i) => new QuotaGroup(z, null, places[i] + (shape == LargePool && i == Zones.Length - 1 ? 4 : 0)))],
        };
}
