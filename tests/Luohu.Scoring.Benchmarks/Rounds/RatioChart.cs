using System.Globalization;
using System.Net;
using System.Text;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Ratios as bars in an SVG of its own, each with a mark at its target.</summary>
internal static class RatioChart
{
    private const int Width = 860;
    private const int LabelWidth = 470;
    private const int Row = 30;
    private const int Top = 46;

    public static string Of(IEnumerable<SetResult> results)
    {
        (string Label, decimal Ratio, Target Target)[] bars =
            [.. results.SelectMany(r => r.Set.Targets.Where(t => t.AtMost is not null).Select(t => (ResultTable.LabelOf(t), r.RatioOf(t), t)))];
        decimal most = bars.Select(b => Math.Max(b.Ratio, b.Target.AtMost ?? 0)).DefaultIfEmpty(1).Max();
        decimal scale = (Width - LabelWidth - 70) / most;
        int height = Top + (bars.Length * Row) + 10;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        svg.Append("<text x=\"12\" y=\"26\" font-size=\"15\" fill=\"#222222\">Ratios in one run; the line marks the target</text>\n");
        for (int i = 0; i < bars.Length; i++)
        {
            Append(svg, Top + (i * Row), bars[i], scale);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder svg, int y, (string Label, decimal Ratio, Target Target) bar, decimal scale)
    {
        decimal target = bar.Target.AtMost ?? 0;
        bool isMet = bar.Target.IsSpeedUp ? bar.Ratio >= target : bar.Ratio <= target;
        decimal width = bar.Ratio * scale;
        decimal mark = LabelWidth + (target * scale);
        decimal after = Math.Max(LabelWidth + width, mark) + 8;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 10}\" y=\"{y + 16}\" text-anchor=\"end\" fill=\"#222222\">{WebUtility.HtmlEncode(bar.Label)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{width:0.#}\" height=\"22\" fill=\"{(isMet ? "#3b7a57" : "#b5532a")}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{mark:0.#}\" y1=\"{y - 3}\" x2=\"{mark:0.#}\" y2=\"{y + 25}\" stroke=\"#222222\" stroke-width=\"2\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{after:0.#}\" y=\"{y + 16}\" fill=\"#222222\">{bar.Ratio:0.00}x</text>\n");
    }
}
