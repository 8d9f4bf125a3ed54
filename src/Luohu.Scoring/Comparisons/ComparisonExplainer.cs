using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Comparisons;

/// <summary>Puts a comparison into words. Pure: same comparison, language and width, same text.</summary>
public static class ComparisonExplainer
{
    /// <summary>The least width that is written for.</summary>
    public const int LeastWidth = 60;

    /// <summary>
    /// Plain text: a table of all schemes, then each with what decided it, what is missing and what it grants. Lines end in a line feed.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the sentences; names stay in the ruleset's own words.</param>
    /// <param name="width">Columns of the terminal, in which a Chinese character takes two; at least <see cref="LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is less than <see cref="LeastWidth"/>.</exception>
    public static string Explain(SchemeComparison comparison, Language language = Language.Chinese, int width = 80)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        return WriteOn(new TextPage(), comparison, language, width);
    }

    /// <summary>The same as GitHub-flavoured Markdown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ExplainMarkdown(SchemeComparison comparison, Language language = Language.Chinese) =>
        WriteOn(new MarkdownPage(), comparison, language, int.MaxValue / 2);

    private static string WriteOn(Page page, SchemeComparison comparison, Language language, int width)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        new ComparisonPage(page, language, width).Write(comparison);
        return page.ToString();
    }
}
