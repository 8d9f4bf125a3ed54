using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Explanation;

/// <summary>Values in English.</summary>
internal sealed record EnglishValues : ValueWords
{
    protected override string NotKnown => "not known";

    protected override string None => "none";

    protected override string Open => "still running";

    protected override string Yes => "yes";

    protected override string No => "no";

    public override string Name(Term term) => term.En.Replace('_', ' ');

    public override string Range(PointsRange range) => range switch
    {
        { IsExact: true, Low: { } points } => Points(points),
        { Low: { } low, High: { } high } => $"{Number(low)} to {Points(high)}",
        { Low: { } low } => $"at least {Points(low)}",
        { High: { } high } => $"at most {Points(high)}",
        _ => "impossible to bound",
    };

    public override string Quantity(decimal number, Unit unit, bool isAge)
    {
        string word = WordOf(unit, isSingular: number == 1);
        return word.Length == 0 ? Number(number) : $"{Number(number)} {word}";
    }

    public override string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override string Year(decimal year) => Number(year);

    protected override string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    protected override string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH':'mm':'ss 'UTC'", CultureInfo.InvariantCulture);

    private static string WordOf(Unit unit, bool isSingular) => unit switch
    {
        Unit.Points => isSingular ? "point" : "points",
        Unit.Years => isSingular ? "year" : "years",
        Unit.Months => isSingular ? "month" : "months",
        Unit.Days => isSingular ? "day" : "days",
        Unit.Hours => isSingular ? "hour" : "hours",
        Unit.Times => isSingular ? "time" : "times",
        Unit.People => isSingular ? "person" : "people",
        _ => Units.TermOf(unit)?.En ?? string.Empty,
    };
}
