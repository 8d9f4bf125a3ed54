using System.Security.Cryptography;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// The mistakes met while one profile is read, with their places in its bytes. The text with its lines is made only when there is one.
/// Not thread-safe.
/// </summary>
internal sealed class ProfileMistakes
{
    /// <summary>More than this many help nobody; readers stop then.</summary>
    public const int Most = DiagnosticBag.Capacity;

    private readonly List<(Diagnostic Diagnostic, Place Place)> _items = [];

    public bool IsFull => _items.Count >= Most;

    public bool IsEmpty => _items.Count == 0;

    public void Clear() => _items.Clear();

    public void Add(Diagnostic diagnostic, string? path, Place place)
    {
        if (!IsFull)
        {
            _items.Add((path is null ? diagnostic : diagnostic with { Path = path }, place));
        }
    }

    /// <summary>The mistakes of a profile without text, in the order met.</summary>
    public IReadOnlyList<Diagnostic> ToDiagnostics() => Close([.. _items.Select(i => i.Diagnostic)], null);

    /// <summary>The mistakes in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> ToDiagnostics(string sourceName, ReadOnlySpan<byte> utf8) => _items.Count == 0
        ? []
        : Placed(new SourceText(sourceName, Encoding.UTF8.GetString(utf8), Convert.ToHexStringLower(SHA256.HashData(utf8))), utf8);

    /// <summary>The mistakes of a line of a longer text, in the order of the line.</summary>
    public IReadOnlyList<Diagnostic> ToDiagnostics(string sourceName, ReadOnlySpan<byte> utf8, int line) =>
        _items.Count == 0 ? [] : Placed(new SourceText(sourceName, Encoding.UTF8.GetString(utf8), line), utf8);

    private IReadOnlyList<Diagnostic> Placed(SourceText source, ReadOnlySpan<byte> utf8)
    {
        var placed = new List<Diagnostic>(_items.Count + 1);
        int bytes = 0;
        int chars = 0;
        foreach ((Diagnostic diagnostic, Place place) in _items.OrderBy(i => i.Place.Start))
        {
            int start = Math.Clamp(place.Start, bytes, utf8.Length);
            int end = Math.Clamp(start + place.Length, start, utf8.Length);
            chars += Encoding.UTF8.GetCharCount(utf8[bytes..start]);
            bytes = start;
            TextSpan? span = place.IsKnown ? new TextSpan(chars, Encoding.UTF8.GetCharCount(utf8[start..end])) : null;
            placed.Add(diagnostic with { Span = span, Source = source });
        }

        return Close(placed, source);
    }

    /// <summary>The mistakes in the order of a text; <paramref name="put"/> gives each its span, and is not asked for those without a place.</summary>
    public IReadOnlyList<Diagnostic> ToDiagnostics(SourceText source, Func<Diagnostic, Place, Diagnostic> put) => _items.Count == 0
        ? []
        : Close([.. _items.OrderBy(i => i.Place.Start).Select(i => (i.Place.IsKnown ? put(i.Diagnostic, i.Place) : i.Diagnostic) with { Source = source })], source);

    private IReadOnlyList<Diagnostic> Close(List<Diagnostic> diagnostics, SourceText? source)
    {
        if (IsFull)
        {
            diagnostics.Add(Catalogue.ProfileReadingStopped(Most) with { Source = source });
        }

        return diagnostics;
    }
}
