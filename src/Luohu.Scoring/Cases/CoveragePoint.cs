using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>One thing of a ruleset that a case can touch. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in the ruleset file.</param>
/// <param name="Text">What a case must bring about to touch it.</param>
public sealed record CoveragePoint(CoverageKind Kind, LinePosition Place, LocalizedText Text);
