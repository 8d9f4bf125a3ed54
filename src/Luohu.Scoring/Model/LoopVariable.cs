using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>What a loop stands at; compared by identity.</summary>
/// <param name="fact">The list its records come from.</param>
/// <param name="isGroup">True when it stands at groups of records.</param>
/// <param name="isMonth">True when it stands at the months of records.</param>
internal sealed class LoopVariable(ListFact fact, bool isGroup, bool isMonth = false)
{
    public ListFact Fact { get; } = fact;

    public bool IsGroup { get; } = isGroup;

    /// <summary>True in 逐月: it stands at one calendar month of a record, or at groups of these.</summary>
    public bool IsMonth { get; } = isMonth;
}
