namespace Luohu.Scoring.Explanation;

/// <summary>What an explanation is written on: the sections say what each piece is, the page decides how it looks. Not thread-safe.</summary>
internal abstract class Page
{
    private readonly List<string> _lines = [];

    public abstract void Title(string text);

    /// <summary>Opens a section.</summary>
    public abstract void Heading(string text);

    /// <summary>Opens a section that has no heading.</summary>
    public abstract void Break();

    /// <summary>A line of its own.</summary>
    public abstract void Add(string line);

    /// <summary>An entry of a list, or of a list inside one: the outermost is level 1.</summary>
    public abstract void Item(string line, int level = 1);

    /// <summary>An entry of a plain list, which bears a mark in the text form too.</summary>
    public abstract void Bullet(string line);

    /// <summary>A numbered entry; what follows the first line belongs under it.</summary>
    public abstract void Numbered(int number, IReadOnlyList<string> lines);

    public abstract void Table(PageTable table);

    /// <summary>All lines, each ended by a line feed.</summary>
    public override string ToString() => string.Concat(_lines.Select(l => l + "\n"));

    protected void Put(string line) => _lines.Add(line);

    /// <summary>A blank line, unless there is one already or nothing stands above.</summary>
    protected void PutBlank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add(string.Empty);
        }
    }
}
