using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Refuses lines that nobody can read; it also bounds the work of everything that looks at a line.</summary>
internal static class LongLines
{
    public const int Limit = 500;

    public static bool Report(SourceText source, DiagnosticBag diagnostics)
    {
        bool found = false;
        for (int line = 1; line <= source.LineCount && diagnostics.Count < ScanText.EnoughMessages; line++)
        {
            TextSpan span = source.LineSpan(line);
            if (span.Length > Limit)
            {
                diagnostics.Add(Catalogue.LineTooLong(new TextSpan(span.Start + Limit, span.Length - Limit), span.Length, Limit));
                found = true;
            }
        }

        return found;
    }
}
