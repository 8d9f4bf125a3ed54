using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Explanation;

/// <summary>Values in Chinese.</summary>
internal sealed record ChineseValues : ValueWords
{
    protected override string NotKnown => "未知";

    protected override string None => "无";

    protected override string Open => "至今";

    protected override string Yes => "是";

    protected override string No => "否";

    public override string Name(Term term) => term.Zh;

    public override string Range(PointsRange range) => range switch
    {
        { IsExact: true, Low: { } points } => Points(points),
        { Low: { } low, High: { } high } => $"{Number(low)} 至 {Points(high)}",
        { Low: { } low } => $"不低于 {Points(low)}",
        { High: { } high } => $"不超过 {Points(high)}",
        _ => "高低均无法估计",
    };

    public override string Quantity(decimal number, Unit unit, bool isAge)
    {
        string word = unit switch
        {
            Unit.Years => isAge ? "岁" : "年",
            Unit.Months => "个月",
            Unit.Days => "天",
            Unit.SquareMetres => "平方米",
            _ => Units.TermOf(unit)?.Zh ?? string.Empty,
        };
        return word.Length == 0 ? Number(number) : $"{Number(number)} {word}";
    }

    public override string Date(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    protected override string Year(decimal year) => $"{Number(year)}年";

    protected override string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月");

    protected override string Time(DateTimeOffset time) =>
        time.ToOffset(TimeSpan.FromHours(8)).ToString("'北京时间 'yyyy'年'M'月'd'日' HH':'mm':'ss", CultureInfo.InvariantCulture);
}
