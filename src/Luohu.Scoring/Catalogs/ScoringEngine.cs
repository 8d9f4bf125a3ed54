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
/// <param name="observer">Told of every assessment, for metrics; null when nobody is.</param>
public sealed class ScoringEngine(RulesetCatalog catalog, IAssessmentObserver? observer = null)
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
        return Evaluate(rulesetId, asOf, (ruleset, row) => ReaderFor(ruleset).Read(applicant, row, asOf));
    }

    /// <summary>Only checks a typed applicant: what would stand in the way of an assessment. Nothing is scored.</summary>
    /// <inheritdoc cref="Assess" path="/param"/>
    /// <returns>The mistakes in the data, or in the choice of the ruleset; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    public IReadOnlyList<Diagnostic> Check(Applicant applicant, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        RulesetResolution resolution = Resolve(rulesetId, asOf);
        return resolution.Ruleset is { } ruleset
            ? ReaderFor(ruleset).Read(applicant, new FactRow(ruleset.Plan.Layout), asOf).Diagnostics
            : Unresolved(resolution).Diagnostics;
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

    /// <summary>Assesses a profile in YAML, with the names, values and checks of JSON; mistakes in it are diagnostics.</summary>
    /// <param name="yaml">The profile in UTF-8, at most 1 MiB.</param>
    /// <param name="sourceName">What messages call it, usually a file path.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    public AssessmentResult EvaluateYaml(ReadOnlyMemory<byte> yaml, string sourceName, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return Evaluate(rulesetId, asOf, (ruleset, row) =>
            new YamlProfileReader(ruleset.Rows, ruleset.Zones, Catalog.IsDeclared).Read(yaml.Span, row, asOf, sourceName, requireId: true));
    }

    /// <summary>
    /// Assesses a table in CSV with one applicant per row, while it is read: each result is made when it is asked for. Headings are single facts, members
    /// of groups as <c>申请.区域</c>, and lists, which stand in their cells as JSON. A row with mistakes has diagnostics and no assessment; headings with
    /// mistakes, or a ruleset that is not found, give a single result of row 1.
    /// </summary>
    /// <param name="csv">The table in UTF-8; it is read once, to its end, and not closed.</param>
    /// <param name="sourceName">What messages call it, usually a file path.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="IOException">The table cannot be read further; thrown when the next result is asked for.</exception>
    public IEnumerable<RowResult> EvaluateCsv(Stream csv, string sourceName, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(sourceName);
        RulesetResolution resolution = Resolve(rulesetId, asOf);
        return resolution is { Ruleset: { } ruleset } ? EvaluateRows(ruleset, csv, sourceName, asOf) : [new(1, null, Unresolved(resolution))];
    }

    private IEnumerable<RowResult> EvaluateRows(CompiledRuleset ruleset, Stream csv, string sourceName, DateOnly asOf)
    {
        var row = new FactRow(ruleset.Plan.Layout);
        Workspace work = ruleset.Plan.CreateWorkspace(trace: true);
        var reader = new CsvProfileReader(ruleset.Rows, ruleset.Zones, Catalog.IsDeclared);
        foreach (CsvProfile found in reader.Read(csv, row, asOf, sourceName))
        {
            long started = observer?.Started() ?? 0;
            AssessmentResult result = Run(ruleset, row, found.Profile, work, asOf);
            observer?.Finished(started, result);
            yield return new(found.Row, found.Profile.Id, result);
        }
    }

    private static AssessmentResult Run(CompiledRuleset ruleset, DateOnly asOf, Func<CompiledRuleset, FactRow, ProfileReadResult> read)
    {
        var row = new FactRow(ruleset.Plan.Layout);
        ProfileReadResult profile = read(ruleset, row);
        return Run(ruleset, row, profile, ruleset.Plan.CreateWorkspace(trace: true), asOf);
    }

    private static AssessmentResult Unresolved(RulesetResolution resolution) => new(null, resolution.Problem is { } problem ? [problem] : []);

    private static AssessmentResult Run(CompiledRuleset ruleset, FactRow row, ProfileReadResult profile, Workspace work, DateOnly asOf)
    {
        if (profile.HasErrors)
        {
            return new(null, profile.Diagnostics);
        }

        ruleset.Plan.Run(row, asOf.DayNumber, work);
        return new(AssessmentBuilder.Build(ruleset.Model, ruleset.Plan, row, work, asOf, profile.Id), profile.Diagnostics);
    }

    private ApplicantReader ReaderFor(CompiledRuleset ruleset) => new(ruleset.Rows, ruleset.Zones, Catalog.IsDeclared);

    private RulesetResolution Resolve(string rulesetId, DateOnly asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, FirstAsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf, LastAsOf);
        return Catalog.Resolve(rulesetId, asOf);
    }

    private AssessmentResult Evaluate(string rulesetId, DateOnly asOf, Func<CompiledRuleset, FactRow, ProfileReadResult> read)
    {
        long started = observer?.Started() ?? 0;
        RulesetResolution resolution = Resolve(rulesetId, asOf);
        AssessmentResult result = resolution.Ruleset is { } ruleset ? Run(ruleset, asOf, read) : Unresolved(resolution);
        observer?.Finished(started, result);
        return result;
    }
}
