using System.Text;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>A YAML text in block form, written key by key.</summary>
internal sealed class TextDocument(Tongue tongue)
{
    private const int LongestLine = 300;

    private readonly StringBuilder _text = new();
    private bool _isEntry;

    /// <summary>The next key begins an entry of a list.</summary>
    public void Entry() => _isEntry = true;

    public void Key(int indent, (string Zh, string En) key, string value) => Key(indent, tongue.Word(key.Zh, key.En), value);

    /// <summary>A key whose value stands below it.</summary>
    public void Open(int indent, (string Zh, string En) key) => Open(indent, tongue.Word(key.Zh, key.En));

    public void Open(int indent, string key) => Begin(indent, key).AppendLine();

    /// <summary>A key with its value; a long one is folded over several lines at its spaces.</summary>
    public void Key(int indent, string key, string value)
    {
        StringBuilder text = Begin(indent, key);
        if (value.Length <= LongestLine)
        {
            text.Append(' ').AppendLine(value);
            return;
        }

        text.Append(" >-");
        int column = LongestLine;
        foreach (string word in value.Split(' '))
        {
            if (column + word.Length >= LongestLine)
            {
                text.AppendLine().Append(' ', indent + 4);
                column = 0;
            }

            text.Append(column == 0 ? "" : " ").Append(word);
            column += word.Length + 1;
        }

        text.AppendLine();
    }

    /// <summary>An entry of a list that is a value alone.</summary>
    public void Item(int indent, string value) => _text.Append(' ', indent).Append("- ").AppendLine(value);

    public override string ToString() => _text.ToString();

    private StringBuilder Begin(int indent, string key)
    {
        _text.Append(' ', _isEntry ? indent - 2 : indent).Append(_isEntry ? "- " : "").Append(key).Append(':');
        _isEntry = false;
        return _text;
    }
}
