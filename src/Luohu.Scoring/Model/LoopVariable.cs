using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>What a loop stands at; compared by identity.</summary>
/// <param name="fact">The list its records come from.</param>
/// <param name="isGroup">True when it stands at groups of records.</param>
internal sealed class LoopVariable(ListFact fact, bool isGroup)
{
    public ListFact Fact { get; } = fact;

    public bool IsGroup { get; } = isGroup;
}
