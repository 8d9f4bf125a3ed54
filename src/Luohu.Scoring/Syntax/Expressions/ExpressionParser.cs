using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads an expression in place.</summary>
internal static class ExpressionParser
{
    public static ExpressionSyntax Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new MissingSyntax(span);
    }
}
