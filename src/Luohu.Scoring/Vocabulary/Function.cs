namespace Luohu.Scoring.Vocabulary;

/// <summary>The functions of expressions, named after their English spellings; see <see cref="Functions"/>.</summary>
internal enum Function
{
    Exists,
    None,
    All,
    Count,
    Sum,
    Highest,
    Lowest,
    Months,
    Years,
    Days,
    LongestRun,
    CurrentRun,
    Monthly,
    FullYears,
    FullMonths,
    FullDays,
    Year,
    Month,
    Date,
    Max,
    Min,
    Abs,
    Round,
    Floor,
    Ceil,
    Points,
}
