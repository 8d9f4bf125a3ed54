using System.Xml.Linq;

namespace Luohu.Scoring.Reports;

/// <summary>A table whose rows show their share as a bar. Names stand in cells, where they wrap however long they are.</summary>
internal static class BarTable
{
    /// <summary><paramref name="all"/>: What the shares are of.</summary>
    public static XElement Of(string name, string count, string share, long all, IEnumerable<(XElement Name, string Styles, long Count)> rows) => Html.WithClass(
        "table",
        "bars",
        Html.Element("thead", Html.Element("tr", Html.Element("th", name), Html.Element("th"), Html.WithClass("th", "n", count), Html.WithClass("th", "n", share))),
        Html.Element("tbody", rows.Select(r => Html.Element(
            "tr",
            Html.Element("th", r.Name),
            Html.WithClass("td", "bar", Bar(r.Styles, r.Count, all)),
            Html.WithClass("td", "n", PageWords.Count(r.Count)),
            Html.WithClass("td", "n", PageWords.Share(r.Count, all))))));

    /// <summary>Beside its number it tells nothing new to who cannot see it.</summary>
    private static XElement Bar(string styles, long count, long all) => Html.Element(
        "svg",
        new XAttribute("aria-hidden", "true"),
        Rectangle("ground", 100),
        Rectangle(styles, all == 0 ? 0 : 100m * count / all));

    private static XElement Rectangle(string styles, decimal percent) =>
        Html.Void("rect", ("class", styles), ("width", Html.Number(percent) + "%"), ("height", "12"), ("rx", "2"));
}
