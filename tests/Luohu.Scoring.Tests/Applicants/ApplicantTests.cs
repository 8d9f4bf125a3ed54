using System.Reflection;
using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Tests.Applicants;

public sealed class ApplicantTests
{
    private static readonly IReadOnlyList<Type> Stage =
        [.. typeof(Applicant).Assembly.GetExportedTypes().Where(t => t.Namespace == typeof(Applicant).Namespace)];

    [Fact]
    public void Applicant_WithNothingSaid_KnowsNothing()
    {
        PropertyInfo[] properties = typeof(Applicant).GetProperties();
        Assert.True(properties.Length > 35);
        Assert.All(properties.Where(p => p.CanWrite && p.Name != nameof(Applicant.Complete)), p => Assert.Null(p.GetValue(new Applicant())));
        Assert.False(new Applicant().Complete);
    }

    [Fact]
    public void Records_OfTheStage_AreImmutable()
    {
        List<PropertyInfo> settable = [.. Stage.SelectMany(t => t.GetProperties()).Where(p => p.CanWrite)];
        Assert.True(settable.Count > 150);
        Assert.All(settable, p => Assert.Contains(p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers(), m => m.Name == "IsExternalInit"));
    }

    [Fact]
    public void Classes_OfTheStage_AreSealedOrMeantAsBases()
    {
        Assert.True(Stage.Count > 40);
        Assert.Equal([typeof(Person)], Stage.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract));
    }

    [Fact]
    public void Applicant_WrittenByAnApp_ReadsNaturally()
    {
        Applicant applicant = new()
        {
            Id = "A-1",
            Complete = true,
            BirthDate = new(1986, 3, 1),
            Degrees = [new() { Level = EducationLevel.Associate, Mode = StudyMode.PartTime }],
            SocialInsurance = [new() { Kind = InsuranceKind.Pension, City = "东莞", From = new(2010, 7), To = new Scoring.Quantities.YearMonth(2016, 6) }],
            Employment = [new() { From = new(2010, 7, 1), To = SpellEnd.Unknown }],
            Spouse = [new() { Sex = Sex.Female }],
            Children = [],
            Declared = new Dictionary<string, FactValue> { ["计生信息申报"] = true },
        };
        Assert.Single(applicant.Spouse);
        Assert.Empty(applicant.Children);
        Assert.Null(applicant.Parents);
        Assert.Equal(applicant with { }, applicant);
    }
}
