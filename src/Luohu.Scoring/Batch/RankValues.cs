using Luohu.Scoring.Assessments;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>What ranking needs of one applicant.</summary>
/// <param name="Standing">Whether the applicant takes part.</param>
/// <param name="Batch">The place of the batch among those of the ruleset; their number for an applicant of none.</param>
/// <param name="Keys">The values ranked by, as <see cref="RankCells.Keys"/>.</param>
/// <param name="Zone">What tells zones apart; null when there is no such thing or it is not known.</param>
/// <param name="Use">What is applied for; null when the ruleset has no uses or it is not known.</param>
/// <param name="Quota">Places as far as the ruleset states them, of the zone when they go by zone; not known without a zone.</param>
/// <param name="Steps">What each rank would grant.</param>
internal sealed record RankValues(Standing Standing, int Batch, long[] Keys, string? Zone, string? Use, long Quota, StepValues Steps);
