using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Batch;

/// <summary>Some typed applicants, and what became of them.</summary>
/// <param name="Applicants">In their order.</param>
/// <param name="Result">Its first line is the number of the first applicant.</param>
internal sealed record ApplicantBlock(IReadOnlyList<Applicant> Applicants, Block Result);
