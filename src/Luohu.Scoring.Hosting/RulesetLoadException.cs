using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Hosting;

/// <summary>Thrown at the start when rulesets have errors, or when there are none; the message lists every diagnostic.</summary>
public sealed class RulesetLoadException : Exception
{
    /// <summary>An exception without diagnostics.</summary>
    public RulesetLoadException()
        : this([], Language.English)
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public RulesetLoadException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>An exception with a message of its own and a cause.</summary>
    public RulesetLoadException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    internal RulesetLoadException(IReadOnlyList<Diagnostic> diagnostics, Language language)
        : base("The rulesets have errors." + Environment.NewLine + DiagnosticLines.Of(diagnostics, language)) => Diagnostics = diagnostics;

    /// <summary>The errors of all files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
