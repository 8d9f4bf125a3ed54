using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>One mistake or warning, with its place and words for the author. Immutable and thread-safe.</summary>
/// <remarks>Only the catalogue of this folder makes diagnostics, so that code, severity and words stand in one place.</remarks>
public sealed record Diagnostic
{
    internal Diagnostic(string code, DiagnosticSeverity severity, TextSpan? span, LocalizedText message)
    {
        Code = code;
        Severity = severity;
        Span = span;
        Message = message;
    }

    /// <summary>Stable code: LH1xx text and syntax, LH2xx names and types, LH3xx rule logic, LH4xx profiles, LH5xx catalogs and calls, LH6xx expressions, LH7xx cases.</summary>
    public string Code { get; }

    /// <summary>Whether it is an error or a warning.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Where in <see cref="Source"/>; null when the mistake has no place in a text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What is wrong, in one line.</summary>
    public LocalizedText Message { get; }

    /// <summary>How to mend it, or null.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>The other place involved, or null.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>The path of a fact within a profile, such as <c>学历[0].层次</c>; null for rulesets.</summary>
    public string? Path { get; init; }

    /// <summary>The text that <see cref="Span"/> points into; null when there is none.</summary>
    public SourceText? Source { get; init; }
}
