using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Luohu.Scoring.Reports;

/// <summary>Elements of a page. As a tree, so that whatever a text holds it stays text.</summary>
internal static class Html
{
    private const char Unwritable = '\uFFFD';

    /// <summary>Never written as <c>&lt;p/&gt;</c>, which a browser takes for an open element.</summary>
    public static XElement Element(string name, params object?[] content) => new(name, [string.Empty, .. content]);

    public static XElement WithClass(string name, string styles, params object?[] content) => new(name, [string.Empty, new XAttribute("class", styles), .. content]);

    /// <summary>Meta elements and shapes, which have nothing inside.</summary>
    public static XElement Void(string name, params (string Name, string Value)[] attributes) => new(name, attributes.Select(a => new XAttribute(a.Name, a.Value)));

    public static XElement Shape(string name, string styles, params (string Name, decimal Value)[] attributes) =>
        new(name, [new XAttribute("class", styles), .. attributes.Select(a => new XAttribute(a.Name, Number(a.Value)))]);

    /// <summary>A text from outside: what no page can hold is replaced, and its direction does not reach beyond it.</summary>
    public static XElement Foreign(string text) => Element("bdi", Clean(text));

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            clean.Append(isPair || XmlConvert.IsXmlChar(text[i]) ? text[i] : Unwritable);
            if (isPair)
            {
                clean.Append(text[++i]);
            }
        }

        return clean.ToString();
    }

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static void Write(XElement page, Stream output)
    {
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };
        using var writer = XmlWriter.Create(output, settings);
        writer.WriteDocType("html", null, null, null);
        writer.WriteRaw("\n");
        page.WriteTo(writer);
        writer.WriteRaw("\n");
    }
}
