using System.Diagnostics.Metrics;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Hosting;

/// <summary>Counts and times assessments and reloads. Tags hold only what rulesets say, never what a caller wrote, so they stay few.</summary>
internal sealed class ScoringMetrics : IAssessmentObserver, IDisposable
{
    public const string MeterName = "Luohu.Scoring";

    private readonly Meter? _owned;
    private readonly TimeProvider _time;
    private readonly Counter<long> _assessments;
    private readonly Histogram<long> _duration;
    private readonly Counter<long> _reloads;

    /// <summary>Without a factory the meter is made, and disposed, here.</summary>
    public ScoringMetrics(IMeterFactory? meters, TimeProvider time)
    {
        _owned = meters is null ? new Meter(MeterName) : null;
        _time = time;
        Meter meter = _owned ?? meters?.Create(new MeterOptions(MeterName)) ?? throw new ArgumentNullException(nameof(meters));
        _assessments = meter.CreateCounter<long>("luohu.scoring.assessments", "{assessment}", "Applicants assessed, by ruleset and verdict.");
        _duration = meter.CreateHistogram<long>("luohu.scoring.assessment.duration", "us", "Time of one assessment, reading the profile included.");
        _reloads = meter.CreateCounter<long>("luohu.scoring.reloads", "{reload}", "Reloads of the rulesets, by outcome.");
    }

    public long Started() => _time.GetTimestamp();

    public void Finished(long started, AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ruleset = new KeyValuePair<string, object?>("ruleset", result.Assessment?.RulesetId ?? "none");
        var verdict = new KeyValuePair<string, object?>("verdict", Word(result.Assessment?.Verdict));
        _assessments.Add(1, ruleset, verdict);
        _duration.Record(_time.GetElapsedTime(started).Ticks / TimeSpan.TicksPerMicrosecond, ruleset);
    }

    public void Reloaded(string outcome) => _reloads.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Dispose() => _owned?.Dispose();

    private static string Word(Verdict? verdict) => verdict switch
    {
        Verdict.Eligible => "eligible",
        Verdict.Ineligible => "ineligible",
        Verdict.Undetermined => "undetermined",
        _ => "refused",
    };
}
