namespace Luohu.Scoring.Explanation;

/// <summary>Plain text for a terminal or a printed sheet.</summary>
internal sealed class TextPage : Page
{
    private const int IndentWidth = 2;

    public override void Title(string text) => Put(text);

    public override void Heading(string text)
    {
        PutBlank();
        Put(text);
    }

    public override void Break() => PutBlank();

    public override void Add(string line) => Put(line);

    public override void Item(string line, int level = 1) => Put(Indent(level) + line);

    public override void Bullet(string line) => Item($"- {line}");

    public override void Numbered(int number, IReadOnlyList<string> lines)
    {
        Item($"{ValueWords.Number(number)}. {lines[0]}");
        foreach (string line in lines.Skip(1))
        {
            Item(line, level: 2);
        }
    }

    public override void Table(PageTable table)
    {
        foreach (string line in TextTable.ToLines(table))
        {
            Put(line);
        }
    }

    /// <summary>The spaces before a line of that level.</summary>
    public static string Indent(int level) => new(' ', level * IndentWidth);
}
