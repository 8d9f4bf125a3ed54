using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>
/// Every mistake the engine can report: one method each, named after the mistake, holding code and words in both languages.
/// One partial file per stage. Nobody else builds a <see cref="Diagnostic"/>.
/// </summary>
internal static partial class Catalogue
{
    public static Diagnostic TooManyMessages(int hidden) =>
        Warning("LH100", null, $"另有 {hidden} 条信息未列出；请先改正以上各条", $"{hidden} more messages are not shown; mend those above first");

    private static Diagnostic Error(
        string code, TextSpan? span, FormattableString zh, FormattableString en,
        FormattableString? helpZh = null, FormattableString? helpEn = null, RelatedPlace? related = null) =>
        Make(DiagnosticSeverity.Error, code, span, zh, en, helpZh, helpEn, related);

    private static Diagnostic Warning(
        string code, TextSpan? span, FormattableString zh, FormattableString en,
        FormattableString? helpZh = null, FormattableString? helpEn = null, RelatedPlace? related = null) =>
        Make(DiagnosticSeverity.Warning, code, span, zh, en, helpZh, helpEn, related);

    private static Diagnostic Make(
        DiagnosticSeverity severity, string code, TextSpan? span, FormattableString zh, FormattableString en,
        FormattableString? helpZh, FormattableString? helpEn, RelatedPlace? related) =>
        new(code, severity, span, LocalizedText.Of(zh, en))
        {
            Help = helpZh is null || helpEn is null ? null : LocalizedText.Of(helpZh, helpEn),
            Related = related,
        };

    private static RelatedPlace At(TextSpan span, FormattableString zh, FormattableString en) => new(span, LocalizedText.Of(zh, en));

    /// <summary>"did you mean" with at most three names, or null when no name is near.</summary>
    private static (FormattableString? Zh, FormattableString? En) DidYouMean(IReadOnlyList<string> near)
    {
        if (near.Count == 0)
        {
            return (null, null);
        }

        string zh = string.Join("、", near.Select(n => $"`{n}`"));
        string en = string.Join(", ", near.Select(n => $"`{n}`"));
        return ($"是不是想写 {zh}？", $"did you mean {en}?");
    }
}
