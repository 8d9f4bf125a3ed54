using System.Text.Json;
using Luohu.Scoring.Analysis;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cli.Output;

/// <summary>What <c>check</c> found, for programs. Lines and columns count from one, columns in UTF-16 units.</summary>
internal static class CheckJson
{
    private const int Format = 1;

    public static string Write(IReadOnlyList<RulesetCompilation> files, Language language) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteStartArray("files");
        foreach (RulesetCompilation file in files)
        {
            WriteFile(writer, file, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter writer, RulesetCompilation file, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        writer.WriteString("ruleset", file.Ruleset?.Id);
        writer.WriteString("version", file.Ruleset?.Version);
        writer.WriteNumber("errors", CheckWords.Count(file, DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", CheckWords.Count(file, DiagnosticSeverity.Warning));
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in file.Diagnostics)
        {
            WriteDiagnostic(writer, diagnostic, language, withFile: false);
        }

        writer.WriteEndArray();
        WriteBasis(writer, file.Ruleset);
        writer.WriteEndObject();
    }

    /// <summary>Null for a file that has errors.</summary>
    private static void WriteBasis(Utf8JsonWriter writer, CompiledRuleset? ruleset)
    {
        if (ruleset is null)
        {
            writer.WriteNull("basis");
            return;
        }

        writer.WriteStartArray("basis");
        foreach (BasisShare share in RulesetBasis.Of(ruleset).Shares)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(share.Kind.ToString()));
            writer.WriteString("document", share.Document);
            writer.WriteNumber("points", share.Points);
            writer.WriteNumber("items", share.Items);
            writer.WriteNumber("unlimitedItems", share.UnlimitedItems);
            writer.WriteNumber("conditions", share.Conditions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary><paramref name="withFile"/>: Where the diagnostics of several files stand together.</summary>
    public static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic, Language language, bool withFile)
    {
        writer.WriteStartObject();
        if (withFile)
        {
            writer.WriteString("file", diagnostic.Source?.Name);
        }

        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        WritePlace(writer, diagnostic.Source, diagnostic.Span);
        writer.WriteString("message", diagnostic.Message.In(language));
        writer.WriteString("help", diagnostic.Help?.In(language));
        writer.WritePropertyName("related");
        if (diagnostic.Related is { } related)
        {
            writer.WriteStartObject();
            WritePlace(writer, diagnostic.Source, related.Span);
            writer.WriteString("message", related.Message.In(language));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, SourceText? source, TextSpan? span)
    {
        LinePosition? start = span is { } first ? source?.PositionOf(first.Start) : null;
        LinePosition? end = span is { } last ? source?.PositionOf(last.End) : null;
        WriteNumber(writer, "line", start?.Line);
        WriteNumber(writer, "column", start?.Column);
        WriteNumber(writer, "endLine", end?.Line);
        WriteNumber(writer, "endColumn", end?.Column);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
