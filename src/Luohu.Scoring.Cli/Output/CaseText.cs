using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>The results of cases for a person, coloured on a terminal.</summary>
internal static class CaseText
{
    public static void Write(CaseReport report, Terminal terminal)
    {
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            terminal.Out.WriteLine(terminal.OutPaint.Message(DiagnosticRenderer.Render(diagnostic, terminal.Language), diagnostic.Severity, terminal.Language));
        }

        foreach (CaseResult result in report.Results.Where(r => !r.IsPassed))
        {
            string text = CaseReportText.Write(result, terminal.Language);
            int end = text.IndexOf('\n', StringComparison.Ordinal);
            terminal.Out.Write(terminal.OutPaint.Verdict(text, text[..end], isGood: false));
            terminal.Out.WriteLine();
        }

        foreach (RulesetCoverage coverage in report.Coverage)
        {
            terminal.Out.Write(CaseReportText.Write(coverage, terminal.Language));
        }

        string summary = CaseReportText.Summary(report, terminal.Language);
        terminal.Out.WriteLine(terminal.OutPaint.Verdict(summary, summary, report.IsPassed));
    }
}
