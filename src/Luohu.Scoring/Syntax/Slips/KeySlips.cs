using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>What may not stand left of a colon.</summary>
internal static class KeySlips
{
    /// <summary>The slip in the key from <paramref name="start"/> to <paramref name="end"/>; the mended text may run to <paramref name="lineEnd"/>.</summary>
    public static Diagnostic? Find(ScanText text, int start, int end, int lineEnd)
    {
        string key = text.Slice(start, end);
        var span = TextSpan.FromBounds(start, end);
        if (key.Length == 0 || key[0] is '"' or '\'')
        {
            return null;
        }

        if (key == "<<")
        {
            return Catalogue.MergeKey(span);
        }

        if (key[0] is '<' or '>')
        {
            return Catalogue.ComparisonKey(span, key);
        }

        if (key[0] is '“' or '‘' or '＂')
        {
            return Catalogue.CurlyQuotes(span, key.Trim('“', '”', '‘', '’', '＂'));
        }

        int wide = key.IndexOf('：', StringComparison.Ordinal);
        if (wide > 0)
        {
            string line = text.Slice(start, text.TrimEnd(start, lineEnd));
            return Catalogue.FullWidthColon(new TextSpan(start + wide, 1), key[..wide], Mend.Entry(line));
        }

        return FindStuckDash(text, start, lineEnd) ?? ValueSlips.Find(text, start, lineEnd);
    }

    /// <summary><c>-编号: 甲</c>: a dash that YAML takes as part of the key.</summary>
    public static Diagnostic? FindStuckDash(ScanText text, int start, int lineEnd)
    {
        bool isStuck = text.View[start] == '-' && start + 1 < lineEnd && (char.IsLetter(text.View[start + 1]) || text.View[start + 1] is '{' or '[' or '"');
        return isStuck
            ? Catalogue.NoSpaceAfterDash(new TextSpan(start, 1), "- " + Excerpt.Of(text.Slice(start + 1, text.TrimEnd(start, lineEnd))))
            : null;
    }
}
