using FluentValidation;
using FluentValidation.Results;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.FluentValidation.Tests;

/// <summary>The validator says what the engine says: the same codes and paths, in the same order.</summary>
public sealed class ApplicantValidatorTests
{
    private const int Applicants = 400;

    /// <summary>Ways to make a good applicant a bad one; some do nothing to some applicants.</summary>
    private static readonly Func<Applicant, Applicant>[] Breakers =
    [
        a => a,
        a => a with { Id = "" },
        a => a with { BirthDate = new(2016, 7, 1) },
        a => a with { Sex = (Sex)9 },
        a => a with { Spouse = [new(), new()] },
        a => a with { SocialInsurance = a.SocialInsurance?.Select(s => s with { Base = -1 }).ToList() },
        a => a with { Degrees = a.Degrees?.Select(d => d with { From = new(2016, 1, 2), To = new DateOnly(2016, 1, 1) }).ToList() },
        a => a with { Parents = [new() { BirthDate = new(2015, 1, 1), MarriageDate = new(2014, 1, 1) }] },
        a => a with { Declared = new Dictionary<string, FactValue> { ["街巷"] = 1, ["性别"] = "男" } },
    ];

    private readonly ApplicantValidator _plain = new(Town.AsOf);
    private readonly ApplicantValidator _town = new(Town.Engine, Town.Id, Town.AsOf);

    public static TheoryData<string, string, Applicant> OfBuiltInFacts() => BadApplicants.OfBuiltInFacts();

    public static TheoryData<string, string, Applicant> OfTheTown() => BadApplicants.OfTheTown();

    [Theory]
    [MemberData(nameof(OfBuiltInFacts))]
    public void Validate_MistakeInABuiltInFact_IsThatOfTheEngine(string code, string path, Applicant applicant)
    {
        Assert.Equal([(code, path)], Said(_plain, applicant));
        Assert.Equal([(code, path)], Said(_town, applicant));
        Assert.Equal([(code, path)], SaidByTheEngine(applicant));
    }

    [Theory]
    [MemberData(nameof(OfTheTown))]
    public void Validate_MistakeInWhatTheRulesetSays_IsThatOfTheEngine(string code, string path, Applicant applicant)
    {
        Assert.Equal([(code, path)], Said(_town, applicant));
        Assert.Equal([(code, path)], SaidByTheEngine(applicant));
    }

    [Fact]
    public void Validate_RandomApplicants_SaysWhatTheEngineSays()
    {
        var random = new Random(16);
        var good = new ApplicantGenerator(FactVocabulary.BuiltIn, seed: 2016);
        int bad = 0;
        for (int i = 0; i < Applicants; i++)
        {
            Applicant applicant = good.Next();
            for (int j = random.Next(3); j > 0; j--)
            {
                applicant = Breakers[random.Next(Breakers.Length)](applicant);
            }

            List<(string, string)> said = Said(_town, applicant);
            Assert.Equal(SaidByTheEngine(applicant), said);
            Assert.Equal(said.Where(s => s.Item1 != "LH439"), Said(_plain, applicant));
            bad += said.Count > 0 ? 1 : 0;
        }

        Assert.InRange(bad, Applicants / 4, Applicants);
    }

    [Fact]
    public void Validate_GoodApplicant_IsValid() =>
        Assert.True(_town.Validate(new Applicant { BirthDate = new(1986, 3, 1), Application = new() { Zone = "长安" } }).IsValid);

    [Fact]
    public void Validate_Mistake_IsToldInTheLanguageAskedFor()
    {
        var applicant = new Applicant { BirthDate = new(2016, 7, 1) };

        ValidationFailure zh = Assert.Single(_plain.Validate(applicant).Errors);
        ValidationFailure en = Assert.Single(new ApplicantValidator(Town.AsOf, Language.English).Validate(applicant).Errors);

        var diagnostic = Assert.IsType<Diagnostic>(zh.CustomState);
        Assert.Equal((diagnostic.Message.Zh, diagnostic.Message.En), (zh.ErrorMessage, en.ErrorMessage));
        Assert.Equal(Severity.Error, zh.Severity);
    }

    [Fact]
    public void Validate_ApplicantWithinARequest_HasThePathBelowIt()
    {
        var requests = new InlineValidator<Request>();
        requests.RuleFor(r => r.Applicant).SetValidator(_plain);

        ValidationFailure failure = Assert.Single(requests.Validate(new Request(new Applicant { BirthDate = new(2016, 7, 1) })).Errors);

        Assert.Equal("Applicant.出生日期", failure.PropertyName);
    }

    [Fact]
    public void Validate_NoSuchRuleset_IsAFailureWithoutProperty() =>
        Assert.Equal([("LH501", "")], Said(new ApplicantValidator(Town.Engine, "town/school", Town.AsOf), new Applicant()));

    [Fact]
    public void Validate_DateOutsideTheCalendar_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApplicantValidator(new DateOnly(1899, 12, 31)).Validate(new Applicant()));

    private static List<(string Code, string Path)> Said(ApplicantValidator validator, Applicant applicant) =>
        [.. validator.Validate(applicant).Errors.Select(e => (e.ErrorCode, e.PropertyName))];

    private static List<(string Code, string Path)> SaidByTheEngine(Applicant applicant) =>
        [.. Town.Engine.Evaluate(applicant, Town.Id, Town.AsOf).Diagnostics.Select(d => (d.Code, d.Path ?? ""))];

    private sealed record Request(Applicant Applicant);
}
