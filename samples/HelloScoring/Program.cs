#region usings
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Rulesets;
#endregion
using HelloScoring;

#region applicant
var applicant = new Applicant
{
    Id = "A-001",
    BirthDate = new(1988, 3, 15),
    HouseholdRegistration = new() { Province = "湖南", City = "邵阳" },
    Application = new() { Date = new(2016, 6, 30), City = "东莞", Zone = "长安" },
    Degrees = [new() { Level = EducationLevel.Associate, Mode = StudyMode.FullTime }],
    SocialInsurance = [new() { Kind = InsuranceKind.Pension, Province = "广东", City = "东莞", From = new(2010, 7) }],
    Complete = true,
};
#endregion

#region score
var engine = new ScoringEngine(RulesetCatalog.Load(new BundledRulesets()));
var assessment = engine.Assess(applicant, "dongguan/settlement", asOf: new(2016, 6, 30));
Console.WriteLine(Explainer.Explain(assessment));
#endregion

Console.WriteLine(string.Join("; ", Mistakes.Of(engine, applicant with { Spouse = [new(), new()] })));
Console.WriteLine(await YearlyRound.RunAsync(engine.Catalog));
await Service.RunAsync(args, applicant);
