using System.Globalization;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Cases;

/// <summary>
/// Writes what cases came to for a person: of a case that failed, what was expected beside what came out, the places in both files, and the lines of the result that
/// explain the difference. Plain text, lines ended by a line feed. Thread-safe.
/// </summary>
public static class CaseReportText
{
    private static readonly TextColumn[] Columns = [new(false, 48), new(true, 48), new(true, 48), new(false, 64), new(false, 64)];

    /// <summary>Every mistake and every case that did not pass, and a line that sums up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(CaseReport report, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            text.Append(DiagnosticRenderer.Render(diagnostic, language)).Append('\n');
        }

        foreach (CaseResult result in report.Results.Where(r => !r.IsPassed))
        {
            text.Append(Write(result, language));
        }

        foreach (RulesetCoverage coverage in report.Coverage)
        {
            text.Append(Write(coverage, language));
        }

        return text.Append(Summary(report, language)).Append('\n').ToString();
    }

    /// <summary>One case that did not pass; empty for one that did.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(CaseResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsPassed ? string.Empty : string.Concat(LinesOf(result, language).Select(l => l + "\n"));
    }

    /// <summary>The line that sums up a report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Summary(CaseReport report, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        int passed = report.Results.Count(r => r.IsPassed);
        int broken = report.Results.Count(r => r.Assessment is null) + report.BrokenCount;
        return CaseReportWords.Summary(passed, report.Results.Count(r => !r.IsPassed && r.Assessment is not null), broken).In(language);
    }

    /// <summary>What of a ruleset no case touches, each with its place, and a line that sums up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static string Write(RulesetCoverage coverage, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        IEnumerable<string> missed = coverage.Uncovered.Select(p =>
            string.Create(CultureInfo.InvariantCulture, $"{coverage.File}:{p.Place.Line}:{p.Place.Column}: {CaseReportWords.NotCovered.In(language)}: {p.Text.In(language)}\n"));
        return string.Concat(missed) + CaseReportWords.Of(coverage).In(language) + "\n";
    }

    /// <summary>The changes that no case notices, each with its place, and a line that sums up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(MutationReport report, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        IEnumerable<string> survivors = report.Survivors.Select(s =>
            string.Create(CultureInfo.InvariantCulture, $"{s.File}:{s.Place.Line}:{s.Place.Column}: {CaseReportWords.Of(s).In(language)}\n"));
        return string.Concat(survivors) + CaseReportWords.Of(report).In(language) + "\n";
    }

    private static IEnumerable<string> LinesOf(CaseResult result, Language language)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{result.File}:{result.Place.Line}:{result.Place.Column}");
        LocalizedText word = result.Assessment is null ? CaseReportWords.NotRun : CaseReportWords.Failed;
        string[] head = [$"{place}: {word.In(language)}: {result.Name}", TextPage.Indent(1) + CaseReportWords.Of(result).In(language)];
        if (result.Assessment is null)
        {
            return head;
        }

        string[] why = [.. new CaseReasons(result, language).Of(result.Differences)];
        string[] heading = why.Length == 0 ? [] : [CaseReportWords.Why.In(language)];
        return [.. head, .. TextTable.ToLines(TableOf(result, language)).Concat(heading).Select(l => TextPage.Indent(1) + l), .. why.Select(l => TextPage.Indent(2) + l)];
    }

    private static PageTable TableOf(CaseResult result, Language language)
    {
        var table = new PageTable(Columns, [.. CaseReportWords.Columns.Select(c => c.In(language))]);
        foreach (CaseDifference difference in result.Differences)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{result.File}:{difference.Place.Line}:{difference.Place.Column}");
            string rule = difference.RuleLine is { } line ? string.Create(CultureInfo.InvariantCulture, $"{result.RulesetFile}:{line}") : string.Empty;
            table.Add(new(0, [difference.Subject.In(language), difference.Expected.In(language), difference.Actual.In(language), place, rule]));
        }

        return table;
    }
}
