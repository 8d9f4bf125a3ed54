namespace Luohu.Scoring.Vocabulary;

/// <summary>Whether the records of a list are spells.</summary>
public enum SpellKind
{
    /// <summary>Records without duration.</summary>
    None,

    /// <summary>From a day to a day.</summary>
    Days,

    /// <summary>From a calendar month to a calendar month.</summary>
    Months,
}
