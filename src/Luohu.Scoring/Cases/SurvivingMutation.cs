using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>A changed value that no case notices. Immutable.</summary>
/// <param name="File">The ruleset file.</param>
/// <param name="Place">Where the value stands.</param>
/// <param name="Original">The value.</param>
/// <param name="Replacement">The value tried in its place.</param>
public sealed record SurvivingMutation(string File, LinePosition Place, string Original, string Replacement);
