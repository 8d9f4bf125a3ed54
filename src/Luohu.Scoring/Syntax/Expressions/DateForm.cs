namespace Luohu.Scoring.Syntax.Expressions;

internal enum DateForm
{
    /// <summary>Not a date: digits that mean a number.</summary>
    None,
    Date,
    Month,

    /// <summary>Well written, yet no such day, or outside the years 1900 to 2199.</summary>
    Impossible,

    /// <summary>Meant as a date, but not written as 4-2-2 or 4-2 digits.</summary>
    Malformed,
}
