using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>The facts of several values under one name.</summary>
internal static class GroupFacts
{
    public static GroupFact HouseholdRegistration { get; } = new()
    {
        Name = new("户籍", "household_registration"),
        IsPersonal = true,
        Record = p => ((Person)p).HouseholdRegistration,
        Fields =
        [
            FieldOf<Person>.Place("省份", "province", p => p.HouseholdRegistration?.Province),
            FieldOf<Person>.Place("城市", "city", p => p.HouseholdRegistration?.City),
            FieldOf<Person>.Choice("性质", "kind", UnorderedChoices.HouseholdKinds, p => (int?)p.HouseholdRegistration?.Kind),
        ],
    };

    public static GroupFact Application { get; } = new()
    {
        Name = new("申请", "application"),
        Record = a => ((Applicant)a).Application,
        Fields =
        [
            FieldOf<Applicant>.Date("日期", "date", a => a.Application?.Date),
            FieldOf<Applicant>.Time("时间", "time", a => a.Application?.Time),
            FieldOf<Applicant>.Place("城市", "city", a => a.Application?.City),
            FieldOf<Applicant>.Text("区域", "zone", a => a.Application?.Zone),
            FieldOf<Applicant>.Text("用途", "purpose", a => a.Application?.Purpose),
            FieldOf<Applicant>.Text("单位", "employer", a => a.Application?.Employer),
        ],
    };
}
