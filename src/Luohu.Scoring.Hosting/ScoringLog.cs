using Microsoft.Extensions.Logging;

namespace Luohu.Scoring.Hosting;

/// <summary>Every message this package logs.</summary>
internal static partial class ScoringLog
{
    [LoggerMessage(1, LogLevel.Information, "Loaded {Count} rulesets: {Rulesets}")]
    public static partial void Loaded(ILogger logger, int count, string rulesets);

    [LoggerMessage(2, LogLevel.Information, "The rulesets have changed; now {Count} are in use: {Rulesets}")]
    public static partial void Reloaded(ILogger logger, int count, string rulesets);

    [LoggerMessage(3, LogLevel.Debug, "Files have changed, but no ruleset has.")]
    public static partial void Unchanged(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "The rulesets have warnings.\n{Diagnostics}")]
    public static partial void Warnings(ILogger logger, string diagnostics);

    [LoggerMessage(5, LogLevel.Error, "The changed rulesets have errors and are not used; scoring goes on with those loaded before.\n{Diagnostics}")]
    public static partial void Refused(ILogger logger, string diagnostics);

    [LoggerMessage(6, LogLevel.Error, "The changed rulesets cannot be read; scoring goes on with those loaded before.")]
    public static partial void Unreadable(ILogger logger, Exception exception);
}
