using System.Xml.Linq;

namespace Luohu.Scoring.Reports;

/// <summary>A few numbers side by side, each under its name.</summary>
internal static class Cards
{
    public static XElement Of(params (string Name, string Value)[] cards) =>
        Html.WithClass("div", "cards", cards.Select(c => Html.WithClass("div", "card", Html.Element("span", c.Name), Html.Element("b", c.Value))));
}
