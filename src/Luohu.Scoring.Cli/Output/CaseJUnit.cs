using System.Globalization;
using System.Text;
using System.Xml;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>The results of cases as JUnit XML: one suite per file of cases; a mistake in a file is a failed test of its own.</summary>
internal static class CaseJUnit
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), OmitXmlDeclaration = false, CheckCharacters = true };

    public static void Write(CaseReport report, Terminal terminal)
    {
        terminal.Out.Flush();
        using (var writer = XmlWriter.Create(terminal.Out.BaseStream, Settings))
        {
            WriteReport(writer, report, terminal.Language);
        }

        terminal.Out.WriteLine();
    }

    private static void WriteReport(XmlWriter writer, CaseReport report, Language language)
    {
        Diagnostic[] errors = [.. report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        string[] files = [.. report.Results.Select(r => r.File).Concat(errors.Select(NameOf)).Distinct(StringComparer.Ordinal)];
        writer.WriteStartElement("testsuites");
        foreach (string file in files)
        {
            CaseResult[] results = [.. report.Results.Where(r => string.Equals(r.File, file, StringComparison.Ordinal))];
            WriteSuite(writer, file, results, [.. errors.Where(e => string.Equals(NameOf(e), file, StringComparison.Ordinal))], language);
        }

        writer.WriteEndElement();
    }

    private static string NameOf(Diagnostic diagnostic) => diagnostic.Source?.Name ?? "luohu";

    private static void WriteSuite(XmlWriter writer, string file, CaseResult[] results, Diagnostic[] errors, Language language)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", file);
        WriteCount(writer, "tests", results.Length + errors.Length);
        WriteCount(writer, "failures", results.Count(r => r.Assessment is not null && !r.IsPassed));
        WriteCount(writer, "errors", results.Count(r => r.Assessment is null) + errors.Length);
        foreach (CaseResult result in results)
        {
            WriteCase(writer, result, language);
        }

        foreach (Diagnostic error in errors)
        {
            WriteTest(writer, error.Code, file, () => WriteFailure(writer, "error", error.Message.In(language), DiagnosticRenderer.Render(error, language)));
        }

        writer.WriteEndElement();
    }

    private static void WriteCase(XmlWriter writer, CaseResult result, Language language) => WriteTest(
        writer,
        result.Name,
        $"{result.RulesetId} {result.RulesetVersion}",
        () =>
        {
            if (!result.IsPassed)
            {
                string text = CaseReportText.Write(result, language);
                WriteFailure(writer, result.Assessment is null ? "error" : "failure", text[..text.IndexOf('\n', StringComparison.Ordinal)], text);
            }
        });

    private static void WriteTest(XmlWriter writer, string name, string className, Action writeInside)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", Plain(name));
        writer.WriteAttributeString("classname", className);
        writeInside();
        writer.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter writer, string kind, string message, string text)
    {
        writer.WriteStartElement(kind);
        writer.WriteAttributeString("message", Plain(message));
        writer.WriteString(Plain(text));
        writer.WriteEndElement();
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or '\t' or >= 0x20 and not 0xFFFE and not 0xFFFF).Select(r => r.ToString()));

    private static void WriteCount(XmlWriter writer, string name, int count) => writer.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
