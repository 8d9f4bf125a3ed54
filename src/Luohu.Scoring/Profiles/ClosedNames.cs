using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Knows the zones, or the uses, of a ruleset. Immutable and thread-safe.</summary>
internal sealed class ClosedNames
{
    private readonly HashSet<string> _names;
    private readonly Func<string, IReadOnlyList<string>, Diagnostic> _unknown;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="names">All there are.</param>
    /// <param name="unknown">What is said of another, given near names.</param>
    public ClosedNames(IEnumerable<string> names, Func<string, IReadOnlyList<string>, Diagnostic> unknown)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _unknown = unknown;
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The mistake when there is no such name. Texts that are no name at all, empty or too long, are left to the field.</summary>
    public Diagnostic? Check(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text.Trim();
        return name.IsEmpty || name.Length > CellConverter.MaxTextLength || _lookup.Contains(name)
            ? null
            : _unknown(CellText.Quote(name), NearNames.Find(name.ToString(), _names));
    }
}
