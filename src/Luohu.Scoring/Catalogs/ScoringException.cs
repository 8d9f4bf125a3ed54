using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Catalogs;

/// <summary>Thrown by <see cref="ScoringEngine.Assess"/> when there can be no assessment; carries all mistakes.</summary>
public sealed class ScoringException : Exception
{
    /// <summary>An exception without diagnostics.</summary>
    public ScoringException()
        : this([])
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public ScoringException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>An exception with a message of its own and a cause.</summary>
    public ScoringException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    internal ScoringException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.English)))) => Diagnostics = diagnostics;

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
