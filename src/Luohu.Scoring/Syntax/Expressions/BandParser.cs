using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads a band key in place.</summary>
internal static class BandParser
{
    public static BandSyntax? Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return null;
    }
}
