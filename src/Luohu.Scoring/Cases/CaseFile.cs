namespace Luohu.Scoring.Cases;

/// <summary>A file of worked cases as it is found beside its ruleset.</summary>
/// <param name="Name">What messages call it, usually its path.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CaseFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>
    /// Finds the profile in JSON that a case calls 样例 (sample); null or nothing when there is none of that name. Null: there are no samples. It is called
    /// while the cases are loaded, on the thread of the caller.
    /// </summary>
    public Func<string, ReadOnlyMemory<byte>?>? Samples { get; init; }
}
