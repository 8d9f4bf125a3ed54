using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Catalogs;

/// <summary>What an engine made of one applicant: an assessment, or the mistakes that stand in the way of one.</summary>
/// <param name="Assessment">The assessment; null when there are errors.</param>
/// <param name="Diagnostics">Mistakes in the profile or in the choice of the ruleset; warnings too.</param>
public sealed record AssessmentResult(Assessment? Assessment, IReadOnlyList<Diagnostic> Diagnostics);
