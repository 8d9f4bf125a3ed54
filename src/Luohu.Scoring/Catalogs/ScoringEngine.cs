using Luohu.Scoring.Applicants;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Catalogs;

/// <summary>Assesses applicants by the rulesets of one catalog. Immutable and thread-safe; keeps nothing of what it assesses.</summary>
/// <param name="catalog">The rulesets. An engine works on this one snapshot for ever; a reload makes a new engine.</param>
public sealed class ScoringEngine(RulesetCatalog catalog)
{
    /// <summary>Earliest date at which anything can be judged.</summary>
    public static DateOnly FirstAsOf { get; } = new(Limits.FirstYear, 1, 1);

    /// <summary>Latest date at which anything can be judged.</summary>
    public static DateOnly LastAsOf { get; } = new(Limits.LastYear, 12, 31);

    /// <summary>The rulesets.</summary>
    public RulesetCatalog Catalog { get; } = catalog ?? throw new ArgumentNullException(nameof(catalog));

    /// <summary>Assesses a typed applicant, or throws with all mistakes.</summary>
    /// <param name="applicant">The applicant; what is null is not known.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="ScoringException">There is no such ruleset, or the applicant's facts contradict themselves.</exception>
    public Assessment Assess(Applicant applicant, string rulesetId, DateOnly asOf)
    {
        AssessmentResult result = Evaluate(applicant, rulesetId, asOf);
        return result.Assessment ?? throw new ScoringException(result.Diagnostics);
    }

    /// <summary>Assesses a typed applicant; mistakes in the data are diagnostics.</summary>
    /// <inheritdoc cref="Assess" path="/param"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    public AssessmentResult Evaluate(Applicant applicant, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return Evaluate(rulesetId, asOf, (ruleset, row) => new ApplicantReader(ruleset.Rows, ruleset.Zones, Catalog.IsDeclared).Read(applicant, row, asOf));
    }

    /// <summary>Assesses a profile in JSON; mistakes in it are diagnostics.</summary>
    /// <param name="json">The profile in UTF-8.</param>
    /// <param name="sourceName">What messages call it, usually a file path.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    public AssessmentResult EvaluateJson(ReadOnlyMemory<byte> json, string sourceName, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return Evaluate(rulesetId, asOf, (ruleset, row) =>
            new ProfileReader(ruleset.Rows, ruleset.Zones, Catalog.IsDeclared).Read(json.Span, row, asOf, sourceName, requireId: true));
    }

    private AssessmentResult Evaluate(string rulesetId, DateOnly asOf, Func<CompiledRuleset, FactRow, ProfileReadResult> read)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, FirstAsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf, LastAsOf);
        RulesetResolution resolution = Catalog.Resolve(rulesetId, asOf);
        if (resolution is not { Ruleset: { } ruleset })
        {
            return new(null, resolution.Problem is { } problem ? [problem] : []);
        }

        var row = new FactRow(ruleset.Plan.Layout);
        ProfileReadResult profile = read(ruleset, row);
        if (profile.HasErrors)
        {
            return new(null, profile.Diagnostics);
        }

        Workspace work = ruleset.Plan.CreateWorkspace(trace: true);
        ruleset.Plan.Run(row, asOf.DayNumber, work);
        return new(AssessmentBuilder.Build(ruleset.Model, ruleset.Plan, row, work, asOf, profile.Id), profile.Diagnostics);
    }
}
