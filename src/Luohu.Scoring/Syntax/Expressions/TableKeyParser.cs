using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads a table key in place.</summary>
internal static class TableKeyParser
{
    public static TableKeySyntax? Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return null;
    }
}
