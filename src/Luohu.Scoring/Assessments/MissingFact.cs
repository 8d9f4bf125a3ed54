using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>A fact that is not known although it matters.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">Its member or field; null when the fact is a single value, or a list that is not known at all.</param>
/// <param name="Records">
/// For a field of a list: which records lack it, counted from 0 among the records that exist on the as-of date. Empty otherwise.
/// </param>
public sealed record MissingFact(Term Fact, Term? Field, IReadOnlyList<int> Records)
{
    /// <summary>The person of whom it is not known; null for the applicant.</summary>
    public LedgerPerson? Person { get; init; }
}
