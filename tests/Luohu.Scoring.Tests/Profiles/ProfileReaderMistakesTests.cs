using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class ProfileReaderMistakesTests
{
    [Theory]
    [InlineData("LH410", "性別", """{"婚姻": "未婚", «"性別"»: "男"}""")]
    [InlineData("LH410", "社会保险[1].险种类", """{"社会保险": [{}, {«"险种类"»: "养老"}]}""")]
    [InlineData("LH410", "申请.区", """{"申请": {«"区"»: "长安"}}""")]
    [InlineData("LH410", "父母[0].学厉", """{"父母": [{«"学厉"»: []}]}""")]
    [InlineData("LH411", "性别", """{"性别": "男", «"性别"»: "男"}""")]
    [InlineData("LH411", "性别", """{"性别": "男", «"sex"»: "男"}""")]
    [InlineData("LH411", "学历[0].层次", """{"学历": [{"level": "本科", «"层次"»: "本科"}]}""")]
    [InlineData("LH411", "申请.区域", """{"申请": {"zone": "长安", «"区域"»: "长安"}}""")]
    [InlineData("LH411", "社会保险", """{"社会保险": [], «"social_insurance"»: []}""")]
    [InlineData("LH411", "子女[1].性别", """{"子女": [{"性别": "男"}, {"性别": "女", «"性别"»: "女"}]}""")]
    [InlineData("LH411", "备注", """{"备注": "甲", «"note"»: "乙"}""")]
    [InlineData("LH412", "性别", """{"性别": «1»}""")]
    [InlineData("LH412", "性别", """{"性别": «true»}""")]
    [InlineData("LH412", "性别", """{"性别": «{»}}""")]
    [InlineData("LH412", "学历[0].应届", """{"学历": [{"应届": «"是"»}]}""")]
    [InlineData("LH412", "社会保险[0].基数", """{"社会保险": [{"基数": «"3000"»}]}""")]
    [InlineData("LH412", "户籍.城市", """{"户籍": {"城市": «769»}}""")]
    [InlineData("LH412", "出生日期", """{"出生日期": «[»]}""")]
    [InlineData("LH412", "备注", """{"备注": «5»}""")]
    [InlineData("LH413", "申请", """{"申请": «"长安"»}""")]
    [InlineData("LH414", "学历", """{"学历": «{»"层次": "本科"}}""")]
    [InlineData("LH414", "父母", """{"父母": «{»}}""")]
    [InlineData("LH415", "学历[1]", """{"学历": [{}, «"本科"»]}""")]
    [InlineData("LH415", "学历[0]", """{"学历": [«null»]}""")]
    [InlineData("LH415", "父母[1]", """{"父母": [{}, «3»]}""")]
    [InlineData("LH415", "配偶", """{"配偶": [«[»1]]}""")]
    [InlineData("LH416", "户籍.城市", """{"户籍": {"城市": «"东\ud800莞"»}}""")]
    [InlineData("LH418", "编号", """{"编号": «""»}""")]
    [InlineData("LH418", "编号", """{"编号": «1.5»}""")]
    [InlineData("LH418", "编号", """{"id": «{»"a": 1}}""")]
    [InlineData("LH419", "其余", """{"其余": «"有"»}""")]
    [InlineData("LH419", "其余", """{"complete": «1»}""")]
    [InlineData("LH419", "子女[0].其余", """{"子女": [{"其余": «[»]}]}""")]
    [InlineData("LH420", "年龄", """{«"年龄"»: 30}""")]
    [InlineData("LH420", "学历[0].至今", """{"学历": [{«"ongoing"»: true}]}""")]
    [InlineData("LH421", "配偶.父母", """{"配偶": {«"父母"»: []}}""")]
    [InlineData("LH422", "子女[0].申请", """{"子女": [{«"申请"»: {}}]}""")]
    [InlineData("LH422", "子女[0].街道", """{"子女": [{«"街道"»: "甲"}]}""")]
    [InlineData("LH424", "配偶", """{"配偶": [{}, «{»}]}""")]
    public void Read_WrongShape_IsOneMistakeWithPathAndPlace(string code, string path, string marked) => AssertOnly(code, path, marked);

    [Theory]
    [InlineData("LH425", "婚姻", """{"婚姻": «"已昏"»}""")]
    [InlineData("LH425", "社会保险[0].险种", """{"社会保险": [{"险种": «"pensions"»}]}""")]
    [InlineData("LH425", "岗位", """{"岗位": «"二线"»}""")]
    [InlineData("LH426", "出生日期", """{"出生日期": «"1986/3/1"»}""")]
    [InlineData("LH426", "出生日期", """{"出生日期": «"1986-3-1"»}""")]
    [InlineData("LH426", "出生日期", """{"出生日期": «"１９８６-03-01"»}""")]
    [InlineData("LH426", "出生日期", """{"出生日期": «"1986-03-01T00:00:00"»}""")]
    [InlineData("LH445", "社会保险[0].起", """{"社会保险": [{"起": «"2016年1月"»}]}""")]
    [InlineData("LH427", "出生日期", """{"出生日期": «"2015-02-29"»}""")]
    [InlineData("LH427", "社会保险[0].起", """{"社会保险": [{"起": «"2016-13"»}]}""")]
    [InlineData("LH428", "出生日期", """{"出生日期": «"1986-03"»}""")]
    [InlineData("LH429", "社会保险[0].起", """{"社会保险": [{"起": «"2016-01-31"»}]}""")]
    [InlineData("LH430", "申请.时间", """{"申请": {"时间": «"2016-06-30T09:00:00"»}}""")]
    [InlineData("LH430", "申请.时间", """{"申请": {"时间": «"2016-06-30 09:00:00+08:00"»}}""")]
    [InlineData("LH427", "申请.时间", """{"申请": {"时间": «"2016-06-31T09:00:00+08:00"»}}""")]
    [InlineData("LH431", "纳税[0].年度", """{"纳税": [{"年度": «"15"»}]}""")]
    [InlineData("LH433", "纳税[0].年度", """{"纳税": [{"年度": «2015.5»}]}""")]
    [InlineData("LH433", "社会保险[0].基数", """{"社会保险": [{"基数": «3000.001»}]}""")]
    [InlineData("LH433", "社会保险[0].基数", """{"社会保险": [{"基数": «0.12345678901234567890123456789»}]}""")]
    [InlineData("LH434", "纳税[0].年度", """{"纳税": [{"年度": «1815»}]}""")]
    [InlineData("LH434", "出生日期", """{"出生日期": «"1815-06-18"»}""")]
    [InlineData("LH434", "纳税[0].出资比例", """{"纳税": [{"出资比例": «1.5»}]}""")]
    [InlineData("LH434", "专利[0].名次", """{"专利": [{"名次": «0»}]}""")]
    [InlineData("LH435", "捐赠[0].金额", """{"捐赠": [{"金额": «-0.01»}]}""")]
    [InlineData("LH436", "捐赠[0].金额", """{"捐赠": [{"金额": «1e30»}]}""")]
    [InlineData("LH438", "户籍.城市", """{"户籍": {"城市": «"  "»}}""")]
    [InlineData("LH440", "社会保险[0].止", """{"社会保险": [{"止": «"2015-12"», "起": "2016-01"}]}""")]
    [InlineData("LH440", "选派培训[0].止", """{"选派培训": [{"起": "2016-01-02", "止": «"2016-01-01"»}]}""")]
    [InlineData("LH441", "学历[0].日期", """{"学历": [{"日期": «"1986-02-28"»}], "出生日期": "1986-03-01"}""")]
    [InlineData("LH441", "结婚日期", """{"出生日期": "1986-03-01", "结婚日期": «"1986-02-28"»}""")]
    [InlineData("LH441", "社会保险[0].起", """{"出生日期": "1986-03-01", "社会保险": [{"起": «"1986-02"», "止": "1986-02"}]}""")]
    [InlineData("LH441", "社会保险[0].止", """{"出生日期": "1986-03-01", "社会保险": [{"止": «"1986-02"»}]}""")]
    [InlineData("LH441", "纳税[0].年度", """{"纳税": [{"年度": «1985»}], "出生日期": "1986-03-01"}""")]
    [InlineData("LH441", "子女[0].献血[0].日期", """{"子女": [{"献血": [{"日期": «"2000-01-01"»}], "出生日期": "2001-01-01"}]}""")]
    [InlineData("LH442", "出生日期", """{"出生日期": «"2016-07-01"»}""")]
    public void Read_WrongValue_IsOneMistakeWithPathAndPlace(string code, string path, string marked) => AssertOnly(code, path, marked);

    [Fact]
    public void Read_SeveralMistakes_AreAllReportedInTheOrderOfTheText()
    {
        IReadOnlyList<Diagnostic> found = new ProfileWorld().Read("""
            {"结婚日期": "1980-01-01",
             "性别": "男性", "学历": [{"层次": "本科", "X": 1}, 7, {"层次": 3}],
             "出生日期": "1986-03-01"}
            """).Diagnostics;

        Assert.Equal(["LH441", "LH425", "LH410", "LH415", "LH412"], found.Select(d => d.Code));
        Assert.Equal(["结婚日期", "性别", "学历[0].X", "学历[1]", "学历[2].层次"], found.Select(d => d.Path));
        Assert.Equal(new LinePosition(2, 53), found[^1].Source?.PositionOf(found[^1].Span?.Start ?? 0));
    }

    [Fact]
    public void Read_TextBeforeTheMistakeOutsideTheBasicPlane_CountsUtf16Units() =>
        AssertOnly("LH425", "婚姻", """{"备注": "😀é汉", "婚姻": «"x"»}""");

    [Fact]
    public void Read_ValueAcrossLinesAndTicks_IsQuotedOnOneLine()
    {
        Diagnostic mistake = new ProfileWorld().OnlyMistake("""{"婚姻": "已\n`婚"}""");

        Assert.Equal("`婚姻` 没有 `已  婚` 这一选项", mistake.Message.Zh);
    }

    [Theory]
    [InlineData("""{"婚烟": "已婚"}""", "是不是想写 `婚姻`？")]
    [InlineData("""{"学历": [{"自": "2010-01-01"}]}""", "是不是想写 `起`、`from`？")]
    [InlineData("""{"社会保险": [{"至": "2010-01"}]}""", "是不是想写 `止`、`to`？")]
    [InlineData("""{"婚姻": "marry"}""", "可写：`未婚`、`已婚`、`离异`、`丧偶`")]
    [InlineData("""{"婚姻": "maried"}""", "是不是想写 `married`？")]
    [InlineData("""{"社会保险": [{"起": "2016-01-31"}]}""", "请写成 2016-01")]
    [InlineData("""{"社会保险": [{"基数": "3000"}]}""", "请直接写数字，不加引号")]
    public void Read_Mistake_SaysHowToMendIt(string json, string help) => Assert.Equal(help, new ProfileWorld().OnlyMistake(json).Help?.Zh);

    [Fact]
    public void Read_MissingId_IsReportedOnlyWhereFilesNeedOne()
    {
        var world = new ProfileWorld();

        Diagnostic mistake = Assert.Single(world.Read(" {}", requireId: true).Diagnostics);

        Assert.Equal(("LH417", "编号", (TextSpan?)new TextSpan(1, 1)), (mistake.Code, mistake.Path, mistake.Span));
        Assert.Equal("LH417", Assert.Single(world.Read("""{"id": null}""", requireId: true).Diagnostics).Code);
        Assert.Empty(world.Read("{}").Diagnostics);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "LH437")]
    [InlineData(5000, "LH437")]
    public void Read_LongText_IsRefusedAboveTheLimit(int length, string? code) =>
        Assert.Equal(code, new ProfileWorld().Read($$$"""{"街道": "{{{new string('长', length)}}}"}""").Diagnostics.SingleOrDefault()?.Code);

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "LH418")]
    [InlineData(3000, "LH418")]
    public void Read_LongId_IsRefusedAboveTheLimit(int length, string? code) =>
        Assert.Equal(code, new ProfileWorld().Read($$$"""{"编号": "{{{new string('甲', length)}}}"}""").Diagnostics.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("""{"编号": "A-1"}""", "A-1")]
    [InlineData("""{"id": 42}""", "42")]
    [InlineData("""{"id": " 甲\u0041 "}""", "甲A")]
    public void Read_Id_IsGivenBack(string json, string id) => Assert.Equal(id, new ProfileWorld().Read(json).Id);

    [Fact]
    public void Read_MoreMistakesThanAnybodyReads_StopsWithANote()
    {
        string json = "{\"学历\": [" + string.Join(",", Enumerable.Repeat("1", 500)) + "]}";

        IReadOnlyList<Diagnostic> found = new ProfileWorld().Read(json).Diagnostics;

        Assert.Equal(DiagnosticBag.Capacity + 1, found.Count);
        Assert.Equal("LH443", found[^1].Code);
    }

    [Fact]
    public void Read_UnknownProperty_SkipsWhateverItHolds() =>
        AssertOnly("LH410", "甲", """{«"甲"»: {"学历": [{"层次": 3}], "x": [[], {"y": null}]}, "性别": "男"}""");

    [Theory]
    [InlineData("""{"外市事实": [1], "学历": [{"外市字段": {}}], "父母": [{"外市事实": 3}]}""", 0)]
    [InlineData("""{"外市事实2": [1]}""", 1)]
    public void Read_NameOfAnotherRuleset_IsPassedOver(string json, int mistakes)
    {
        var world = new ProfileWorld(isKnownElsewhere: name => name is "外市事实" or "学历.外市字段");

        Assert.Equal(mistakes, world.Read(json).Diagnostics.Count);
    }

    [Theory]
    [InlineData("""{"申请": {"区域": "长安"}}""", null)]
    [InlineData("""{"申请": {"区域": "长安镇"}}""", "是不是想写 `长安`？")]
    public void Read_Zone_MustBeOneOfTheRuleset(string json, string? help)
    {
        var world = new ProfileWorld(zones: new HashSet<string> { "长安", "虎门" });

        Diagnostic? mistake = world.Read(json).Diagnostics.SingleOrDefault();

        Assert.Equal(help, mistake?.Help?.Zh);
        Assert.Equal(help is null ? null : "LH439 申请.区域", mistake is null ? null : mistake.Code + " " + mistake.Path);
    }

    [Fact]
    public void Read_MoreRecordsThanAllowed_IsOneMistakeAndTheRestIsSkipped()
    {
        var world = new ProfileWorld();
        string records = string.Join(",", Enumerable.Repeat("{}", Luohu.Scoring.Vocabulary.Limits.MaxRecords + 2));

        Diagnostic mistake = world.OnlyMistake("{\"献血\": [" + records + "], \"性别\": \"男\"}");

        Assert.Equal(("LH423", "献血"), (mistake.Code, mistake.Path));
        Assert.Equal(0, world.Value("性别"));
    }

    [Theory]
    [InlineData("""{"学历": [{"层次": "外太空"}]}""")]
    [InlineData("""{"结婚日期": "1980-01-01", "出生日期": "1986-03-01"}""")]
    [InlineData("""{"配偶": {"出生日期": "1986-03-01", "献血": [{"日期": "1980-01-01"}]}}""")]
    public void Read_FactTheRowDoesNotKeep_IsCheckedAllTheSame(string json)
    {
        var world = new ProfileWorld(layout: new([], [], [], new([])));

        Assert.Single(world.Read(json).Diagnostics);
    }

    private static void AssertOnly(string code, string path, string marked)
    {
        (string json, TextSpan span) = Marked.Parse(marked);

        Diagnostic mistake = new ProfileWorld().OnlyMistake(json);

        Assert.Equal((code, path, (TextSpan?)span), (mistake.Code, mistake.Path, mistake.Span));
        Assert.Equal(json, mistake.Source?.Text);
        Assert.DoesNotContain('\n', mistake.Message.Zh + mistake.Message.En);
    }
}
