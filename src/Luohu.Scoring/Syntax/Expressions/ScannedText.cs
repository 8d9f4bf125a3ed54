using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>A quoted text, or what is wrong with it.</summary>
internal readonly record struct ScannedText(TextSpan Span, string Value, Diagnostic? Mistake);
