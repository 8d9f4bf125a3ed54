using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Comparisons;

/// <summary>
/// Assesses one applicant by the version in force of every scheme of a catalog. A scheme with zones is asked for each of them when the applicant names
/// none of its own: a zone named for one city says nothing in another. Thread-safe.
/// </summary>
/// <param name="catalog">The rulesets; those that are asked are read.</param>
public sealed class SchemeComparer(RulesetCatalog catalog)
{
    private readonly RulesetCatalog _catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));

    private delegate ProfileReadResult Reading(RowPlan rows, FactRow row);

    /// <summary>Compares by a profile in JSON. A profile that cannot be read gives answers without assessments.</summary>
    /// <param name="json">The profile in UTF-8.</param>
    /// <param name="sourceName">What messages call it, usually a file path.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <param name="isWanted">Says of an id whether the scheme takes part; null: all do.</param>
    /// <param name="cancellation">Ends the work between two schemes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SchemeComparison CompareJson(
        ReadOnlyMemory<byte> json, string sourceName, DateOnly asOf, Func<string, bool>? isWanted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return Compare(asOf, isWanted, Read, cancellation);
        ProfileReadResult Read(RowPlan rows, FactRow row) =>
            new ProfileReader(rows, null, _catalog.IsDeclared).Read(json.Span, row, asOf, sourceName, requireId: true);
    }

    /// <summary>Compares by a profile in YAML.</summary>
    /// <inheritdoc cref="CompareJson"/>
    /// <param name="yaml">The profile in UTF-8.</param>
    /// <param name="sourceName">What messages call it, usually a file path.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <param name="isWanted">Says of an id whether the scheme takes part; null: all do.</param>
    /// <param name="cancellation">Ends the work between two schemes.</param>
    public SchemeComparison CompareYaml(
        ReadOnlyMemory<byte> yaml, string sourceName, DateOnly asOf, Func<string, bool>? isWanted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return Compare(asOf, isWanted, Read, cancellation);
        ProfileReadResult Read(RowPlan rows, FactRow row) =>
            new YamlProfileReader(rows, null, _catalog.IsDeclared).Read(yaml.Span, row, asOf, sourceName, requireId: true);
    }

    /// <summary>Compares by a typed applicant.</summary>
    /// <param name="applicant">The applicant; what is null is not known.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <param name="isWanted">Says of an id whether the scheme takes part; null: all do.</param>
    /// <param name="cancellation">Ends the work between two schemes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicant"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SchemeComparison Compare(Applicant applicant, DateOnly asOf, Func<string, bool>? isWanted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return Compare(asOf, isWanted, (rows, row) => new ApplicantReader(rows, null, _catalog.IsDeclared).Read(applicant, row, asOf), cancellation);
    }

    private SchemeComparison Compare(DateOnly asOf, Func<string, bool>? isWanted, Reading read, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, ScoringEngine.FirstAsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf, ScoringEngine.LastAsOf);
        List<SchemeAnswer> answers = [];
        foreach (string id in _catalog.Ids.Where(id => isWanted?.Invoke(id) ?? true))
        {
            cancellation.ThrowIfCancellationRequested();
            answers.AddRange(AnswersOf(id, asOf, read));
        }

        return SchemeComparison.Of(asOf, answers);
    }

    private IEnumerable<SchemeAnswer> AnswersOf(string id, DateOnly asOf, Reading read)
    {
        RulesetResolution resolution = _catalog.Resolve(id, asOf);
        if (resolution.Ruleset is not { } ruleset)
        {
            return [new SchemeAnswer { RulesetId = id, Name = id, Diagnostics = resolution.Problem is { } problem ? [problem] : [] }];
        }

        var row = new FactRow(ruleset.Plan.Layout);
        ProfileReadResult profile = read(ruleset.Rows, row);
        var answer = new SchemeAnswer { RulesetId = id, Name = ruleset.Name, Version = ruleset.Version, Diagnostics = profile.Diagnostics };
        return profile.HasErrors ? [answer] : new ZoneRuns(ruleset, row, asOf, profile.Id).Answers(answer);
    }
}
