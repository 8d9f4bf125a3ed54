using System.Diagnostics.Metrics;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Hosting.Tests.Support;

namespace Luohu.Scoring.Hosting.Tests;

public sealed class ScoringMetricsTests : IDisposable
{
    private readonly Fixture _fixture = new();
    private readonly MeterListener _listener = new();
    private readonly List<string> _measured = [];

    public ScoringMetricsTests()
    {
        // Other tests run at the same time and have meters of their own under the same name: theirs are told apart by what they measure.
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ScoringMetrics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            string line = instrument.Name + string.Concat(tags.ToArray().Select(t => $" {t.Key}={t.Value}")) + (instrument is Counter<long> ? $" +{value}" : "");
            lock (_measured)
            {
                _measured.Add(line);
            }
        });
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _fixture.Dispose();
    }

    [Fact]
    public void Assessments_OfEveryOutcome_AreCountedByRulesetAndVerdict()
    {
        const string Id = "metrics/settlement";
        _fixture.Files["m.yaml"] = Schemes.Giving(1, Id);
        _fixture.Provider.Reload();

        _fixture.Provider.Current.Evaluate(new Applicant(), Id, Schemes.AsOf);
        _fixture.Provider.Current.Evaluate(new Applicant(), "what a caller wrote", Schemes.AsOf);
        _fixture.Provider.Current.Check(new Applicant(), Id, Schemes.AsOf);

        string[] counted = Measured("luohu.scoring.assessments");
        Assert.Contains($"luohu.scoring.assessments ruleset={Id} verdict=eligible +1", counted);
        Assert.Contains("luohu.scoring.assessments ruleset=none verdict=refused +1", counted);
        Assert.Single(counted, line => line.Contains(Id, StringComparison.Ordinal));
        Assert.DoesNotContain(counted, line => line.Contains("what a caller wrote", StringComparison.Ordinal));
        Assert.Contains($"luohu.scoring.assessment.duration ruleset={Id}", Measured("luohu.scoring.assessment.duration"));
        Assert.Contains("luohu.scoring.reloads outcome=changed +1", Measured("luohu.scoring.reloads"));
    }

    private string[] Measured(string instrument)
    {
        lock (_measured)
        {
            return [.. _measured.Where(line => line.StartsWith(instrument + " ", StringComparison.Ordinal))];
        }
    }
}
