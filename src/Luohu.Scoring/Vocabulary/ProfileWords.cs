namespace Luohu.Scoring.Vocabulary;

/// <summary>The words of a profile besides facts and choices.</summary>
internal static class ProfileWords
{
    /// <summary>编号: the key of the profile's own name. Not a fact.</summary>
    public static Term Id { get; } = new("编号", "id");

    /// <summary>其余: the key under which a profile says that it is complete.</summary>
    public static Term Rest { get; } = new("其余", "complete");

    /// <summary>无: known to be none. A choice type may have a choice of this name; look there first.</summary>
    public static Term None { get; } = new("无", "none");

    /// <summary>未知: not known, where leaving out means something else.</summary>
    public static Term Unknown { get; } = new("未知", "unknown");

    /// <summary>是.</summary>
    public static Term Yes { get; } = new("是", "yes");

    /// <summary>否.</summary>
    public static Term No { get; } = new("否", "no");

    /// <summary>Reads 是, yes, true or 否, no, false; null for any other word.</summary>
    public static bool? FlagOf(ReadOnlySpan<char> word) =>
        IsSpelled(Yes, word) || word is "true" ? true
        : IsSpelled(No, word) || word is "false" ? false
        : null;

    /// <summary>
    /// Reads the value of <see cref="Rest"/>: 无 or any yes says that the profile is complete, any no that it is not; null for any other
    /// word.
    /// </summary>
    public static bool? CompleteOf(ReadOnlySpan<char> word) => IsSpelled(None, word) ? true : FlagOf(word);

    /// <summary>True for either spelling of a word.</summary>
    public static bool IsSpelled(Term term, ReadOnlySpan<char> text) => text.SequenceEqual(term.Zh) || text.SequenceEqual(term.En);
}
