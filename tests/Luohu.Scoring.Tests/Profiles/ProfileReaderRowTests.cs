using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class ProfileReaderRowTests
{
    private readonly ProfileWorld _world = new();

    [Fact]
    public void Read_Values_BecomeCells()
    {
        Read("""
            {"出生日期": "1986-03-01", "sex": "female", "工龄": 3.5, "来莞月份": "2010-07", "来莞年度": "2010", "计生信息申报": false,
             "受理时间": "2016-06-30T09:00:00+08:00", "申请": {"city": "东莞市"}, "户籍": {"城市": "惠州", "集体户": true},
             "社会保险": [{"险种": "养老", "基数": 3e3, "起": "2010-07", "止": "2016-06"}]}
            """);

        Assert.Equal(new DateOnly(1986, 3, 1).DayNumber, _world.Value("出生日期"));
        Assert.Equal(30, _world.Value("年龄"));
        Assert.Equal(1, _world.Value("性别"));
        Assert.Equal(35, _world.Value("工龄"));
        Assert.Equal(new YearMonth(2010, 7).Number, _world.Value("来莞月份"));
        Assert.Equal(2010, _world.Value("来莞年度"));
        Assert.Equal(Cell.No, _world.Value("计生信息申报"));
        Assert.Equal(new DateTime(2016, 6, 30, 1, 0, 0).Ticks, _world.Value("受理时间"));
        Assert.Equal(0, _world.Value("申请", "城市"));
        Assert.Equal(1, _world.Value("户籍", "城市"));
        Assert.Equal(Cell.Yes, _world.Value("户籍", "集体户"));
        Assert.Equal(Cell.NotKnown, _world.Value("婚姻"));
        Assert.Equal(300_000, _world.CellOf("社会保险", 0, "基数"));
        Assert.Equal(-1, _world.Count("学历"));
    }

    [Theory]
    [InlineData("""{"起": "2010-07"}""", Cell.Open, Cell.Yes)]
    [InlineData("""{"止": null}""", Cell.Open, Cell.Yes)]
    [InlineData("""{"to": "无"}""", Cell.Open, Cell.Yes)]
    [InlineData("""{"to": "unknown"}""", Cell.NotKnown, Cell.NotKnown)]
    [InlineData("""{"止": "未知"}""", Cell.NotKnown, Cell.NotKnown)]
    [InlineData("""{"止": "2016-06"}""", (2016 * 12) + 5, Cell.Yes)]
    [InlineData("""{"止": "2016-05"}""", (2016 * 12) + 4, Cell.No)]
    [InlineData("""{"止": "2020-01"}""", 2020 * 12, Cell.Yes)]
    public void Read_EndOfASpell_IsOpenUnlessStatedOrUnknown(string record, long end, long ongoing)
    {
        Read($$$"""{"社会保险": [{{{record}}}]}""");

        Assert.Equal((end, ongoing), (_world.CellOf("社会保险", 0, "止"), _world.CellOf("社会保险", 0, "至今")));
    }

    [Theory]
    [InlineData("""{"学历": [{"学位": "无"}]}""", "学历", "学位", 0)]
    [InlineData("""{"纳税": [{"月份": "none"}]}""", "纳税", "月份", Cell.None)]
    [InlineData("""{"纳税": [{"月份": null}]}""", "纳税", "月份", Cell.NotKnown)]
    public void Read_None_IsAChoiceOrKnownToBeNone(string json, string list, string field, long cell)
    {
        Read(json);

        Assert.Equal(cell, _world.CellOf(list, 0, field));
    }

    [Theory]
    [InlineData("""{"献血": [{"日期": "2016-06-30"}]}""", "献血", 1)]
    [InlineData("""{"献血": [{"日期": "2016-07-01"}]}""", "献血", 0)]
    [InlineData("""{"献血": [{"毫升": 200}]}""", "献血", 1)]
    [InlineData("""{"纳税": [{"年度": 2016}, {"年度": 2017}, {"年度": 2016, "月份": "2016-07"}, {"年度": 2016, "月份": "2016-06"}]}""", "纳税", 2)]
    [InlineData("""{"社会保险": [{"起": "2016-06"}, {"起": "2016-07"}, {"止": "2017-01"}]}""", "社会保险", 2)]
    [InlineData("""{"选派培训": [{"起": "2016-07-01"}]}""", "选派培训", 0)]
    public void Read_RecordAfterTheAsOfDate_IsNotThereYet(string json, string list, int count)
    {
        Read(json);

        Assert.Equal(count, _world.Count(list));
    }

    [Fact]
    public void Read_LaterRecordBetweenOthers_LeavesTheOthersAsTheyAre()
    {
        Read("""{"献血": [{"日期": "2016-01-01", "毫升": 200}, {"毫升": 300, "日期": "2016-12-01"}, {"日期": "2016-02-01", "毫升": 400}]}""");

        Assert.Equal((2, 200, 400), (_world.Count("献血"), _world.CellOf("献血", 0, "毫升"), _world.CellOf("献血", 1, "毫升")));
    }

    [Fact]
    public void Read_PersonBornAfterTheAsOfDate_IsNotThereYet()
    {
        Read("""{"子女": [{"出生日期": "2016-06-30"}, {"出生日期": "2016-07-01"}, {"性别": "女"}]}""");

        List<FactRow>? children = _world.Persons("子女");
        Assert.Equal(2, children?.Count);
        Assert.Equal((0, 1), (_world.Value("年龄", row: children?[0]), _world.Value("性别", row: children?[1])));
    }

    [Theory]
    [InlineData("""{"其余": "无"}""", true)]
    [InlineData("""{"complete": true, "性别": "男"}""", true)]
    [InlineData("""{"complete": "none"}""", true)]
    [InlineData("""{"complete": false}""", false)]
    [InlineData("{}", false)]
    public void Read_Complete_FillsListsAndFlags(string json, bool complete)
    {
        Assert.Equal(complete, _world.Read(json).IsComplete);

        Assert.Equal(complete ? 0 : -1, _world.Count("学历"));
        Assert.Equal(complete ? 0 : null, _world.Persons("父母")?.Count);
        Assert.Equal(complete ? Cell.No : Cell.NotKnown, _world.Value("计生信息申报"));
        Assert.Equal(complete ? Cell.No : Cell.NotKnown, _world.Value("户籍", "集体户"));
        Assert.Equal(Cell.NotKnown, _world.Value("婚姻"));
    }

    [Fact]
    public void Read_Complete_LeavesWhatIsStated()
    {
        Read("""{"学历": [{"层次": "大专"}, {"应届": true}], "计生信息申报": true, "子女": [{"学历": [{}]}, {}], "其余": "无"}""");

        Assert.Equal((Cell.No, Cell.Yes), (_world.CellOf("学历", 0, "应届"), _world.CellOf("学历", 1, "应届")));
        Assert.Equal(Cell.Yes, _world.Value("计生信息申报"));
        Assert.Equal(Cell.NotKnown, _world.CellOf("学历", 0, "学位"));
        Assert.Equal((1, 0), (_world.Count("学历", _world.Persons("子女")?[0]), _world.Count("学历", _world.Persons("子女")?[1])));
        Assert.Equal(Cell.No, _world.CellOf("学历", 0, "应届", _world.Persons("子女")?[0]));
    }

    [Fact]
    public void Read_CompleteOfOnePerson_HoldsForThatPersonOnly()
    {
        Read("""{"父母": [{"complete": true}, {}]}""");

        List<FactRow>? parents = _world.Persons("父母");
        Assert.Equal((0, -1, -1), (_world.Count("学历", parents?[0]), _world.Count("学历", parents?[1]), _world.Count("学历")));
    }

    [Theory]
    [InlineData("""{"配偶": {"性别": "女"}}""", 1)]
    [InlineData("""{"配偶": [{"性别": "女"}]}""", 1)]
    [InlineData("""{"配偶": []}""", 0)]
    [InlineData("""{"配偶": null}""", null)]
    public void Read_Spouse_IsOneRecordOrAList(string json, int? count)
    {
        Read(json);

        Assert.Equal(count, _world.Persons("配偶")?.Count);
    }

    [Fact]
    public void Read_TextsOfPersons_HaveTheCodesOfTheApplicant()
    {
        Read("""{"户籍": {"城市": "惠州"}, "父母": [{"户籍": {"城市": "惠州市"}}, {"户籍": {"城市": "深圳"}}], "街道": "惠州市"}""");

        List<FactRow>? parents = _world.Persons("父母");
        Assert.Equal(_world.Value("户籍", "城市"), _world.Value("户籍", "城市", parents?[0]));
        Assert.NotEqual(_world.Value("户籍", "城市"), _world.Value("户籍", "城市", parents?[1]));
        Assert.NotEqual(_world.Value("户籍", "城市"), _world.Value("街道"));
    }

    [Theory]
    [InlineData("""{"户籍": {"城市": " 东莞 "}}""")]
    [InlineData("""{"户籍": {"城市": "东莞市　"}}""")]
    public void Read_TextWithOuterSpace_IsTheTextItself(string json)
    {
        Read(json);

        Assert.Equal(0, _world.Value("户籍", "城市"));
    }

    [Theory]
    [InlineData("1998-02-28", 18)]
    [InlineData("1998-06-30", 18)]
    [InlineData("1998-07-01", 17)]
    [InlineData("2016-06-30", 0)]
    public void Read_Age_CompletesOnTheBirthday(string birth, int age)
    {
        Read($$$"""{"出生日期": "{{{birth}}}"}""");

        Assert.Equal(age, _world.Value("年龄"));
    }

    [Fact]
    public void Read_AfterAnotherProfile_RemembersNothingOfIt()
    {
        Read("""{"其余": "无", "学历": [{"应届": true}], "父母": [{"性别": "女", "学历": []}], "户籍": {"城市": "惠州"}}""");

        Read("""{"学历": [{}], "父母": [{}], "街道": "长安"}""");

        var fresh = new ProfileWorld();
        fresh.Read("""{"学历": [{}], "父母": [{}], "街道": "长安"}""");
        Assert.Equal(fresh.Dump(fresh.Row), _world.Dump(_world.Row));
    }

    [Fact]
    public void Read_LayoutWithFewFacts_KeepsOnlyThese()
    {
        var degrees = (Luohu.Scoring.Vocabulary.ListFact)(_world.Vocabulary.Find("学历") ?? throw new InvalidOperationException());
        Luohu.Scoring.Vocabulary.FieldDefinition level = degrees.FindField("层次") ?? throw new InvalidOperationException();
        var world = new ProfileWorld(layout: new([], [new(degrees, 0, [level])], [], new([])));

        Assert.Empty(world.Read("""{"性别": "男", "献血": [{}], "学历": [{"学位": "学士", "层次": "大专", "止": "2016-01-01"}], "父母": [{"学历": []}]}""").Diagnostics);

        Assert.Equal(6, world.CellOf("学历", 0, "层次"));
    }

    private void Read(string json) => Assert.Empty(_world.Read(json).Diagnostics.Select(d => d.Path + d.Message.Zh));
}
