namespace Luohu.Scoring.Explanation;

/// <summary>GitHub-flavoured Markdown, for web pages and tickets.</summary>
internal sealed class MarkdownPage : Page
{
    private Block _last;

    private enum Block
    {
        Paragraph,
        Bullets,
        Numbers,
    }

    public override void Title(string text) => PutBlock(Block.Paragraph, "# " + MarkdownText.Inline(text));

    public override void Heading(string text) => PutBlock(Block.Paragraph, "## " + MarkdownText.Inline(text));

    /// <summary>Nothing: every piece is parted from the one before anyhow.</summary>
    public override void Break()
    {
    }

    public override void Add(string line) => PutBlock(Block.Paragraph, MarkdownText.Line(line));

    public override void Item(string line, int level = 1) => PutBlock(Block.Bullets, $"{new string(' ', (level - 1) * 2)}- {MarkdownText.Line(line)}");

    public override void Bullet(string line) => Item(line);

    /// <summary>A backslash at the end of a line breaks it; spaces there would be lost in many editors.</summary>
    public override void Numbered(int number, IReadOnlyList<string> lines)
    {
        string mark = $"{ValueWords.Number(number)}. ";
        string indent = new(' ', mark.Length);
        for (int i = 0; i < lines.Count; i++)
        {
            string end = i < lines.Count - 1 ? "\\" : string.Empty;
            PutBlock(Block.Numbers, (i == 0 ? mark : indent) + MarkdownText.Line(lines[i]) + end);
        }
    }

    public override void Table(PageTable table)
    {
        PutBlank();
        foreach (string line in MarkdownTable.ToLines(table))
        {
            Put(line);
        }

        _last = Block.Paragraph;
    }

    private void PutBlock(Block block, string line)
    {
        if (block == Block.Paragraph || block != _last)
        {
            PutBlank();
        }

        Put(line);
        _last = block;
    }
}
