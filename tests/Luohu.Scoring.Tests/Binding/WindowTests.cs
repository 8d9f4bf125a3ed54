using System.Globalization;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Language rules 27 to 30, on 30 June 2016 unless said otherwise.</summary>
public sealed class WindowTests
{
    [Theory]
    [InlineData("2011-06-30", "近 5 年", false)]
    [InlineData("2011-07-01", "近 5 年", true)]
    [InlineData("2016-06-30", "近 5 年", true)]
    [InlineData("2015-12-31", "近 6 月", true)]
    [InlineData("2015-12-30", "近 6 月", false)]
    [InlineData("2016-06-20", "近 10 日", false)]
    [InlineData("2016-06-21", "近 10 日", true)]
    [InlineData("2014-01-01", "近 3 个自然年", true)]
    [InlineData("2013-12-31", "近 3 个自然年", false)]
    [InlineData("2013-01-01", "前 3 个自然年", true)]
    [InlineData("2015-12-31", "前 3 个自然年", true)]
    [InlineData("2016-01-01", "前 3 个自然年", false)]
    [InlineData("2012-12-31", "前 3 个自然年", false)]
    [InlineData("2016-05-01", "近 2 个自然月", true)]
    [InlineData("2016-04-30", "近 2 个自然月", false)]
    [InlineData("2016-05-31", "前 1 个自然月", true)]
    [InlineData("2016-06-01", "前 1 个自然月", false)]
    [InlineData("2014-01-01", "自 2014-01-01 至 2015-12-31", true)]
    [InlineData("2015-12-31", "自 2014-01-01 至 2015-12-31", true)]
    [InlineData("2013-12-31", "自 2014-01-01", false)]
    [InlineData("2016-01-01", "至 2015-12-31", false)]
    [InlineData("2010-12-31", "近 5 年 截至 2010-12-31", true)]
    [InlineData("2005-12-31", "近 5 年 截至 2010-12-31", false)]
    [InlineData("2011-01-01", "近 5 年 截至 2010-12-31", false)]
    public void Within_Date_IsInOrOut(string date, string window, bool expected)
    {
        string donated = $"'献血': [{{'毫升': 200, '日期': '{date}'}}]";
        Assert.Equal(expected, Rules.Holds($"存在(献血 其中 日期 在 {window})", donated));
        Assert.Equal(!expected, Rules.Holds($"存在(献血 其中 日期 不在 {window})", donated));
    }

    [Theory]
    [InlineData("2016-02-29", "2015-02-28", false)]
    [InlineData("2016-02-29", "2015-03-01", true)]
    [InlineData("2017-02-28", "2016-02-28", false)]
    [InlineData("2017-02-28", "2016-02-29", true)]
    [InlineData("2020-02-29", "2016-02-29", true)]
    public void Within_LastYearsOnALeapDay_ClampsToTheEndOfTheMonth(string asOf, string date, bool expected)
    {
        int years = asOf.StartsWith("2020", StringComparison.Ordinal) ? 5 : 1;
        Assert.Equal(expected, Rules.Holds($"存在(献血 其中 日期 在 近 {years} 年)", $"'献血': [{{'日期': '{date}'}}]", asOf: DateOnly.Parse(asOf, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2015-12", "近 6 月", false)]
    [InlineData("2016-01", "近 6 月", true)]
    [InlineData("2016-06", "近 6 月", true)]
    [InlineData("2014-01", "近 3 个自然年", true)]
    [InlineData("2013-12", "近 3 个自然年", false)]
    [InlineData("2016-05", "前 1 个自然月", true)]
    [InlineData("2014-06", "自 2014-01 至 2014-06", true)]
    [InlineData("2014-07", "自 2014-01 至 2014-06", false)]
    public void Within_Month_IsInOrOut(string month, string window, bool expected) =>
        Assert.Equal(expected, Rules.Holds($"存在(社会保险 其中 起 在 {window})", $"'社会保险': [{{'险种': '养老', '起': '{month}'}}]"));

    [Theory]
    [InlineData(2014, "近 3 个自然年", true)]
    [InlineData(2013, "近 3 个自然年", false)]
    [InlineData(2013, "前 3 个自然年", true)]
    [InlineData(2016, "前 3 个自然年", false)]
    [InlineData(2014, "自 2014 至 2015", true)]
    [InlineData(2016, "自 2014 至 2015", false)]
    public void Within_Year_IsInOrOut(int year, string window, bool expected) =>
        Assert.Equal(expected, Rules.Holds($"存在(纳税 其中 年度 在 {window})", $"'纳税': [{{'年度': {year}, '税额': 1}}]"));

    [Theory]
    [InlineData("'止': '2015-03-01'", true)]
    [InlineData("'止': null", false)]
    [InlineData("'止': '未知'", null)]
    public void Within_EndOfASpell_IsNoneWhileItRuns(string end, bool? expected) =>
        Assert.Equal(expected, Rules.Holds("存在(就业 其中 止 在 近 3 个自然年)", $"'就业': [{{'起': '2015-01-01', {end}}}]"));

    [Theory]
    [InlineData("月份 在 近 3 个自然年", "'2015-03'", true)]
    [InlineData("月份 在 近 3 个自然年", "'无'", false)]
    [InlineData("月份 在 近 3 个自然年", "null", null)]
    [InlineData("月份 在 近 6 月", "'无'", false)]
    public void Within_OptionalMonth_IsOutWhenNone(string condition, string month, bool? expected) =>
        Assert.Equal(expected, Rules.Holds($"存在(纳税 其中 {condition})", $"'纳税': [{{'年度': 2015, '月份': {month}}}]"));

    [Fact]
    public void Within_RecordWithoutDate_IsNotKnown() => Assert.Null(Rules.Holds("存在(献血 其中 日期 在 近 5 年)", "'献血': [{'毫升': 200}]"));

    [Fact]
    public void Within_ComputedDate_IsComputedOnce() =>
        Assert.True(Rules.Holds("(如果 年龄 >= 18 则 出生日期 + 20 年 否则 出生日期) 在 近 5 年", "'出生日期': '1994-06-30'"));

    [Theory]
    [InlineData("存在(纳税 其中 年度 在 近 3 年)", "LH306")]
    [InlineData("存在(社会保险 其中 起 在 近 3 年)", "LH330")]
    [InlineData("存在(献血 其中 日期 在 自 2016-01-01 至 2015-01-01)", "LH342")]
    [InlineData("存在(献血 其中 日期 在 自 2014-01 至 2015-01)", "LH210")]
    [InlineData("存在(献血 其中 毫升 在 近 3 年)", "LH210")]
    [InlineData("就业 在 近 3 年", "LH208")]
    public void Within_WhatDoesNotFit_IsTold(string condition, string code) => Assert.Equal(code, Rules.CodesOf(condition)[0]);
}
