using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The keys that may stand in a mapping, and those the language has there but this version does not execute.</summary>
internal sealed class KeySet(IReadOnlyList<Keyword> allowed, IReadOnlyList<Keyword>? unsupported = null)
{
    public IReadOnlyList<Keyword> Allowed { get; } = allowed;

    public IReadOnlyList<Keyword> Unsupported { get; } = unsupported ?? [];
}
