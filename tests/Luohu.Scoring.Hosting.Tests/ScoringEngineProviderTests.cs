using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Hosting.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Luohu.Scoring.Hosting.Tests;

public sealed class ScoringEngineProviderTests : IDisposable
{
    private readonly Fixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Current_FilesChanged_IsTheNewEngineAndTheOldOneStaysAsItWas()
    {
        ScoringEngine old = _fixture.Provider.Current;
        _fixture.Files["a.yaml"] = Schemes.Giving(2);

        ScoringEngine changed = _fixture.AfterChange();

        Assert.Equal((1, 2), (Schemes.Points(old), Schemes.Points(changed)));
    }

    [Fact]
    public void Current_ChangedFileIsBroken_StaysAndTheMistakeIsLogged()
    {
        ScoringEngine old = _fixture.Provider.Current;
        _fixture.Files["a.yaml"] = Schemes.Broken;

        Assert.Same(old, _fixture.AfterChange());

        string logged = Assert.Single(_fixture.Logged(LogLevel.Error));
        Assert.Contains("a.yaml:5:", logged, StringComparison.Ordinal);
        Assert.Contains("得份", logged, StringComparison.Ordinal);
    }

    [Fact]
    public void Current_OneOfTwoChangedFilesIsBroken_TakesNeither()
    {
        ScoringEngine old = _fixture.Provider.Current;
        _fixture.Files["a.yaml"] = Schemes.Giving(2);
        _fixture.Files["b.yaml"] = Schemes.Broken;

        Assert.Same(old, _fixture.AfterChange());
        Assert.Equal(1, Schemes.Points(_fixture.Provider.Current));
    }

    [Fact]
    public void Current_MendedAfterABrokenChange_IsTheMendedOne()
    {
        _fixture.Files["a.yaml"] = Schemes.Broken;
        _fixture.AfterChange();
        _fixture.Files["a.yaml"] = Schemes.Giving(3);

        Assert.Equal(3, Schemes.Points(_fixture.AfterChange()));
    }

    [Fact]
    public void Current_FileTouchedButNotChanged_Stays()
    {
        ScoringEngine old = _fixture.Provider.Current;

        Assert.Same(old, _fixture.AfterChange());
        Assert.True(_fixture.Provider.Reload());
        Assert.Same(old, _fixture.Provider.Current);
    }

    [Fact]
    public void Current_ManyChangesInARow_WaitsForTheLast()
    {
        ScoringEngine old = _fixture.Provider.Current;
        _fixture.Files["a.yaml"] = Schemes.Giving(2);
        _fixture.Files.Announce();
        _fixture.Files.Announce();

        Assert.Equal((2, TimeSpan.FromSeconds(1)), _fixture.Time.Set);
        Assert.Same(old, _fixture.Provider.Current);
    }

    [Fact]
    public void Current_SourceThrowsAtAChange_StaysAndTheExceptionIsLogged()
    {
        var source = new FailingSource();
        using var fixture = new Fixture(options => options.AddSource(source));
        ScoringEngine old = fixture.Provider.Current;
        source.Fails = true;

        Assert.Same(old, fixture.AfterChange());

        Assert.Contains("cannot be read", Assert.Single(fixture.Logged(LogLevel.Error)), StringComparison.Ordinal);
        Assert.Throws<TimeoutException>(() => fixture.Provider.Reload());
        Assert.Same(old, fixture.Provider.Current);
    }

    [Fact]
    public void Reload_BrokenOrSound_SaysSo()
    {
        _fixture.Files["a.yaml"] = Schemes.Broken;
        Assert.False(_fixture.Provider.Reload());

        _fixture.Files["a.yaml"] = Schemes.Giving(4);
        Assert.True(_fixture.Provider.Reload());
        Assert.Equal(4, Schemes.Points(_fixture.Provider.Current));
    }

    [Fact]
    public void Current_ReloadOnChangeIsOff_IsNotWatched()
    {
        using var fixture = new Fixture(options => options.ReloadOnChange = false);

        Assert.Empty(fixture.Files.Watched);
    }

    [Fact]
    public void Current_AfterDispose_ScoresButIsNoLongerWatched()
    {
        _fixture.Provider.Dispose();
        _fixture.Files.Announce();

        Assert.Equal(0, _fixture.Time.Set.Times);
        Assert.Equal(1, Schemes.Points(_fixture.Provider.Current));
    }

    [Fact]
    public void Provider_LoadFails_WatchesNoLonger()
    {
        using var files = new MemoryFiles { ["a.yaml"] = Schemes.Broken };
        var time = new ManualTime();
        using var journal = new Journal();

        Assert.Throws<RulesetLoadException>(() => new ScoringEngineProvider(new ScoringOptions().AddFiles(files), "/", journal, null, time));
        files.Announce();

        Assert.NotEmpty(files.Watched);
        Assert.Equal(0, time.Set.Times);
    }

    [Fact]
    public async Task Current_AssessedWhileReloading_IsAlwaysOneWholeSnapshot()
    {
        _fixture.Files["a.yaml"] = Schemes.Giving(0);
        _fixture.Files["b.yaml"] = Schemes.Giving(0, "town/school");
        Assert.True(_fixture.Provider.Reload());
        using var done = new CancellationTokenSource();
        Task<int> reading = Task.Run(() =>
        {
            int read = 0;
            for (; !done.IsCancellationRequested || read == 0; read++)
            {
                ScoringEngine engine = _fixture.Provider.Current;
                Assert.Equal(Schemes.Points(engine), Schemes.Points(engine, "town/school"));
            }

            return read;
        });

        for (int points = 1; points <= 20; points++)
        {
            _fixture.Files["a.yaml"] = Schemes.Giving(points);
            _fixture.Files["b.yaml"] = Schemes.Giving(points, "town/school");
            Assert.True(_fixture.Provider.Reload());
        }

        await done.CancelAsync();
        Assert.True(await reading > 0);
        Assert.Equal(20, Schemes.Points(_fixture.Provider.Current));
    }

    [Fact]
    public async Task Current_FolderOnDiskChanged_IsTheNewEngine()
    {
        string folder = Directory.CreateTempSubdirectory("luohu-").FullName;
        try
        {
            string file = Path.Combine(folder, "town.yaml");
            await File.WriteAllTextAsync(file, Schemes.Giving(1));
            ScoringOptions options = new ScoringOptions { ReloadDelay = TimeSpan.FromMilliseconds(20) }.AddFolder(folder);
            using var journal = new Journal();
            using var provider = new ScoringEngineProvider(options, "/", journal, null, TimeProvider.System);
            Assert.Equal(1, Schemes.Points(provider.Current));

            await File.WriteAllTextAsync(file, Schemes.Giving(2));

            for (int waited = 0; waited < 500 && Schemes.Points(provider.Current) == 1; waited++)
            {
                await Task.Delay(20);
            }

            Assert.Equal(2, Schemes.Points(provider.Current));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class FailingSource : IRulesetSource
    {
        public bool Fails { get; set; }

        public IEnumerable<RulesetFile> Read() => Fails ? throw new TimeoutException("the database does not answer") : [];
    }
}
