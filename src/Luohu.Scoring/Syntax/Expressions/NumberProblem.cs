namespace Luohu.Scoring.Syntax.Expressions;

internal enum NumberProblem
{
    None,

    /// <summary>More than 15 digits besides leading zeros.</summary>
    TooManyDigits,

    /// <summary>More than 9 decimals, the two of a percent sign included.</summary>
    TooManyDecimals,
}
