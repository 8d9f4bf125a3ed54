namespace Luohu.Scoring.Vocabulary;

/// <summary>What a datum is.</summary>
public enum ValueKind
{
    /// <summary>A number with a fixed number of decimals and perhaps a unit.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a closed list of choices.</summary>
    Choice,

    /// <summary>Free text, compared exactly.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>An instant with its offset from UTC.</summary>
    Time,
}
