using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Knows the zones, or the uses, of a ruleset. Immutable and thread-safe.</summary>
internal sealed class ClosedNames
{
    private readonly HashSet<string> _names;
    private readonly Func<string, IReadOnlyList<string>, Diagnostic> _unknown;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly NameTable _plain;

    /// <param name="names">All there are.</param>
    /// <param name="unknown">What is said of another, given near names.</param>
    public ClosedNames(IEnumerable<string> names, Func<string, IReadOnlyList<string>, Diagnostic> unknown)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _unknown = unknown;
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _plain = new NameTable([.. _names.Where(n => n.AsSpan().Trim().Length == n.Length).Select(n => new Term(n, n))]);
    }

    /// <summary>True for a name, in UTF-8 and without white space around it.</summary>
    public bool Has(ReadOnlySpan<byte> utf8) => _plain.Find(utf8) >= 0;

    /// <summary>The mistake when there is no such name. Texts that are no name at all, empty or too long, are left to the field.</summary>
    public Diagnostic? Check(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text.Trim();
        return name.IsEmpty || name.Length > CellConverter.MaxTextLength || _lookup.Contains(name)
            ? null
            : _unknown(CellText.Quote(name), NearNames.Find(name.ToString(), _names));
    }
}
