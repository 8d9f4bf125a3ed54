using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Ranking;

/// <summary>Admits the candidates of a list, round by round.</summary>
internal static class Admission
{
    /// <summary>Who is admitted.</summary>
    /// <param name="list">The candidates in order, with the rules by which they were ordered.</param>
    /// <param name="quotas">The places.</param>
    /// <param name="declined">The ids of those who declined: the rounds are computed without them. Ids that are not in the list change nothing.</param>
    /// <exception cref="ScoringException">Lots are to decide and there is no seed; a group of candidates has no quota; or rounds go by zone and quotas do not.</exception>
    public static AdmissionResult Run(RankedList list, Quotas quotas, IReadOnlySet<string>? declined = null) =>
        throw new NotSupportedException();
}
