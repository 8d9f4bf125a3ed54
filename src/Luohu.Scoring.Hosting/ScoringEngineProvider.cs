using System.Diagnostics.Metrics;
using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Luohu.Scoring.Hosting;

/// <summary>
/// Holds the engine in use. When files change, all rulesets are loaded anew and the whole engine is exchanged, or, if anything is wrong with
/// them, kept as it is. Thread-safe; one for the application.
/// </summary>
public sealed class ScoringEngineProvider : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ScoringOptions _options;
    private readonly ILogger _logger;
    private readonly ScoringMetrics _metrics;
    private readonly RulesetFeeds _feeds;
    private readonly ReloadTrigger? _trigger;
    private volatile ScoringEngine _current;

    internal ScoringEngineProvider(ScoringOptions options, string contentRoot, ILogger logger, IMeterFactory? meters, TimeProvider time)
    {
        _options = options;
        _logger = logger;
        _feeds = new RulesetFeeds(options.Origins, contentRoot);
        _metrics = new ScoringMetrics(meters, time);

        // Watched before they are read: a change in between is not missed.
        _trigger = options.ReloadOnChange && _feeds.CanChange ? new ReloadTrigger(_feeds.Watch, options.ReloadDelay, time, OnChange) : null;
        try
        {
            _current = First();
        }
        catch (Exception)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// The engine in use now. It stays as it is for ever: take it once for work that belongs together, and anew for the next work.
    /// </summary>
    public ScoringEngine Current => _current;

    /// <summary>Loads all rulesets again, now. What reading a source throws comes through, and the engine stays.</summary>
    /// <returns>True when the rulesets are those of the sources now; false when they have errors, which are logged, and the engine stays.</returns>
    public bool Reload()
    {
        lock (_gate)
        {
            var loaded = LoadedRulesets.From(_feeds, _options.Mode);
            if (loaded.Problem(_options.Language) is { } problem)
            {
                ScoringLog.Refused(_logger, problem.Message);
                _metrics.Reloaded("refused");
                return false;
            }

            bool isSame = loaded.IsSameAs(_current.Catalog);
            if (isSame)
            {
                ScoringLog.Unchanged(_logger);
            }
            else
            {
                _current = EngineOf(loaded);
                ScoringLog.Reloaded(_logger, loaded.Catalog.Rulesets.Count, loaded.Names);
            }

            _metrics.Reloaded(isSame ? "unchanged" : "changed");
            return true;
        }
    }

    /// <summary>Stops watching. <see cref="Current"/> can still be used.</summary>
    public void Dispose()
    {
        _trigger?.Dispose();
        _feeds.Dispose();
        _metrics.Dispose();
    }

    internal static ScoringEngineProvider Create(IServiceProvider services) => new(
        services.GetRequiredService<IOptions<ScoringOptions>>().Value,
        services.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory,
        services.GetService<ILogger<ScoringEngineProvider>>() ?? NullLogger<ScoringEngineProvider>.Instance,
        services.GetService<IMeterFactory>(),
        services.GetService<TimeProvider>() ?? TimeProvider.System);

    private ScoringEngine First()
    {
        var loaded = LoadedRulesets.From(_feeds, _options.Mode);
        if (loaded.Problem(_options.Language) is { } problem)
        {
            throw problem;
        }

        ScoringEngine engine = EngineOf(loaded);
        ScoringLog.Loaded(_logger, loaded.Catalog.Rulesets.Count, loaded.Names);
        return engine;
    }

    private ScoringEngine EngineOf(LoadedRulesets loaded)
    {
        if (loaded.Warnings.Count > 0)
        {
            ScoringLog.Warnings(_logger, DiagnosticLines.Of(loaded.Warnings, _options.Language));
        }

        var engine = new ScoringEngine(loaded.Catalog, _metrics);
        loaded.Prepare(engine);
        return engine;
    }

    private void OnChange()
    {
        try
        {
            Reload();
        }
        catch (Exception e)
        {
            // A source of the application may throw anything. Here, on a timer's thread, it would end a process whose rulesets in use are sound.
            ScoringLog.Unreadable(_logger, e);
            _metrics.Reloaded("failed");
        }
    }
}
