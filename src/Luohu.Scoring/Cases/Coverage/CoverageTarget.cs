using Luohu.Scoring.Planning;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>A coverage point, and how to tell from a run that it was touched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What a case must bring about.</param>
/// <param name="IsTouched">Reads the workspace of a run.</param>
internal sealed record CoverageTarget(CoverageKind Kind, TextSpan Span, Diagnostics.LocalizedText Text, Func<Workspace, bool> IsTouched);
