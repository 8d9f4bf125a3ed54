using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Explanation;

/// <summary>How a language writes values.</summary>
internal abstract record ValueWords
{
    /// <summary>The name of a fact, field or choice.</summary>
    public abstract string Name(Term term);

    public abstract string Range(PointsRange range);

    /// <summary>A quantity with its unit.</summary>
    public abstract string Quantity(decimal number, Unit unit, bool isAge);

    public string Points(decimal points) => Quantity(points, Unit.Points, isAge: false);

    public string Value(DisplayValue value) => value switch
    {
        { Kind: DisplayKind.NotKnown } => NotKnown,
        { Kind: DisplayKind.None } => None,
        { Kind: DisplayKind.Open } => Open,
        { Kind: DisplayKind.Number } => Quantity(value.Number, value.Unit, value.IsAge),
        { Kind: DisplayKind.Year } => Year(value.Number),
        { Date: { } date } => Date(date),
        { Month: { } month } => Month(month.Year, month.Month),
        { Time: { } time } => Time(time),
        { Choice: { } choice } => Name(choice),
        { Flag: { } flag } => flag ? Yes : No,
        _ => value.Text ?? string.Empty,
    };

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public abstract string Date(DateOnly date);

    protected abstract string NotKnown { get; }

    protected abstract string None { get; }

    protected abstract string Open { get; }

    protected abstract string Yes { get; }

    protected abstract string No { get; }

    protected abstract string Year(decimal year);

    protected abstract string Month(int year, int month);

    protected abstract string Time(DateTimeOffset time);
}
