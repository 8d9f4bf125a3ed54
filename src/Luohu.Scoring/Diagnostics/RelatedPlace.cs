using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Another place that a diagnostic speaks of, in the same text.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(TextSpan Span, LocalizedText Message);
