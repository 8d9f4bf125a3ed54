using System.Text.RegularExpressions;
using Luohu.Scoring.Analysis;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Architecture;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets;

/// <summary>What holds for every bundled ruleset, and the index of them all. LUOHU_UPDATE_BASELINES=1 rewrites the index.</summary>
public sealed partial class RulesetIndexTests
{
    private const int LeastCases = 6;

    private static readonly string Folder = Repository.PathTo("rulesets");

    private static readonly RulesetCatalog Catalog = RulesetCatalog.Load(new FolderSource(Folder), PlanMode.Interpreted);

    [Fact]
    public void Index_OfAllRulesets_IsTrue()
    {
        string path = Path.Combine(Folder, "README.md");
        string actual = RulesetIndex.Write(Catalog, Folder);
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(actual, File.ReadAllText(path));
    }

    [Fact]
    public void Index_EveryLink_LeadsSomewhere()
    {
        string[] links = [.. Link().Matches(RulesetIndex.Write(Catalog, Folder)).Select(m => m.Groups[1].Value)];
        Guard.LookedAt(links.Length, 2 * Catalog.Ids.Count(), "links");
        Guard.FoundNothing(links.Where(l => !Path.Exists(Path.Combine(Folder, l))));
    }

    [Fact]
    public void Cities_OfTheCollection_AreAllThere()
    {
        Assert.Equal(15, RulesetIndex.Cities.Count);
        Assert.Equal(RulesetIndex.Cities.Keys.Order(StringComparer.Ordinal), Catalog.Ids.Select(id => id.Split('/')[0]).Distinct());
        Assert.All(RulesetIndex.Cities.Keys, c => Assert.Contains($"{c}/settlement", Catalog.Ids));
    }

    [Fact]
    public void Files_OfRulesets_AreAllWithoutMistakes() =>
        Guard.FoundNothing(Catalog.Files.SelectMany(f => f.Diagnostics).Select(d => DiagnosticRenderer.Render(d, Language.Chinese)));

    [Fact]
    public void Cases_OfEveryScheme_AreSixAtLeast() =>
        Guard.FoundNothing(Catalog.Ids.Where(id => RulesetIndex.CasesOf(Folder, id) < LeastCases));

    [Fact]
    public void Basis_OfEveryRule_IsStated()
    {
        Guard.LookedAt(Catalog.Rulesets.Count, 60, "rulesets");
        Guard.FoundNothing(Catalog.Rulesets.Where(r => RulesetBasis.Of(r).Shares.Any(s => s.Kind == BasisKind.None)).Select(r => $"{r.Id} {r.Version}"));
    }

    [GeneratedRegex("\\]\\(([^)#]+)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
