using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.FluentValidation.Tests;

/// <summary>Applicants with one mistake each, with its code and path.</summary>
internal static class BadApplicants
{
    /// <summary>Mistakes in built-in facts, the same whatever the ruleset.</summary>
    public static TheoryData<string, string, Applicant> OfBuiltInFacts() => new()
    {
        { "LH418", "编号", new() { Id = " " } },
        { "LH442", "出生日期", new() { BirthDate = new(2016, 7, 1) } },
        { "LH434", "出生日期", new() { BirthDate = new(1815, 6, 18) } },
        { "LH441", "结婚日期", new() { BirthDate = new(1986, 3, 1), MarriageDate = new(1986, 2, 28) } },
        { "LH412", "性别", new() { Sex = (Sex)7 } },
        { "LH437", "户籍.城市", new() { HouseholdRegistration = new() { City = new string('长', 201) } } },
        { "LH410", "户籍.集体", new() { HouseholdRegistration = new() { Declared = Values("集体", true) } } },
        { "LH433", "社会保险[1].基数", new() { SocialInsurance = [new(), new() { Base = 0.001m }] } },
        { "LH435", "社会保险[0].基数", new() { SocialInsurance = [new() { Base = -1 }] } },
        { "LH436", "社会保险[0].基数", new() { SocialInsurance = [new() { Base = decimal.MaxValue }] } },
        { "LH440", "社会保险[0].止", new() { SocialInsurance = [new() { From = new(2016, 2), To = new YearMonth(2016, 1) }] } },
        { "LH441", "父母[1].献血[0].日期", new() { Parents = [new(), new() { BirthDate = new(2000, 1, 1), BloodDonations = [new() { Date = new(1999, 1, 1) }] }] } },
        { "LH424", "配偶", new() { Spouse = [new(), new(), new()] } },
        { "LH421", "子女[0].父母", new() { Children = [new Applicant { Parents = [] }] } },
        { "LH410", "街巷", new() { Declared = Values("街巷", "东城") } },
        { "LH444", "性别", new() { Declared = Values("性别", "男") } },
    };

    /// <summary>Mistakes in what the ruleset of <see cref="Town"/> says.</summary>
    public static TheoryData<string, string, Applicant> OfTheTown() => new()
    {
        { "LH439", "申请.区域", new() { Application = new() { Zone = "火星" } } },
        { "LH425", "岗位", new() { Declared = Values("岗位", "二线") } },
        { "LH428", "来莞日期", new() { Declared = Values("来莞日期", FactValue.Of(new YearMonth(2010, 7))) } },
        { "LH412", "街道", new() { Declared = Values("街道", 5) } },
        { "LH410", "选派培训[0].学分", new() { DeclaredLists = Lists("选派培训", Values("学分", 5)) } },
        { "LH440", "选派培训[0].止", new() { DeclaredLists = Lists("选派培训", new Dictionary<string, FactValue> { ["起"] = "2016-02-01", ["止"] = "2016-01-31" }) } },
    };

    private static Dictionary<string, FactValue> Values(string name, FactValue value) => new() { [name] = value };

    private static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, FactValue>>> Lists(string name, params Dictionary<string, FactValue>[] records) =>
        new() { [name] = records };
}
