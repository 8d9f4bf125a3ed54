namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>Makes choice types from their words. The ordinals are those of the enum members of the typed records.</summary>
internal static class ChoiceTypes
{
    /// <summary>Low to high; words in one bracket rank equally.</summary>
    public static ChoiceType Ordered(string id, params (string Zh, string En)[][] ranks) =>
        new(id, true, [.. ranks.SelectMany((words, rank) => words.Select(w => new Choice(new(w.Zh, w.En), rank)))]);

    /// <summary>Without order.</summary>
    public static ChoiceType Unordered(string id, params (string Zh, string En)[] words) =>
        new(id, false, [.. words.Select((w, rank) => new Choice(new(w.Zh, w.En), rank))]);
}
