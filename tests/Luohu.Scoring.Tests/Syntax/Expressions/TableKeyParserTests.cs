using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class TableKeyParserTests
{
    [Theory]
    [InlineData("本科", "本科", "本科")]
    [InlineData("本科以上", "本科以上", "本科 and above")]
    [InlineData("本科及以上", "本科以上", "本科 and above")]
    [InlineData("本科 以上", "本科以上", "本科 and above")]
    [InlineData("bachelor_level+", "bachelor_level以上", "bachelor_level and above")]
    [InlineData("bachelor_level and above", "bachelor_level以上", "bachelor_level and above")]
    [InlineData("初中及以下", "初中及以下", "初中 and below")]
    [InlineData("junior and below", "junior及以下", "junior and below")]
    [InlineData("初级..高级", "初级..高级", "初级..高级")]
    [InlineData("初级 .. 高级", "初级..高级", "初级..高级")]
    [InlineData("大专|高级技工学校", "大专 | 高级技工学校", "大专 | 高级技工学校")]
    [InlineData("本科以上、技师学院", "本科以上 | 技师学院", "本科 and above | 技师学院")]
    [InlineData("是", "是", "是")]
    [InlineData("无", "无", "无")]
    [InlineData("其他", "其他", "other")]
    [InlineData("other", "其他", "other")]
    [InlineData("无 | 其他", "无 | 其他", "无 | other")]
    [InlineData("\"一级 甲等\"", "\"一级 甲等\"", "\"一级 甲等\"")]
    [InlineData("“东莞”", "东莞", "东莞")]
    [InlineData("\"其他\"", "\"其他\"", "\"其他\"")]
    [InlineData("\"本科以上\"", "\"本科以上\"", "\"本科以上\"")]
    [InlineData("\"1类\"以上", "\"1类\"以上", "\"1类\" and above")]
    [InlineData("\"1类\"..\"3类\"", "\"1类\"..\"3类\"", "\"1类\"..\"3类\"")]
    public void Parse_AnyForm_PrintsCanonicallyInBothLanguages(string text, string zh, string en)
    {
        TableKeySyntax key = Reading.Key(text);
        Assert.Equal((zh, en), (TableKeyPrinter.Print(key, Language.Chinese), TableKeyPrinter.Print(key, Language.English)));
        Assert.Equal(key, Reading.Key(zh));
        Assert.Equal(key, Reading.Key(en));
    }

    [Fact]
    public void Parse_Alternatives_KeepKindNameAndEnd()
    {
        TableKeySyntax key = Reading.Key("本科以上 | 初级..高级 | 其他");
        Assert.Equal(
            [
                new KeyAlternativeSyntax(default, KeyAlternativeKind.AndAbove, "本科", null),
                new KeyAlternativeSyntax(default, KeyAlternativeKind.Range, "初级", "高级"),
                new KeyAlternativeSyntax(default, KeyAlternativeKind.Other, "其他", null),
            ],
            key.Alternatives);
        Assert.Equal(4, ((Luohu.Scoring.Text.TextSpan)key.Alternatives[0].Span).Length);
    }

    [Theory]
    [InlineData("", "LH625", "")]
    [InlineData("本科 |", "LH632", "本科 |")]
    [InlineData("| 本科", "LH632", "|")]
    [InlineData("以上", "LH632", "以上")]
    [InlineData("本科 大专", "LH632", "大")]
    [InlineData("初级..", "LH632", "初级..")]
    [InlineData("初级..高级以上", "LH632", "高级以上")]
    [InlineData("初级..其他", "LH632", "其他")]
    [InlineData("初级-高级", "LH632", "-")]
    [InlineData("其他以上", "LH632", "其他以上")]
    [InlineData("高中以下", "LH633", "高中以下")]
    [InlineData("高中 以下", "LH633", "高中 以下")]
    [InlineData("12", "LH634", "12")]
    [InlineData("本科 | 2015年", "LH634", "2015")]
    [InlineData("本科，大专", "LH635", "，")]
    [InlineData("本科｜大专", "LH635", "｜")]
    [InlineData("本科 | \"大专", "LH185", "\"")]
    [InlineData("初级..\"高级", "LH185", "\"")]
    [InlineData("其它", "LH197", "其它")]
    public void Parse_Mistake_IsReportedOnceAtItsPlace(string text, string code, string place)
    {
        Diagnostic mistake = Reading.KeyMistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Fact]
    public void Parse_BelowAlone_HelpWritesTheInclusiveForm()
    {
        Diagnostic mistake = Reading.KeyMistake("高中以下");
        Assert.Contains("`高中及以下`", mistake.Help!.Zh, StringComparison.Ordinal);
        Assert.Contains("`高中 and below`", mistake.Help.En, StringComparison.Ordinal);
    }
}
