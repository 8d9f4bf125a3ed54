using System.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Finds names straight from UTF-8 bytes, so that reading a property makes no string. Both spellings of a term lead to its number.
/// Immutable and thread-safe.
/// </summary>
internal sealed class NameTable
{
    private readonly Entry[] _entries;
    private readonly List<string> _names = [];
    private readonly IReadOnlyList<Term> _terms;
    private readonly int _longest;

    public NameTable(IReadOnlyList<Term> terms)
    {
        _terms = terms;
        int size = 8;
        while (size < terms.Count * 4)
        {
            size *= 2;
        }

        _entries = new Entry[size];
        for (int i = 0; i < terms.Count; i++)
        {
            _longest = Math.Max(_longest, Math.Max(Add(terms[i].Zh, i), Add(terms[i].En, i)));
        }
    }

    /// <summary>All spellings, for near names.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The Chinese spelling, as paths show it.</summary>
    public string ZhOf(int found) => _terms[found].Zh;

    /// <summary>How many places for names there are.</summary>
    public int SlotCount => _entries.Length;

    /// <summary>The name at a place, in quotes.</summary>
    public ReadOnlySpan<byte> QuotedAt(int slot) => _entries[slot].Quoted;

    /// <summary>The place of the term, whose name stands there, among those of the table.</summary>
    public int ValueAt(int slot) => _entries[slot].Value;

    /// <summary>The place of the term spelled <paramref name="utf8"/> among those of the table, or -1.</summary>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        int slot = FindSlot(utf8);
        return slot < 0 ? -1 : _entries[slot].Value;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public int Find(string name) => Find(Encoding.UTF8.GetBytes(name));

    /// <summary>Where the name stands, or -1.</summary>
    public int FindSlot(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _longest)
        {
            return -1;
        }

        int slot = SlotOf(utf8);
        return _entries[slot].Quoted is null ? -1 : slot;
    }

    /// <inheritdoc cref="FindSlot(ReadOnlySpan{byte})"/>
    public int FindSlot(string name) => FindSlot(Encoding.UTF8.GetBytes(name));

    private int Add(string name, int value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        ref Entry entry = ref _entries[SlotOf(bytes)];
        if (entry.Quoted is null)
        {
            entry = new Entry([(byte)'"', .. bytes, (byte)'"'], value);
            _names.Add(name);
        }

        return bytes.Length;
    }

    /// <summary>The slot that holds the name, or the empty one where it would stand. At most half of the slots are taken, so there is one.</summary>
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        int mask = _entries.Length - 1;
        int slot = HashOf(name) & mask;
        while (_entries[slot].Quoted is { } taken && !name.SequenceEqual(taken.AsSpan()[1..^1]))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static int HashOf(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte b in name)
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Entry(byte[]? Quoted, int Value);
}
