using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Steps through the characters of a band or table key; spaces between its parts do not count.</summary>
internal sealed class KeyScanner
{
    private readonly string _text;
    private readonly int _end;

    public KeyScanner(SourceText source, TextSpan slice)
    {
        _text = source.Text;
        (int start, int end) = (slice.Start, slice.End);
        while (end > start && Signs.IsSpace(_text[end - 1]))
        {
            end--;
        }

        _end = end;
        At = start;
        LastEnd = start;
        SkipSpace();
        Whole = TextSpan.FromBounds(At, end);
    }

    /// <summary>The key without the spaces around it.</summary>
    public TextSpan Whole { get; }

    public int At { get; private set; }

    /// <summary>The end of the part read last, before the spaces behind it.</summary>
    public int LastEnd { get; private set; }

    public bool IsAtEnd => At >= _end;

    /// <summary>The current character, folded; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : Signs.Fold(_text[At]);

    public string Written(TextSpan span) =>
        string.Join(' ', _text.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Steps over the first of <paramref name="words"/> that stands here. English words end where their letters end.</summary>
    public bool TryWord(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (IsHere(word))
            {
                StepTo(At + word.Length);
                return true;
            }
        }

        return false;
    }

    /// <summary>Steps over an English phrase of two words.</summary>
    public bool TryPhrase(string first, string second)
    {
        (int start, int lastEnd) = (At, LastEnd);
        if (TryWord(first) && TryWord(second))
        {
            return true;
        }

        (At, LastEnd) = (start, lastEnd);
        return false;
    }

    public ScannedNumber? TryNumber()
    {
        if (IsAtEnd || !Signs.IsDigit(_text[At]))
        {
            return null;
        }

        ScannedNumber number = NumberScanner.Scan(_text, At, _end);
        StepTo(number.End);
        return number;
    }

    public string? TryName()
    {
        int length = Signs.NameLength(_text.AsSpan(At, _end - At));
        if (length == 0)
        {
            return null;
        }

        string name = _text.Substring(At, length);
        StepTo(At + length);
        return name;
    }

    public ScannedText? TryText()
    {
        if (IsAtEnd || !TextScanner.IsQuote(_text[At]))
        {
            return null;
        }

        ScannedText text = TextScanner.Scan(_text, At, _end);
        StepTo(text.Span.End);
        return text;
    }

    private bool IsHere(string word)
    {
        int end = At + word.Length;
        if (end > _end)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Signs.Fold(_text[At + i]) != word[i])
            {
                return false;
            }
        }

        return !char.IsAsciiLetter(word[^1]) || end == _end || !(char.IsAsciiLetter(_text[end]) || _text[end] == '_');
    }

    private void StepTo(int at)
    {
        At = at;
        LastEnd = at;
        SkipSpace();
    }

    private void SkipSpace()
    {
        while (At < _end && Signs.IsSpace(_text[At]))
        {
            At++;
        }
    }
}
