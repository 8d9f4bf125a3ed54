namespace Luohu.Scoring.Assessments;

/// <summary>Why a line counts more or less than its raw points.</summary>
public enum AdjustmentKind
{
    /// <summary>Rounded.</summary>
    Rounding,

    /// <summary>Raised to the least it may count (下限).</summary>
    Floor,

    /// <summary>Lowered to the most it may count (上限).</summary>
    Cap,

    /// <summary>Another line of its group was taken instead.</summary>
    NotBest,
}
