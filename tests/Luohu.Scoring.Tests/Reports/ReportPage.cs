using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Reports;
using Luohu.Scoring.Tests.Batch;

namespace Luohu.Scoring.Tests.Reports;

/// <summary>A report, read back as a browser and as an XML reader would.</summary>
internal sealed partial record ReportPage(string Text, XElement Html)
{
    private static readonly string[] Voids = ["meta", "rect", "line"];

    public static BatchSummary NoLines { get; } = BatchRun.Of(string.Empty).Summary;

    public string Words => string.Join('\n', Html.Element("body")!.DescendantNodes().OfType<XText>().Select(t => t.Value));

    /// <summary>The numbers of the cards, by their names.</summary>
    public IReadOnlyDictionary<string, string> Cards =>
        Html.Descendants("div").Where(d => d.Attribute("class")?.Value == "card").ToDictionary(d => d.Element("span")!.Value, d => d.Element("b")!.Value);

    /// <summary>What the bars of the chart say of themselves.</summary>
    public IReadOnlyList<string> Bars => [.. Html.Descendants("title").Where(t => t.Parent?.Name == "rect").Select(t => t.Value)];

    public static ReportPage Of(BatchSummary summary, Language language = Language.Chinese, string input = "in.ndjson", CompiledRuleset? ruleset = null, TimeSpan? elapsed = null) =>
        Of(new()
        {
            Ruleset = ruleset ?? BatchRun.Scorer().Ruleset,
            AsOf = BatchRun.AsOf,
            Options = new() { FindDuplicates = true },
            Summary = summary,
            Input = input,
            Results = "out.ndjson",
            Rejects = "out.ndjson.rejects.ndjson",
            Elapsed = elapsed,
        }, language);

    /// <summary>Whatever it tells, it is whole, well-formed in both readings, and loads nothing.</summary>
    public static ReportPage Of(BatchReport report, Language language)
    {
        using var stream = new MemoryStream();
        report.WriteHtml(stream, language);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
        Assert.StartsWith("<!DOCTYPE html", text, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        XElement html = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        Assert.All(Closed().Matches(text), m => Assert.Contains(m.Groups[1].Value, Voids));
        Assert.DoesNotContain("://", html.Element("head")!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(html.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "a" or "use" or "image");
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName is "src" or "href" or "style" or "srcset" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        string css = html.Descendants("style").Single().Value;
        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
        Assert.Contains(css, text, StringComparison.Ordinal);
        return new(text, html);
    }

    [GeneratedRegex("<([a-z0-9]+)[^<>]*/>", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
}
