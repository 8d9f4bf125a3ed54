using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class YamlProfileReaderTests
{
    [Theory]
    [InlineData("学历: [{层次: 大专, 形式: 非全日制}]")]
    [InlineData("学历:\n  - 层次: 大专\n    形式: 非全日制")]
    [InlineData("学历:\n- {level: associate, mode: part_time}")]
    [InlineData("degrees:\n  - level: \"大专\"\n    形式: '非全日制'")]
    public void Read_List_InFlowOrBlock(string yaml)
    {
        var written = new WrittenWorld();
        var json = new ProfileWorld();
        json.Read("""{"学历": [{"层次": "大专", "形式": "非全日制"}]}""");

        Assert.Empty(written.Yaml(yaml).Diagnostics);
        Assert.Equal(json.Dump(json.Row), written.World.Dump(written.World.Row));
    }

    [Theory]
    [InlineData("012", 12_0)]
    [InlineData("\"12\"", 12_0)]
    [InlineData("'0012.50'", 12_5)]
    [InlineData("1.2e1", 12_0)]
    [InlineData("12.0000000000", 12_0)]
    [InlineData(">-\n  12", 12_0)]
    public void Read_Number_IsOneHoweverItLooks(string value, long cell) => Assert.Equal(cell, Valued($"工龄: {value}").Value("工龄"));

    [Theory]
    [InlineData("是", true)]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("\"是\"", true)]
    [InlineData("否", false)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void Read_Flag_IsAnyWordForYesAndNo(string value, bool expected) =>
        Assert.Equal(expected ? Cell.Yes : Cell.No, Valued($"计生信息申报: {value}").Value("计生信息申报"));

    [Theory]
    [InlineData("012")]
    [InlineData("no")]
    [InlineData("否")]
    [InlineData("2010-07")]
    [InlineData("1.5e3")]
    [InlineData("\"null\"")]
    public void Read_Text_IsTextWhateverItLooksLike(string value)
    {
        ProfileWorld world = Valued($"街道: {value}");

        Assert.Equal(value.Trim('"'), world.Row.TextOf(world.Value("街道")));
    }

    [Fact]
    public void Read_MonthAndYear_AreTakenByTheirFact()
    {
        ProfileWorld world = Valued("来莞月份: 2010-07\n来莞年度: 2010\n来莞日期: 2010-07-01");

        Assert.Equal((2010 * 12) + 6, world.Value("来莞月份"));
        Assert.Equal(2010, world.Value("来莞年度"));
        Assert.Equal(new DateOnly(2010, 7, 1).DayNumber, world.Value("来莞日期"));
    }

    [Theory]
    [InlineData("其余: 无", true)]
    [InlineData("complete: yes", true)]
    [InlineData("其余: 否", false)]
    [InlineData("备注: 其余", false)]
    public void Read_Complete_IsSaidInWords(string yaml, bool expected) => Assert.Equal(expected, new WrittenWorld().Yaml(yaml).IsComplete);

    [Theory]
    [InlineData("001", "001")]
    [InlineData("1.50", "1.50")]
    [InlineData("\" A-1 \"", "A-1")]
    public void Read_Id_IsAText(string value, string expected) => Assert.Equal(expected, new WrittenWorld().Yaml($"编号: {value}", requireId: true).Id);

    [Fact]
    public void Read_EndOfSpell_IsOpenUnlessSaid()
    {
        var world = new WrittenWorld();

        Assert.Empty(world.Yaml("社会保险: [{起: 2010-07}, {起: 2010-07, 止: 未知}, {起: 2010-07, 止: 无}, {起: 2010-07, 止: 2011-06}]").Diagnostics);

        Assert.Equal([Cell.Open, Cell.NotKnown, Cell.Open, (2011 * 12) + 5], Enumerable.Range(0, 4).Select(i => world.World.CellOf("社会保险", i, "止")));
    }

    [Fact]
    public void Read_SpouseAsOneMapping_IsOnePerson()
    {
        var world = new WrittenWorld();

        Assert.Empty(world.Yaml("配偶:\n  性别: 女\n子女:\n  - 性别: 男\n  - {sex: female}\n").Diagnostics);
        Assert.Single(world.World.Persons("配偶") ?? []);
        Assert.Equal(2, world.World.Persons("子女")?.Count);
    }

    [Fact]
    public void Read_ByteOrderMarkAndCarriageReturns_AreNoMistake() =>
        Assert.Empty(new WrittenWorld().Yaml("\uFEFF编号: A-1\r\n学历:\r\n  - 层次: 大专\r\n", requireId: true).Diagnostics);

    [Fact]
    public void Read_WithoutId_PointsToTheBeginning()
    {
        Diagnostic mistake = Assert.Single(new WrittenWorld().Yaml("# 申请人\n性别: 男\n", requireId: true).Diagnostics);

        Assert.Equal(("LH417", "编号", new LinePosition(2, 1)), (mistake.Code, mistake.Path, WrittenWorld.PositionOf(mistake)));
    }

    [Fact]
    public void Read_NameOfAnotherRuleset_IsPassedOver()
    {
        var world = new WrittenWorld(isKnownElsewhere: name => name is "别处的事实" or "表彰.别处的字段");

        Assert.Empty(world.Yaml("别处的事实: {随便: [1]}\n表彰: [{别处的字段: 3}]").Diagnostics);
    }

    [Fact]
    public void Read_MappingWithinAnotherText_PointsIntoThatText()
    {
        var source = new SourceText("cases.yaml", "用例:\n  - 名称: 甲\n    申请人: {性别: 男性, 其余: 无}\n");
        var root = Assert.IsType<MappingNode>(YamlReader.Read(source, new DiagnosticBag(source)));
        var first = Assert.IsType<MappingNode>(Assert.IsType<SequenceNode>(root.Entries[0].Value).Items[0]);
        var world = new ProfileWorld();
        var reader = new YamlProfileReader(new RowPlan(world.Schema, world.Layout));

        ProfileReadResult result = reader.Read(Assert.IsType<MappingNode>(first.Entries[1].Value), source, world.Row, ProfileWorld.AsOf, requireId: false);

        Diagnostic mistake = Assert.Single(result.Diagnostics);
        Assert.True(result.IsComplete);
        Assert.Equal(("LH425", "性别", "男性", 3), (mistake.Code, mistake.Path, WrittenWorld.Pointed(mistake), WrittenWorld.PositionOf(mistake).Line));
    }

    [Fact]
    public void Read_TooLong_IsRefused()
    {
        byte[] yaml = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# 说明\n", 120_000)));

        Assert.Equal("LH101", Assert.Single(new WrittenWorld().Yaml(yaml).Diagnostics).Code);
    }

    private static ProfileWorld Valued(string yaml)
    {
        var world = new WrittenWorld();
        Assert.Empty(world.Yaml(yaml).Diagnostics);
        return world.World;
    }
}
