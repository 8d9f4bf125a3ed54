using System.Globalization;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>月数, 年数, 天数: language rules 31 to 35.</summary>
public sealed class SpellLengthTests
{
    [Theory]
    [InlineData("{'起': '2010-07', '止': '2016-06'}", 72)]
    [InlineData("{'起': '2010-01', '止': '2010-06'}, {'起': '2010-04', '止': '2010-12'}", 12)]
    [InlineData("{'起': '2010-01', '止': '2010-03'}, {'起': '2011-01', '止': '2011-02'}", 5)]
    [InlineData("{'起': '2016-06'}", 1)]
    [InlineData("{'起': '2016-01', '止': null}", 6)]
    [InlineData("{'起': '2016-01', '止': '2020-12'}", 6)]
    public void Months_OfMonthSpells_CountCalendarMonthsUpToTheAsOfMonth(string spells, int expected) =>
        Assert.Equal(expected, Rules.Value("月数(社会保险)", $"'社会保险': [{spells.Replace("{", "{'险种': '养老', ", StringComparison.Ordinal)}]"));

    [Theory]
    [InlineData("{'起': '2010-07-01', '止': '2012-06-30'}", 24)]
    [InlineData("{'起': '2010-07-01', '止': '2012-06-29'}", 23)]
    [InlineData("{'起': '2010-01-01', '止': '2010-12-31'}, {'起': '2010-07-01', '止': '2011-06-30'}", 18)]
    [InlineData("{'起': '2015-06-30'}", 12)]
    [InlineData("{'起': '2015-07-01'}", 12)]
    [InlineData("{'起': '2015-07-02'}", 11)]
    public void Months_OfDaySpells_AreMergedAndWhole(string spells, int expected) => Assert.Equal(expected, Rules.Value("月数(就业)", $"'就业': [{spells}]"));

    [Fact]
    public void Years_OfSeveralSpells_AreTheWholeYearsOfAllMonths() =>
        Assert.Equal(1, Rules.Value("年数(社会保险)", "'社会保险': [{'险种': '养老', '起': '2010-01', '止': '2010-07'}, {'险种': '养老', '起': '2012-01', '止': '2012-05'}]"));

    [Fact]
    public void Days_OfDaySpells_CountBothEnds() => Assert.Equal(31, Rules.Value("天数(就业)", "'就业': [{'起': '2016-01-01', '止': '2016-01-31'}]"));

    [Theory]
    [InlineData("'止': '未知'", null)]
    [InlineData("'止': null", true)]
    [InlineData("'止': '2015-06'", false)]
    public void Ongoing_ByTheEnd_IsKnownOrNot(string end, bool? expected) =>
        Assert.Equal(expected, Rules.Holds("存在(社会保险 其中 至今)", $"'社会保险': [{{'险种': '养老', '起': '2015-01', {end}}}]"));

    [Fact]
    public void Months_OfAnUnknownEnd_AreNotKnown() => Assert.Null(Rules.Holds("月数(社会保险) >= 3", "'社会保险': [{'险种': '养老', '起': '2015-01', '止': '未知'}]"));

    [Fact]
    public void Months_OfAnUnknownList_AreNotKnown() => Assert.Null(Rules.Holds("月数(社会保险) >= 3", "'其余': '否'"));

    [Theory]
    [InlineData("2016-05-31", 0)]
    [InlineData("2016-06-01", 1)]
    public void Months_MonthRecord_CountsFromItsFirstDay(string asOf, int expected) =>
        Assert.Equal(expected, Rules.Value("月数(社会保险)", "'社会保险': [{'险种': '养老', '起': '2016-06', '止': '2016-06'}]", asOf: DateOnly.Parse(asOf, CultureInfo.InvariantCulture)));

    [Fact]
    public void End_AsAuthorsReadIt_IsNoneWhileItRuns()
    {
        const string running = "'就业': [{'起': '2015-01-01'}]";
        Assert.False(Rules.Holds("存在(就业 其中 止 >= 2000-01-01)", running));
        Assert.True(Rules.Holds("存在(就业 其中 满月(起、止 若无 评定日) = 17)", running));
    }
}
