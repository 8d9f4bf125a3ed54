using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>The distribution of totals, with the line marked, drawn in one place of the page.</summary>
internal sealed class TotalChart
{
    private const decimal Width = 720;
    private const decimal Height = 270;
    private const decimal Right = 708;
    private const decimal Top = 30;
    private const decimal Bottom = 232;
    private const decimal Gap = 1;
    private const decimal CharacterWidth = 7.2m;
    private const int MostRows = 5;

    private readonly IReadOnlyList<TotalCount> _bars;
    private readonly decimal? _line;
    private readonly PageWords _words;
    private readonly ChartSpan _span;
    private readonly decimal _left;
    private readonly long _row;
    private readonly long _highest;

    /// <summary><paramref name="bars"/>: At least one, of one width, side by side.</summary>
    public TotalChart(IReadOnlyList<TotalCount> bars, decimal? line, PageWords words)
    {
        (_bars, _line, _words) = (bars, line, words);
        _span = ChartSpan.Of(bars, line);
        long most = Math.Max(1, bars.Max(b => b.Count));
        _row = (long)ChartSteps.From(1).First(step => Math.Ceiling(most / step) <= MostRows);
        _highest = (most + _row - 1) / _row * _row;
        _left = 16 + CharacterWidth * PageWords.Count(_highest).Length;
    }

    public static string Label(TotalCount bar) => $"[{PageWords.Points(bar.From)}, {PageWords.Points(bar.Below)})";

    public XElement Draw() => Html.Element("figure", Picture(), Html.Element("figcaption", Caption()));

    private XElement Picture() => Html.Element(
        "svg",
        new XAttribute("viewBox", $"0 0 {Html.Number(Width)} {Html.Number(Height)}"),
        new XAttribute("role", "img"),
        new XAttribute("aria-label", _words.Of("总分的分布", "distribution of totals")),
        Reached(),
        Rows(),
        _bars.Where(b => b.Count > 0).Select(Bar),
        Html.Shape("line", "axis", ("x1", _left), ("x2", Right), ("y1", Bottom), ("y2", Bottom)),
        Ticks(),
        Mark());

    private string Caption()
    {
        string width = PageWords.Points(_bars[0].Below - _bars[0].From);
        string bars = _words.Of($"横轴为总分，每条宽 {width} 分；纵轴为人数。", $"Across: the total, in bars {width} wide; up: applicants.");
        return _line is not { } line || _span.Has(line) ? bars
            : bars + _words.Of($"分数线 {PageWords.Points(line)} 在图外。", $" The line, {PageWords.Points(line)}, lies outside the chart.");
    }

    private XElement Bar(TotalCount bar)
    {
        decimal height = Math.Max(1, (Bottom - Top) * bar.Count / _highest);
        decimal left = X(bar.From);
        XElement shape = Html.Shape(
            "rect", "bar", ("x", left + Gap / 2), ("y", Bottom - height), ("width", Math.Max(1, X(bar.Below) - left - Gap)), ("height", height));
        shape.Add(Html.Element("title", _words.Of($"{Label(bar)}：{PageWords.Count(bar.Count)} 人", $"{Label(bar)}: {PageWords.Count(bar.Count)}")));
        return shape;
    }

    /// <summary>The side of the chart where totals reach the line.</summary>
    private XElement? Reached() => _line is { } line && _span.Has(line)
        ? Html.Shape("rect", "reached", ("x", X(line)), ("y", Top), ("width", Right - X(line)), ("height", Bottom - Top))
        : null;

    private IEnumerable<XElement> Rows()
    {
        for (long count = 0; count <= _highest; count += _row)
        {
            decimal y = Bottom - (Bottom - Top) * count / _highest;
            yield return Html.Shape("line", "grid", ("x1", _left), ("x2", Right), ("y1", y), ("y2", y));
            yield return Text(_left - 6, y + 4, "end", PageWords.Count(count));
        }
    }

    private IEnumerable<XElement> Ticks()
    {
        int longest = Math.Max(PageWords.Points(_span.From).Length, PageWords.Points(_span.To).Length) + 2;
        decimal room = Math.Max(2, Math.Floor((Right - _left) / (CharacterWidth * longest)));
        decimal step = ChartSteps.From(_bars[0].Below - _bars[0].From).First(s => _span.Length / s < room);
        for (decimal total = Math.Ceiling(_span.From / step) * step; total <= _span.To; total += step)
        {
            yield return Html.Shape("line", "axis", ("x1", X(total)), ("x2", X(total)), ("y1", Bottom), ("y2", Bottom + 4));
            if (X(total) + CharacterWidth * PageWords.Points(total).Length / 2 <= Width)
            {
                yield return Text(X(total), Bottom + 18, "middle", PageWords.Points(total));
            }
        }
    }

    private IEnumerable<XElement> Mark()
    {
        if (_line is { } line && _span.Has(line))
        {
            string text = _words.Of($"分数线 {PageWords.Points(line)}", $"the line, {PageWords.Points(line)}");
            string anchor = X(line) < _left + 70 ? "start" : X(line) > Right - 70 ? "end" : "middle";
            XElement label = Text(X(line), Top - 10, anchor, text);
            label.SetAttributeValue("class", "mark");
            yield return Html.Shape("line", "line", ("x1", X(line)), ("x2", X(line)), ("y1", Top - 6), ("y2", Bottom));
            yield return label;
        }
    }

    private decimal X(decimal total) => _left + (Right - _left) * (total - _span.From) / _span.Length;

    private static XElement Text(decimal x, decimal y, string anchor, string text) =>
        Html.Element("text", new XAttribute("x", Html.Number(x)), new XAttribute("y", Html.Number(y)), new XAttribute("text-anchor", anchor), text);
}
