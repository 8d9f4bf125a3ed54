namespace Luohu.Scoring.Assessments;

/// <summary>What a <see cref="DisplayValue"/> is.</summary>
public enum DisplayKind
{
    /// <summary>Not known.</summary>
    NotKnown,

    /// <summary>Known to be none (无).</summary>
    None,

    /// <summary>The end of a spell that still runs.</summary>
    Open,

    /// <summary>A number, perhaps with a unit.</summary>
    Number,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>An instant.</summary>
    Time,

    /// <summary>One of a closed list of choices.</summary>
    Choice,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Flag,
}
