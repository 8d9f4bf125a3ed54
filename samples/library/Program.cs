using Luohu.Scoring.Applicants;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Rulesets;

var applicant = new Applicant
{
    Id = "A-001",
    BirthDate = new DateOnly(1988, 3, 15),
    HouseholdRegistration = new() { Province = "湖南", City = "邵阳" },
    Application = new() { Date = new DateOnly(2016, 6, 30), City = "东莞", Zone = "长安" },
    Degrees = [new() { Level = EducationLevel.Associate, Mode = StudyMode.FullTime }],
    SocialInsurance = [new() { Kind = InsuranceKind.Pension, Province = "广东", City = "东莞", From = new YearMonth(2010, 7) }],
    Complete = true,
};

#region readme
var engine = new ScoringEngine(RulesetCatalog.Load(new BundledRulesets()));
Assessment assessment = engine.Assess(applicant, "dongguan/settlement", asOf: new DateOnly(2016, 6, 30));
Console.Write(Explainer.Explain(assessment, Language.Chinese));
#endregion
