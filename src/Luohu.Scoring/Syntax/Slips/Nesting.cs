namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Follows round brackets and quotes through a text that YAML takes as one plain scalar.</summary>
internal sealed class Nesting
{
    private readonly Stack<int> _brackets = new();
    private int _quote = -1;
    private char _closing;

    public bool IsOpen => _quote >= 0 || _brackets.Count > 0;

    /// <summary>Where the quote or innermost bracket that is still open stands; -1 when none is.</summary>
    public int Open => _quote >= 0 ? _quote : _brackets.Count > 0 ? _brackets.Peek() : -1;

    public static int FindOpen(string text, int start, int end)
    {
        var nesting = new Nesting();
        for (int i = start; i < end; i++)
        {
            nesting.Step(text[i], i);
        }

        return nesting.Open;
    }

    public void Step(char c, int index)
    {
        if (_quote >= 0)
        {
            _quote = c == _closing ? -1 : _quote;
        }
        else if (c is '"' or '“')
        {
            _quote = index;
            _closing = c == '"' ? '"' : '”';
        }
        else if (c is '(' or '（')
        {
            _brackets.Push(index);
        }
        else if (c is ')' or '）' && _brackets.Count > 0)
        {
            _brackets.Pop();
        }
    }
}
