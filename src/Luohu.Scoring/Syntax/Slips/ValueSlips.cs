using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Signs that may not start a text without quotes.</summary>
internal static class ValueSlips
{
    public static Diagnostic? Find(ScanText text, int at, int end)
    {
        char c = text.View[at];
        var span = new TextSpan(at, 1);
        bool isAlone = at + 1 >= end || text.View[at + 1] is ' ' or ',' or '}' or ']';
        return c switch
        {
            '&' or '*' => Catalogue.AnchorOrAlias(span, c.ToString()),
            '!' => Catalogue.TagNotUsed(span),
            '@' or '`' or '%' => Catalogue.ReservedStart(span, c.ToString()),
            '|' or '>' => Catalogue.BlockSign(span, c.ToString()),
            '-' when isAlone => Catalogue.LoneDash(span),
            '?' when isAlone => Catalogue.KeyNotText(span),
            '}' or ']' => Catalogue.BracketNotOpened(span, c.ToString(), null, null),
            '｛' or '［' or '｝' or '］' or '＂' => FullWidth(text, at),
            '｜' or '＞' when IsLast(text, at, end) => FullWidth(text, at),
            _ => null,
        };
    }

    /// <summary>A sign of YAML's own that was typed full-width.</summary>
    public static Diagnostic FullWidth(ScanText text, int at)
    {
        char sign = text.View[at];
        var span = new TextSpan(at, 1);
        return Catalogue.FullWidthSign(span, sign.ToString(), Plain(sign).ToString(), MendedLine.Of(text.Source, span, c => c == sign || c is '｛' or '［' or '｝' or '］' ? Plain(c) : c));
    }

    private static bool IsLast(ScanText text, int at, int end) => end - at <= 2 || text.SkipSpaces(at + 1, end) == end;

    /// <summary>The plain form of a full-width sign.</summary>
    private static char Plain(char c) => (char)(c - 0xFEE0);
}
