using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.Logging;

namespace Luohu.Scoring.Hosting.Tests.Support;

/// <summary>A provider over files in memory, with everything around it in the hands of the test.</summary>
internal sealed class Fixture : IDisposable
{
    public Fixture(Action<ScoringOptions>? configure = null)
    {
        Files["a.yaml"] = Schemes.Giving(1);
        var options = new ScoringOptions();
        options.AddFiles(Files);
        configure?.Invoke(options);
        Provider = new ScoringEngineProvider(options, Path.GetTempPath(), Journal, null, Time);
    }

    public MemoryFiles Files { get; } = new();

    public Journal Journal { get; } = new();

    public ManualTime Time { get; } = new();

    public ScoringEngineProvider Provider { get; }

    /// <summary>What was logged at this level or above.</summary>
    public IEnumerable<string> Logged(LogLevel least) => Journal.Entries.Where(e => e.Level >= least).Select(e => e.Text);

    /// <summary>Announces the changes made and lets the quiet time pass.</summary>
    public ScoringEngine AfterChange()
    {
        Files.Announce();
        Time.Ring();
        return Provider.Current;
    }

    public void Dispose()
    {
        Provider.Dispose();
        Files.Dispose();
        Journal.Dispose();
    }
}
