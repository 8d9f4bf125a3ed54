using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>One value that a row of a table stands for.</summary>
/// <param name="Value">What it is told apart by: the ordinal of a choice, yes or no, or a text.</param>
/// <param name="Constant">The value as it is compared.</param>
/// <param name="Text">As an author writes it.</param>
/// <param name="From">The key it comes from.</param>
internal sealed record TableKey(object Value, BoundExpression Constant, LocalizedText Text, KeyAlternativeSyntax From);
