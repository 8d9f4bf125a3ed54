namespace Luohu.Scoring.Assessments;

/// <summary>What a comparison asks of its two sides.</summary>
public enum ComparisonRelation
{
    /// <summary>Left is right.</summary>
    Equal,

    /// <summary>Left is not right.</summary>
    NotEqual,

    /// <summary>Left is less, earlier or lower.</summary>
    Less,

    /// <summary>Left is not more, not later, not higher.</summary>
    LessOrEqual,

    /// <summary>Left is more, later or higher.</summary>
    Greater,

    /// <summary>Left is not less, not earlier, not lower.</summary>
    GreaterOrEqual,
}
