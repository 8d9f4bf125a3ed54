namespace Luohu.Scoring.Diagnostics;

/// <summary>LH760 to LH789: what a round needs besides its rules, and certificates.</summary>
internal static partial class Catalogue
{
    /// <summary><paramref name="found"/>: Of the seed; null when there is no seed.</summary>
    public static Diagnostic CommitmentDiffers(string? found) => found is null
        ? Error("LH760", null, $"给出了种子校验码，但没有给出抽签种子", $"there is a commitment, but no seed that could fit it", $"请给出抽签种子", $"give the seed")
        : Error("LH760", null,
            $"抽签种子与公布的种子校验码不符：这个种子的校验码是 {found}", $"the seed does not fit the commitment that was published: that of this seed is {found}",
            $"请核对种子是否一字不差，包括空格和标点", $"see whether the seed is the same to the letter, spaces and signs included");

    public static Diagnostic QuotaTableMissing(string name) => Error(
        "LH761", null,
        $"规则集的名额取自名额表 `{Excerpt.Of(name)}`，但没有给出这张表", $"the ruleset takes its quota from the table `{Excerpt.Of(name)}`, which was not handed in",
        $"请给出名额表：各列为 区域（或 用途）、名额", $"hand in a table with the columns zone (or use) and places");

    public static Diagnostic QuotaTableNotWanted() => Error(
        "LH762", null,
        $"给出了名额表，但规则集的名额不取自名额表", $"there is a table of quotas, but the ruleset does not take its quota from one",
        $"请去掉名额表，或在规则集中写 `名额: {{取自: 名额表}}`", $"leave it out, or write `quota: {{from: name}}` in the ruleset");

    public static Diagnostic SeedMissingForEquals() => Error(
        "LH763", null,
        $"决定由抽签定同分者的先后，但没有给出抽签种子", $"lots are to order equals, and there is no seed to draw them with",
        $"请给出已公布的抽签种子", $"give the seed that was published");
}
