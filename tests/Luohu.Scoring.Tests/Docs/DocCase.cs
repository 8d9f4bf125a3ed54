namespace Luohu.Scoring.Tests.Docs;

/// <summary>An applicant in the language reference, and what the reference says comes out. Keys are as written in it.</summary>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Profile">The profile, YAML.</param>
internal sealed record DocCase(DateOnly AsOf, string Profile)
{
    /// <summary>结论, 通道 and 总分.</summary>
    public IReadOnlyDictionary<string, string> Plain { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Items { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Gates { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Vetoes { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Benefits { get; init; } = new Dictionary<string, string>();
}
