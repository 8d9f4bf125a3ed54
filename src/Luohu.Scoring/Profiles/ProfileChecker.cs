using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Checks typed applicants where no ruleset is chosen yet: the same reader, and so the same codes and paths, as an assessment. Zones and
/// what rulesets declare are not known here. Immutable and thread-safe.
/// </summary>
public sealed class ProfileChecker
{
    private static readonly RowLayout Nothing = new([], [], [], new TextCodes([]));

    private readonly RowPlan _plan;

    /// <summary>A checker for the facts of a vocabulary.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public ProfileChecker(FactVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _plan = new RowPlan(new ProfileSchema(vocabulary), Nothing);
    }

    /// <summary>A checker for the built-in facts.</summary>
    public static ProfileChecker BuiltIn { get; } = new(FactVocabulary.BuiltIn);

    /// <summary>All mistakes of an applicant, with their paths; empty when there is none.</summary>
    /// <param name="applicant">The applicant; what is null is not known.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicant"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    public IReadOnlyList<Diagnostic> Check(Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf.Year, Limits.FirstYear, nameof(asOf));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf.Year, Limits.LastYear, nameof(asOf));
        return new ApplicantReader(_plan).Read(applicant, new FactRow(Nothing), asOf).Diagnostics;
    }
}
