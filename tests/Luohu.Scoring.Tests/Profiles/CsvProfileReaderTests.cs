using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class CsvProfileReaderTests
{
    [Fact]
    public void Read_Table_FillsTheRowOfEachApplicant()
    {
        var world = new WrittenWorld();
        var found = new List<(int Row, string? Id, bool IsComplete, long Sex, string Town, int Degrees)>();
        foreach (CsvProfile profile in world.Csv("""
            编号,户籍.城市,性别,degrees,其余,application.区域
            001,惠州,男,"[{""层次"":""大专""},{}]",无,长安
            002,,女,[],,
            ,,,,,
            003, 东莞 ,,null,否,
            """))
        {
            Assert.Empty(profile.Profile.Diagnostics);
            long town = world.World.Value("户籍", "城市");
            string name = Cell.IsValue(town) ? world.World.Row.TextOf(town) : "";
            found.Add((profile.Row, profile.Profile.Id, profile.Profile.IsComplete, world.World.Value("性别"), name, world.World.Count("学历")));
        }

        Assert.Equal([(2, "001", true, 0, "惠州", 2), (3, "002", false, 1, "", 0), (5, "003", false, Cell.NotKnown, "东莞", -1)], found);
    }

    [Theory]
    [InlineData("编号,工龄\nA,012", "工龄", 120)]
    [InlineData("编号,计生信息申报\nA,否", "计生信息申报", 0)]
    [InlineData("编号,来莞月份\nA,2010-07", "来莞月份", (2010 * 12) + 6)]
    public void Read_Value_IsTakenByItsFact(string csv, string fact, long cell)
    {
        var world = new WrittenWorld();

        Assert.Empty(Assert.Single(world.Csv(csv)).Profile.Diagnostics);
        Assert.Equal(cell, world.World.Value(fact));
    }

    [Fact]
    public void Read_MembersOfAGroupApart_AreOneGroup()
    {
        var world = new WrittenWorld();

        Assert.Empty(Assert.Single(world.Csv("户籍.城市,编号,申请.区域,household_registration.集体户\n惠州,A,长安,是")).Profile.Diagnostics);
        Assert.Equal(Cell.Yes, world.World.Value("户籍", "集体户"));
    }

    [Fact]
    public void Read_SpouseAndChildren_AreJson()
    {
        var world = new WrittenWorld();

        Assert.Empty(Assert.Single(world.Csv("编号,配偶,子女\nA,\"{\"\"性别\"\":\"\"女\"\"}\",\"[{},{}]\"")).Profile.Diagnostics);
        Assert.Single(world.World.Persons("配偶") ?? []);
        Assert.Equal(2, world.World.Persons("子女")?.Count);
    }

    [Fact]
    public void Read_ColumnOfAnotherRuleset_IsPassedOver()
    {
        var world = new WrittenWorld(isKnownElsewhere: name => name is "别处" or "户籍.别处");

        Assert.Empty(Assert.Single(world.Csv("编号,别处,household_registration.别处\nA,1,2")).Profile.Diagnostics);
    }

    [Fact]
    public void Read_RowWithMistakes_LeavesTheOthersAlone()
    {
        CsvProfile[] found = [.. new WrittenWorld().Csv("编号,性别\nA,男\nB,男性\nC,x,y\nD,\"女\nE,男")];

        Assert.Equal([(2, "A"), (3, "B"), (4, null), (5, null)], found.Select(p => (p.Row, p.Profile.Id)));
        Assert.Equal(["", "LH425", "LH450", "LH453"], found.Select(p => string.Join(' ', p.Profile.Diagnostics.Select(d => d.Code))));
    }

    [Fact]
    public void Read_WhileRowsAreAskedFor_ReadsNoFurther()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("编号\n" + string.Concat(Enumerable.Repeat("A\n", 200_000))));
        var world = new ProfileWorld();
        var reader = new CsvProfileReader(new RowPlan(world.Schema, world.Layout));

        Assert.Equal(4, reader.Read(stream, world.Row, ProfileWorld.AsOf, "x.csv").Take(3).Last().Row);
        Assert.True(stream.Position < stream.Length / 2);
    }

    [Theory]
    [InlineData("编号,性别\nA,男\n", "编号,性别\r\nA,男\r\n")]
    [InlineData("编号,性别\nA,男性\n", "\uFEFF编号,性别\r\nA,男性")]
    public void Read_LineEndsAndMark_MakeNoDifference(string one, string other) => Assert.Equal(Shown(one), Shown(other));

    private static IEnumerable<string> Shown(string csv) => new WrittenWorld().Csv(csv)
        .Select(p => $"{p.Row} {p.Profile.Id} {string.Join(' ', p.Profile.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese)))}");
}
