namespace Luohu.Scoring.Applicants;

/// <summary>Typed data that a ruleset may extend with facts or fields of its own.</summary>
public abstract record FactRecord
{
    private protected FactRecord()
    {
    }

    /// <summary>
    /// Values of single facts or fields that the ruleset declares beside the built-in ones, by name; what is left out is not known.
    /// </summary>
    /// <example><c>Declared = new Dictionary&lt;string, FactValue&gt; { ["计生信息申报"] = true }</c></example>
    public IReadOnlyDictionary<string, FactValue>? Declared { get; init; }
}
