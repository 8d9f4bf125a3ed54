using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class ApplicantReaderTests
{
    private readonly ProfileWorld _world = new();

    public static TheoryData<string, string, Applicant> Wrong() => new()
    {
        { "LH418", "编号", new() { Id = " " } },
        { "LH442", "出生日期", new() { BirthDate = new(2016, 7, 1) } },
        { "LH434", "出生日期", new() { BirthDate = new(1815, 6, 18) } },
        { "LH441", "结婚日期", new() { BirthDate = new(1986, 3, 1), MarriageDate = new(1986, 2, 28) } },
        { "LH412", "性别", new() { Sex = (Sex)7 } },
        { "LH439", "申请.区域", new() { Application = new() { Zone = "火星" } } },
        { "LH437", "户籍.城市", new() { HouseholdRegistration = new() { City = new string('长', 201) } } },
        { "LH410", "户籍.集体", new() { HouseholdRegistration = new() { Declared = Values("集体", true) } } },
        { "LH444", "户籍.城市", new() { HouseholdRegistration = new() { Declared = Values("城市", "东莞") } } },
        { "LH433", "社会保险[1].基数", new() { SocialInsurance = [new(), new() { Base = 0.001m }] } },
        { "LH435", "社会保险[0].基数", new() { SocialInsurance = [new() { Base = -1 }] } },
        { "LH436", "社会保险[0].基数", new() { SocialInsurance = [new() { Base = decimal.MaxValue }] } },
        { "LH440", "社会保险[0].止", new() { SocialInsurance = [new() { From = new(2016, 2), To = new YearMonth(2016, 1) }] } },
        { "LH441", "父母[1].献血[0].日期", new() { Parents = [new(), new() { BirthDate = new(2000, 1, 1), BloodDonations = [new() { Date = new(1999, 1, 1) }] }] } },
        { "LH424", "配偶", new() { Spouse = [new(), new(), new()] } },
        { "LH421", "子女[0].父母", new() { Children = [new Applicant { Parents = [] }] } },
        { "LH422", "子女[0].申请", new() { Children = [new Applicant { Application = new() }] } },
        { "LH422", "子女[0].街道", new() { Children = [new() { Declared = Values("街道", "东城") }] } },
        { "LH410", "街巷", new() { Declared = Values("街巷", "东城") } },
        { "LH444", "性别", new() { Declared = Values("性别", "男") } },
        { "LH411", "街道", new() { Declared = new Dictionary<string, FactValue> { ["street"] = "甲", ["街道"] = "乙" } } },
        { "LH412", "街道", new() { Declared = Values("街道", 5) } },
        { "LH425", "岗位", new() { Declared = Values("岗位", "二线") } },
        { "LH429", "来莞月份", new() { Declared = Values("来莞月份", new DateOnly(2010, 7, 1)) } },
        { "LH428", "来莞日期", new() { Declared = Values("来莞日期", FactValue.Of(new YearMonth(2010, 7))) } },
        { "LH412", "受理时间", new() { Declared = Values("受理时间", new DateOnly(2010, 7, 1)) } },
        { "LH432", "工龄", new() { Declared = Values("工龄", FactValue.None) } },
        { "LH410", "表彰[0].类", new() { Awards = [new() { Declared = Values("类", "甲") }] } },
        { "LH444", "表彰[0].级别", new() { Awards = [new() { Declared = Values("级别", "甲") }] } },
        { "LH410", "选派", new() { DeclaredLists = Lists("选派") } },
        { "LH444", "街道", new() { DeclaredLists = Lists("街道") } },
        { "LH444", "编号", new() { Declared = Values("编号", 1) } },
        { "LH444", "学历", new() { DeclaredLists = Lists("学历") } },
        { "LH410", "选派培训[0].学分", new() { DeclaredLists = Lists("选派培训", Values("学分", 5)) } },
        { "LH420", "选派培训[0].至今", new() { DeclaredLists = Lists("选派培训", Values("至今", true)) } },
        { "LH440", "选派培训[0].止", new() { DeclaredLists = Lists("选派培训", new Dictionary<string, FactValue> { ["起"] = "2016-02-01", ["止"] = "2016-01-31" }) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Read_WrongApplicant_IsOneMistakeWithItsPath(string code, string path, Applicant applicant)
    {
        var world = new ProfileWorld(zones: new HashSet<string> { "长安" });

        Diagnostic mistake = Assert.Single(world.Read(applicant).Diagnostics);

        Assert.Equal((code, path, null, null), (mistake.Code, mistake.Path, mistake.Span, mistake.Source));
    }

    [Fact]
    public void Read_Nulls_AreNotKnownAndRecordsThatAreNullAreRefused()
    {
        Assert.Empty(_world.Read(new Applicant()).Diagnostics);
        Assert.Equal((-1, null, Cell.NotKnown), (_world.Count("学历"), _world.Persons("父母"), _world.Value("性别")));

        var records = new Education?[] { null };
        Diagnostic mistake = Assert.Single(_world.Read(new Applicant { Degrees = records! }).Diagnostics);
        Assert.Equal(("LH415", "学历[0]"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public void Read_DeclaredRecordWithoutEnd_StillRuns()
    {
        Dictionary<string, FactValue> unknown = new() { ["to"] = FactValue.NotKnown };

        Assert.Empty(_world.Read(new Applicant { DeclaredLists = Lists("trainings", [], unknown) }).Diagnostics);

        Assert.Equal((Cell.Open, Cell.NotKnown), (_world.CellOf("选派培训", 0, "止"), _world.CellOf("选派培训", 1, "止")));
    }

    [Fact]
    public void Read_IdAndCompleteness_AreGivenBack()
    {
        var result = _world.Read(new Applicant { Id = "A-1", Complete = true });

        Assert.Equal(("A-1", true, false), (result.Id, result.IsComplete, result.HasErrors));
        Assert.Equal("LH417", Assert.Single(_world.Read(new Applicant(), requireId: true).Diagnostics).Code);
    }

    [Fact]
    public void Read_NameOfAnotherRuleset_IsPassedOver()
    {
        var world = new ProfileWorld(isKnownElsewhere: name => name is "外市" or "表彰.外市");

        Assert.Empty(world.Read(new Applicant { Declared = Values("外市", 1), Awards = [new() { Declared = Values("外市", 1) }] }).Diagnostics);
    }

    private static Dictionary<string, FactValue> Values(string name, FactValue value) => new() { [name] = value };

    private static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, FactValue>>> Lists(string name, params Dictionary<string, FactValue>[] records) =>
        new() { [name] = records };
}
