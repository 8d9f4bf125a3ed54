using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>Colours the line of an explanation that gives the verdict.</summary>
internal static class VerdictPaint
{
    public static string Apply(string text, Verdict verdict, Terminal terminal)
    {
        string heading = terminal.Language == Language.Chinese ? "\n结论：" : "\nVerdict: ";
        int start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        if (!terminal.OutPaint.IsOn || start < heading.Length)
        {
            return text;
        }

        string words = text[start..text.IndexOf('\n', start)];
        return text[..start] + terminal.OutPaint.Verdict(words, words, verdict switch { Verdict.Eligible => true, Verdict.Ineligible => false, _ => null }) + text[(start + words.Length)..];
    }
}
