using System.Security.Cryptography;
using System.Text;

namespace Luohu.Scoring.Text;

/// <summary>A text with a name and a line map. Immutable and thread-safe.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Wraps <paramref name="text"/>; its hash is that of its UTF-8 bytes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SourceText(string name, string text)
        : this(name, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))))))
    {
    }

    /// <summary>Wraps a piece of a longer text, which begins on line <paramref name="firstLine"/> of it; its hash is that of the piece.</summary>
    internal SourceText(string name, string text, int firstLine)
        : this(name, text) => FirstLine = firstLine;

    /// <summary>Wraps a decoded text together with the hash of the bytes it was decoded from.</summary>
    internal SourceText(string name, string text, string sha256)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Text = text;
        Sha256 = sha256;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>What messages call the text, usually a file path.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of the first line: 1, but for a piece of a longer text.</summary>
    internal int FirstLine { get; } = 1;

    /// <summary>SHA-256 of the bytes of the text, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int index = Array.BinarySearch(_lineStarts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + FirstLine, offset - _lineStarts[line] + 1);
    }

    /// <summary>The span of a line without its line end.</summary>
    /// <param name="line">One-based line number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        int index = line - FirstLine;
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 0, nameof(line));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, LineCount, nameof(line));
        int start = _lineStarts[index];
        int end = index + 1 < LineCount ? _lineStarts[index + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
