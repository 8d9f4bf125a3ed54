namespace Luohu.Scoring.Planning;

/// <summary>
/// The texts of one applicant that the ruleset does not name, each with a code. One table serves the applicant's row and those of the
/// persons, so that the town of a parent and that of a child can be compared. Its memory is used again for the next applicant. Not thread-safe.
/// </summary>
internal sealed class OwnTexts
{
    private readonly List<Entry> _texts = [];

    /// <summary>Codes, each one too high, by hashes; 0 where there is none. At most half of the slots are taken.</summary>
    private int[] _slots = new int[64];
    private char[] _chars = new char[256];
    private int _used;

    /// <summary>The code of a text, from 0 up; a new one when it was not met before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        int slot = SlotOf(text);
        if (_slots[slot] == 0)
        {
            Keep(text, slot);
        }

        return _slots[slot] - 1;
    }

    public string TextOf(int code) => CharsOf(code).ToString();

    public void Clear()
    {
        foreach (Entry text in _texts)
        {
            _slots[text.Slot] = 0;
        }

        _texts.Clear();
        _used = 0;
    }

    private ReadOnlySpan<char> CharsOf(int code) => _chars.AsSpan(_texts[code].Start, _texts[code].Length);

    private void Keep(ReadOnlySpan<char> text, int slot)
    {
        if (_chars.Length < _used + text.Length)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _used + text.Length));
        }

        text.CopyTo(_chars.AsSpan(_used));
        _texts.Add(new(_used, text.Length, slot));
        _used += text.Length;
        _slots[slot] = _texts.Count;
        if (2 * _texts.Count > _slots.Length)
        {
            Widen();
        }
    }

    private void Widen()
    {
        _slots = new int[2 * _slots.Length];
        for (int code = 0; code < _texts.Count; code++)
        {
            int slot = SlotOf(CharsOf(code));
            _slots[slot] = code + 1;
            _texts[code] = _texts[code] with { Slot = slot };
        }
    }

    /// <summary>The slot of the text, or the empty one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> text)
    {
        int mask = _slots.Length - 1;
        int slot = string.GetHashCode(text) & mask;
        while (_slots[slot] != 0 && !CharsOf(_slots[slot] - 1).SequenceEqual(text))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private readonly record struct Entry(int Start, int Length, int Slot);
}
