using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Hosting;

/// <summary>Diagnostics as one text, as logs and exceptions show them.</summary>
internal static class DiagnosticLines
{
    public static string Of(IEnumerable<Diagnostic> diagnostics, Language language) =>
        string.Join(Environment.NewLine, diagnostics.Select(d => DiagnosticRenderer.Render(d, language)));
}
