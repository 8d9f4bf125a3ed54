namespace Luohu.Scoring.Explanation;

/// <summary>The lines of an explanation while it is written.</summary>
internal sealed class Page
{
    private const int IndentWidth = 2;

    private readonly List<string> _lines = [];

    public void Add(string line, int indent = 0) => _lines.Add(line.Length == 0 ? line : new string(' ', indent * IndentWidth) + line);

    /// <summary>A blank line, unless there is one already.</summary>
    public void Break()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add(string.Empty);
        }
    }

    /// <summary>All lines, each ended by a line feed.</summary>
    public override string ToString() => string.Concat(_lines.Select(l => l + "\n"));
}
