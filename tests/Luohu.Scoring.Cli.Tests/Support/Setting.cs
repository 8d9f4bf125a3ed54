namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>What surrounds a run of the tool.</summary>
internal sealed record Setting
{
    /// <summary>Working directory; the root of the repository unless stated.</summary>
    public string? Folder { get; init; }

    /// <summary>Another copy of the tool.</summary>
    public string? Tool { get; init; }

    /// <summary>Standard input.</summary>
    public byte[] Input { get; init; } = [];

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
