using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Collects the diagnostics of one text while its stages run. Not thread-safe.</summary>
internal sealed class DiagnosticBag(SourceText? source = null)
{
    /// <summary>More than this many messages help nobody; the rest is counted.</summary>
    public const int Capacity = 100;

    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        _items.Add(diagnostic.Source is null && source is not null ? diagnostic with { Source = source } : diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The diagnostics by position, without repetitions, with a closing note when some were left out.</summary>
    public IReadOnlyList<Diagnostic> ToSorted()
    {
        List<Diagnostic> sorted = [.. _items
            .OrderBy(d => d.Span?.Start ?? -1)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .DistinctBy(d => (d.Span, d.Code, d.Path, d.Message.En))];
        if (sorted.Count <= Capacity)
        {
            return sorted;
        }

        int hidden = sorted.Count - Capacity;
        return [.. sorted.Take(Capacity), Catalogue.TooManyMessages(hidden) with { Source = source }];
    }
}
