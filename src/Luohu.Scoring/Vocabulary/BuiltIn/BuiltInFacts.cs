namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>Every built-in fact, in the order in which documents show them.</summary>
internal static class BuiltInFacts
{
    public static IReadOnlyList<FactDefinition> All { get; } =
    [
        .. SingleFacts.All,
        GroupFacts.HouseholdRegistration,
        GroupFacts.Application,
        DegreesFact.Fact,
        TitlesFact.Fact,
        SkillCertificatesFact.Fact,
        LicencesFact.Fact,
        EmploymentFact.Fact,
        BusinessesFact.Fact,
        SocialInsuranceFact.Fact,
        HousingFundFact.Fact,
        ResidencesFact.Fact,
        ResidencePermitsFact.Fact,
        TaxesFact.Fact,
        InvestmentsFact.Fact,
        AwardsFact.Fact,
        PatentsFact.Fact,
        ResearchResultsFact.Fact,
        VolunteeringFact.Fact,
        BloodDonationsFact.Fact,
        CharityGiftsFact.Fact,
        MilitaryServiceFact.Fact,
        .. PersonsFacts.All,
        OffencesFact.Fact,
        BirthPolicyViolationsFact.Fact,
        FalseDeclarationsFact.Fact,
        DishonestyRecordsFact.Fact,
    ];
}
