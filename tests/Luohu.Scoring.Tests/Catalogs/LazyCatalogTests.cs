using System.Text;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Tests.Catalogs;

public sealed class LazyCatalogTests
{
    private static readonly DateOnly AnyDay = new(2016, 6, 30);

    private sealed class Files(params RulesetFile[] files) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => files;
    }

    private static RulesetFile File(string id, string body = "", string? knownId = null) =>
        new($"{id}.yaml", Encoding.UTF8.GetBytes($"规则集: {id}\n版本: \"1\"\n{body}准入:\n  - {{编号: 甲, 条件: 年龄 >= 18}}\n")) { KnownId = knownId };

    [Fact]
    public void Resolve_OneOfManyKnown_FindsItWhateverTheOthersHold()
    {
        var broken = new RulesetFile("b.yaml", "规则集：b/b"u8.ToArray()) { KnownId = "b/b" };
        var catalog = RulesetCatalog.Load(new Files(File("a/a", knownId: "a/a"), broken));
        Assert.Equal("a/a", catalog.Resolve("a/a", AnyDay).Ruleset?.Id);
        Assert.Equal(["a/a", "b/b"], catalog.Ids);
        Assert.True(catalog.Files.Single(f => f.Name == "b.yaml").HasErrors);
    }

    [Fact]
    public void Resolve_FileOfUnknownId_IsFoundByWhatItSays()
    {
        var catalog = RulesetCatalog.Load(new Files(File("a/a"), File("c/c", knownId: "c/c")));
        Assert.Equal("a/a", catalog.Resolve("a/a", AnyDay).Ruleset?.Id);
        Assert.Equal(["a/a", "c/c"], catalog.Rulesets.Select(r => r.Id));
    }

    [Fact]
    public void Resolve_SameIdTwice_GivesTheSameRuleset()
    {
        var catalog = RulesetCatalog.Load(new Files(File("a/a", knownId: "a/a")));
        Assert.Same(catalog.Resolve("a/a", AnyDay).Ruleset, catalog.Resolve("a/a@1", AnyDay).Ruleset);
    }

    [Fact]
    public void IsDeclared_FactOfAnotherKnownRuleset_IsTrue()
    {
        var catalog = RulesetCatalog.Load(new Files(File("a/a", knownId: "a/a"), File("d/d", "事实:\n  星级: {类型: 数}\n", knownId: "d/d")));
        Assert.All(catalog.Files, f => Assert.False(f.HasErrors));
        Assert.True(catalog.IsDeclared("星级"));
        Assert.False(catalog.IsDeclared("月级"));
    }
}
