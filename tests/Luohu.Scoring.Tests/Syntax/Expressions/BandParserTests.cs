using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class BandParserTests
{
    [Theory]
    [InlineData("18..35", "18..35", "18..35")]
    [InlineData("18-35", "18..35", "18..35")]
    [InlineData("18－35", "18..35", "18..35")]
    [InlineData("18 ~ 35", "18..35", "18..35")]
    [InlineData("18～35", "18..35", "18..35")]
    [InlineData("18–35", "18..35", "18..35")]
    [InlineData("18—35", "18..35", "18..35")]
    [InlineData("18至35", "18..35", "18..35")]
    [InlineData("18 to 35", "18..35", "18..35")]
    [InlineData("１８．．３５", "18..35", "18..35")]
    [InlineData("46以上", "46以上", "46+")]
    [InlineData("46及以上", "46以上", "46+")]
    [InlineData("46+", "46以上", "46+")]
    [InlineData("46＋", "46以上", "46+")]
    [InlineData(" 46 and above ", "46以上", "46+")]
    [InlineData("3以上不满5", "3以上不满5", "3+ under 5")]
    [InlineData("3+ under 5", "3以上不满5", "3+ under 5")]
    [InlineData("3 以上 不超过 5", "3以上不超过5", "3+ up to 5")]
    [InlineData("3+ up to 5", "3以上不超过5", "3+ up to 5")]
    [InlineData("3以上5以内", "3以上不超过5", "3+ up to 5")]
    [InlineData("3以上5及以下", "3以上不超过5", "3+ up to 5")]
    [InlineData("超过50", "超过50", "over 50")]
    [InlineData("over 50 under 60", "超过50不满60", "over 50 under 60")]
    [InlineData("超过50不超过60", "超过50不超过60", "over 50 up to 60")]
    [InlineData("不满18", "不满18", "under 18")]
    [InlineData("under 18", "不满18", "under 18")]
    [InlineData("不超过18", "不超过18", "up to 18")]
    [InlineData("up to 18", "不超过18", "up to 18")]
    [InlineData("18以内", "不超过18", "up to 18")]
    [InlineData("18及以下", "不超过18", "up to 18")]
    [InlineData("18 and below", "不超过18", "up to 18")]
    [InlineData("6", "6", "6")]
    [InlineData("-5..5", "-5..5", "-5..5")]
    [InlineData("-5-5", "-5..5", "-5..5")]
    [InlineData("−5--1", "-5..-1", "-5..-1")]
    [InlineData("不满-1.50", "不满-1.50", "under -1.50")]
    [InlineData("0.5以上", "0.5以上", "0.5+")]
    [InlineData("30%以上", "0.30以上", "0.30+")]
    [InlineData("5..5", "5..5", "5..5")]
    [InlineData("其他", "其他", "other")]
    [InlineData("other", "其他", "other")]
    public void Parse_AnyForm_PrintsCanonicallyInBothLanguages(string text, string zh, string en)
    {
        BandSyntax band = Reading.Band(text);
        Assert.Equal((zh, en), (BandPrinter.Print(band, Language.Chinese), BandPrinter.Print(band, Language.English)));
        Assert.Equal(band, Reading.Band(zh));
        Assert.Equal(band, Reading.Band(en));
    }

    [Fact]
    public void Parse_HalfOpenBand_HasTheEndsItSays()
    {
        BandSyntax band = Reading.Band("-3.5以上不满-0");
        Assert.Equal((new BandEnd(35, 1, true), new BandEnd(0, 0, false)), (Reading.Band("3.5以上").Lower!, band.Upper!));
    }

    [Fact]
    public void Parse_SingleNumber_HasTwoEqualEndsAndIsNoRange() =>
        Assert.Equal(new BandSyntax(default, new BandEnd(6, 0, true), new BandEnd(6, 0, true), false, false), Reading.Band("6"));

    [Theory]
    [InlineData("", "LH625", "")]
    [InlineData("大于3", "LH626", "大于3")]
    [InlineData("5..", "LH626", "5..")]
    [InlineData("..5", "LH626", "..5")]
    [InlineData("[3,5)", "LH626", "[3,5)")]
    [InlineData("3以上5", "LH626", "3以上5")]
    [InlineData("18 35", "LH626", "18 35")]
    [InlineData("其他以上", "LH626", "其他以上")]
    [InlineData("under", "LH626", "under")]
    [InlineData("18以下", "LH627", "18以下")]
    [InlineData("3以上5以下", "LH627", "3以上5以下")]
    [InlineData(">36", "LH628", ">")]
    [InlineData(">=36", "LH628", ">=")]
    [InlineData("≤ 36", "LH628", "≤")]
    [InlineData("5年以上不满10年", "LH629", "年")]
    [InlineData("60平方米以上", "LH629", "平方米")]
    [InlineData("5..3", "LH630", "5..3")]
    [InlineData("5以上不满5", "LH630", "5以上不满5")]
    [InlineData("超过5不超过5.0", "LH630", "超过5不超过5.0")]
    [InlineData("1.5..2", "LH631", "1.5..2")]
    [InlineData("1000000000000000以上", "LH187", "1000000000000000")]
    [InlineData("其它", "LH197", "其它")]
    public void Parse_Mistake_IsReportedOnceAtItsPlace(string text, string code, string place)
    {
        Diagnostic mistake = Reading.BandMistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Theory]
    [InlineData(">=36", "`36以上`", "`36+`")]
    [InlineData(">36", "`超过36`", "`over 36`")]
    [InlineData("<36", "`不满36`", "`under 36`")]
    [InlineData("5年以上不满10年", "`5以上不满10`", "`5+ under 10`")]
    [InlineData("18以下", "`不超过18`", "`up to 18`")]
    [InlineData("1.5..2", "`1.5以上不超过2`", "`1.5+ up to 2`")]
    public void Parse_RefusedForm_HelpWritesTheRightOne(string text, string zh, string en)
    {
        Diagnostic mistake = Reading.BandMistake(text);
        Assert.Contains(zh, mistake.Help!.Zh, StringComparison.Ordinal);
        Assert.Contains(en, mistake.Help.En, StringComparison.Ordinal);
    }
}
