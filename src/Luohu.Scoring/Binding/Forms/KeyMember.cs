using Luohu.Scoring.Model;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>One value that a table key stands for.</summary>
/// <param name="Key">What tells it from the others: an ordinal, a text, or true and false.</param>
/// <param name="Constant">The value.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Span">The part of the key it comes from.</param>
/// <param name="IsPlain">Named itself, not through 以上, a range or a list.</param>
internal sealed record KeyMember(object Key, BoundExpression Constant, string Text, TextSpan Span, bool IsPlain);
