namespace Luohu.Scoring.Assessments;

/// <summary>Why a line counts more or less than its raw points, in the order in which it acts.</summary>
public enum AdjustmentKind
{
    /// <summary>Multiplied (系数).</summary>
    Multiplier,

    /// <summary>The points of single records were rounded (单项舍入).</summary>
    EachRounding,

    /// <summary>The points of single records were raised to the least a record may count (单项下限).</summary>
    EachFloor,

    /// <summary>The points of single records were lowered to the most a record may count (单项上限).</summary>
    EachCap,

    /// <summary>Rounded.</summary>
    Rounding,

    /// <summary>Raised to the least it may count (下限).</summary>
    Floor,

    /// <summary>Lowered to the most it may count (上限).</summary>
    Cap,

    /// <summary>Another line counts, which excludes this one (排除).</summary>
    Excluded,

    /// <summary>Another line of its group was taken instead.</summary>
    NotBest,
}
