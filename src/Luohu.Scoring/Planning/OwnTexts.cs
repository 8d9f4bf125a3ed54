namespace Luohu.Scoring.Planning;

/// <summary>
/// The texts of one applicant that the ruleset does not name, each with a code. One table serves the applicant's row and those of the
/// persons, so that the town of a parent and that of a child can be compared. Not thread-safe.
/// </summary>
internal sealed class OwnTexts
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public OwnTexts() => _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code of a text, from 0 up; a new one when it was not met before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        if (!_lookup.TryGetValue(text, out int code))
        {
            code = _texts.Count;
            string kept = text.ToString();
            _texts.Add(kept);
            _codes.Add(kept, code);
        }

        return code;
    }

    public string TextOf(int code) => _texts[code];

    public void Clear()
    {
        _texts.Clear();
        _codes.Clear();
    }
}
