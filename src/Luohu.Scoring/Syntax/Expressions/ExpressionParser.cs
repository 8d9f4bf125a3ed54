using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>
/// Reads an expression, or a list with its clauses, in place. Line breaks and indentation inside the slice are white space.
/// An expression with a mistake gives one diagnostic and one <see cref="MissingSyntax"/>: half a tree would draw further messages.
/// </summary>
internal static class ExpressionParser
{
    public static ExpressionSyntax Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new ExpressionReader(source, span, diagnostics).ReadWhole();
    }
}
