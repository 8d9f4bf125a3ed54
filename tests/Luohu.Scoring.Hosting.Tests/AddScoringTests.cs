using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Luohu.Scoring.Hosting.Tests;

public sealed class AddScoringTests
{
    [Fact]
    public void AddScoring_CalledTwice_AddsNothingTwice()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddScoring());
        int once = services.Count;

        services.AddScoring();

        Assert.Equal(once, services.Count);
        Assert.Single(services, s => s.ServiceType == typeof(IHostedService));
    }

    [Fact]
    public void AddScoring_NothingConfigured_ScoresWithTheBundledRulesets()
    {
        using ServiceProvider services = new ServiceCollection().AddScoring().BuildServiceProvider(validateScopes: true);

        Assert.Contains("dongguan/settlement", services.GetRequiredService<ScoringEngineProvider>().Current.Catalog.Ids);
    }

    [Fact]
    public void AddScoring_SameSourcesNamedAgain_LoadsThemOnce()
    {
        using var files = new MemoryFiles { ["a.yaml"] = Schemes.Giving(1) };
        var source = new OneFile("b.yaml", Schemes.Giving(1, "town/school"));
        var services = new ServiceCollection();
        for (int i = 0; i < 2; i++)
        {
            services.AddScoring(o => o.AddFiles(files).AddFiles(files, "/").AddSource(source).AddBundledRulesets());
        }

        using ServiceProvider provider = services.BuildServiceProvider();
        RulesetCatalog catalog = provider.GetRequiredService<ScoringEngineProvider>().Current.Catalog;

        Assert.Equal(catalog.Files.Count, catalog.Files.Select(f => f.Name).Distinct().Count());
        Assert.Superset(new HashSet<string> { Schemes.Id, "town/school", "dongguan/settlement" }, catalog.Ids.ToHashSet());
    }

    [Fact]
    public void AddFolder_RelativeAndFullPath_IsOneFolder()
    {
        RulesetOrigin[] origins = [.. new ScoringOptions().AddFolder("rulesets").AddFolder("./rulesets/").AddFolder(Path.GetFullPath("/app/rulesets")).Origins];

        Assert.Single(origins.Select(o => o.Below(Path.GetFullPath("/app"))).Distinct());
        Assert.Equal(3, origins.Length);
    }

    [Fact]
    public void ScoringEngine_WithinAScope_IsOneSnapshot()
    {
        using var files = new MemoryFiles { ["a.yaml"] = Schemes.Giving(1) };
        using ServiceProvider services = new ServiceCollection().AddScoring(o => o.AddFiles(files)).BuildServiceProvider(validateScopes: true);
        using IServiceScope before = services.CreateScope();
        Assert.Equal(1, Schemes.Points(before.ServiceProvider.GetRequiredService<ScoringEngine>()));
        files["a.yaml"] = Schemes.Giving(2);
        services.GetRequiredService<ScoringEngineProvider>().Reload();
        using IServiceScope after = services.CreateScope();

        Assert.Equal(1, Schemes.Points(before.ServiceProvider.GetRequiredService<ScoringEngine>()));
        Assert.Equal(2, Schemes.Points(after.ServiceProvider.GetRequiredService<ScoringEngine>()));
    }

    [Fact]
    public async Task Start_SoundRulesets_LogsThem()
    {
        using var journal = new Journal();
        using IHost host = HostWith(journal, o => o.AddSource(new OneFile("a.yaml", Schemes.Giving(1))));

        await host.StartAsync();
        await host.StopAsync();

        Assert.Contains(journal.Entries, e => e.Text == "Loaded 1 rulesets: town/settlement@1");
    }

    [Fact]
    public async Task Start_BrokenRulesets_FailsWithEveryMistake()
    {
        using IHost host = HostWith(null, o => o.AddSource(new OneFile("a.yaml", Schemes.Broken)).AddSource(new OneFile("b.yaml", "规则集: x/y\n")));

        RulesetLoadException problem = await Assert.ThrowsAsync<RulesetLoadException>(() => host.StartAsync());

        Assert.All(problem.Diagnostics, d => Assert.Contains(d.Message.Zh, problem.Message, StringComparison.Ordinal));
        Assert.Contains("a.yaml:5:", problem.Message, StringComparison.Ordinal);
        Assert.Contains("b.yaml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_VersionsOverlap_Fails()
    {
        using IHost host = HostWith(null, o => o
            .AddSource(new OneFile("a.yaml", Schemes.Giving(1, version: "1", to: "2020-12-31")))
            .AddSource(new OneFile("b.yaml", Schemes.Giving(2, version: "2", from: "2020-12-31"))));

        RulesetLoadException problem = await Assert.ThrowsAsync<RulesetLoadException>(() => host.StartAsync());

        Assert.Equal("LH503", Assert.Single(problem.Diagnostics).Code);
    }

    [Fact]
    public async Task Start_VersionsMeet_IsSound()
    {
        using IHost host = HostWith(null, o => o
            .AddSource(new OneFile("a.yaml", Schemes.Giving(1, version: "1", to: "2020-12-31")))
            .AddSource(new OneFile("b.yaml", Schemes.Giving(2, version: "2", from: "2021-01-01"))));

        await host.StartAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task Start_NoRulesetAtAll_Fails()
    {
        string folder = Directory.CreateTempSubdirectory("luohu-").FullName;
        using IHost host = HostWith(null, o => o.AddFolder(folder));

        await Assert.ThrowsAsync<RulesetLoadException>(() => host.StartAsync());

        Directory.Delete(folder);
    }

    [Fact]
    public async Task Start_FolderMissing_FailsAndNamesIt()
    {
        using IHost host = HostWith(null, o => o.AddFolder("no-such-folder"));

        DirectoryNotFoundException problem = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => host.StartAsync());

        Assert.Contains("no-such-folder", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReloadDelay_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringOptions { ReloadDelay = TimeSpan.FromTicks(-1) });

    private static IHost HostWith(Journal? journal, Action<ScoringOptions> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetTempPath() });
        if (journal is not null)
        {
            builder.Logging.AddProvider(journal);
        }

        builder.Services.AddScoring(configure);
        return builder.Build();
    }

    private sealed class OneFile(string name, string text) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [new(name, Schemes.Bytes(text))];
    }
}
