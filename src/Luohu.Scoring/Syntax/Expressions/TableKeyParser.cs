using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads a table key such as <c>本科以上 | 技师学院</c> in place.</summary>
/// <remarks>
/// English: <c>bachelor_level and above</c> (also <c>bachelor_level+</c>) and <c>junior and below</c>. Suffixes may stand apart from the
/// name. What is not a plain name (numbers, spaces, signs, or a choice that is called 其他) is written as a text in quotes.
/// </remarks>
internal static class TableKeyParser
{
    public static TableKeySyntax? Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reader = new TableKeyReader(new KeyScanner(source, span));
        TableKeySyntax key = reader.Read();
        if (reader.Mistake is not { } mistake)
        {
            return key;
        }

        diagnostics.Add(mistake);
        return null;
    }
}
