using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>The mistakes of a file, in its order. All are counted, and as many kept as help anybody. Not thread-safe.</summary>
internal sealed class FileMistakes(string sourceName)
{
    private readonly List<Diagnostic> _kept = [];
    private int _keptErrors;
    private int _hidden;

    /// <summary>What messages call the file.</summary>
    public string SourceName { get; } = sourceName;

    public bool HasErrors => _keptErrors > 0;

    public void AddRange(IReadOnlyList<Diagnostic> mistakes)
    {
        foreach (Diagnostic mistake in mistakes)
        {
            Add(mistake);
        }
    }

    /// <summary>A mistake with its place, or one of the whole file.</summary>
    public void Add(Diagnostic mistake)
    {
        bool isError = mistake.Severity == DiagnosticSeverity.Error;
        int kept = isError ? _keptErrors : _kept.Count - _keptErrors;
        if (kept == DiagnosticBag.Capacity)
        {
            _hidden++;
            return;
        }

        _keptErrors += isError ? 1 : 0;
        _kept.Add(mistake.Source is null ? mistake with { Source = new SourceText(SourceName, string.Empty) } : mistake);
    }

    /// <summary>What the file says, unless it has errors.</summary>
    public FileReading<T> Close<T>(T? value)
        where T : class
    {
        IReadOnlyList<Diagnostic> diagnostics = _hidden == 0
            ? [.. _kept]
            : [.. _kept, Catalogue.TooManyMessages(_hidden) with { Source = new SourceText(SourceName, string.Empty) }];
        return new(HasErrors ? null : value, diagnostics);
    }
}
