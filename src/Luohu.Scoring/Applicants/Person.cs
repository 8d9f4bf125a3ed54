namespace Luohu.Scoring.Applicants;

/// <summary>
/// What is known of one person. Data only, immutable. A member left out (null) is not known; an empty list is known to hold nothing.
/// </summary>
public record Person : FactRecord
{
    /// <summary>Date of birth, 出生日期.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Sex, 性别.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Marital status, 婚姻.</summary>
    public MaritalStatus? MaritalStatus { get; init; }

    /// <summary>Date of the present marriage, 结婚日期.</summary>
    public DateOnly? MarriageDate { get; init; }

    /// <summary>Household registration, 户籍.</summary>
    public HouseholdRegistration? HouseholdRegistration { get; init; }

    /// <summary>Education, 学历.</summary>
    public IReadOnlyList<Education>? Degrees { get; init; }

    /// <summary>Professional titles, 职称.</summary>
    public IReadOnlyList<ProfessionalTitle>? Titles { get; init; }

    /// <summary>Skill certificates, 职业资格.</summary>
    public IReadOnlyList<SkillCertificate>? SkillCertificates { get; init; }

    /// <summary>Licences, 执业资格.</summary>
    public IReadOnlyList<Licence>? Licences { get; init; }

    /// <summary>Times of employment, 就业.</summary>
    public IReadOnlyList<Employment>? Employment { get; init; }

    /// <summary>Times of running a business, 经营.</summary>
    public IReadOnlyList<Business>? Businesses { get; init; }

    /// <summary>Social insurance, 社会保险.</summary>
    public IReadOnlyList<SocialInsurance>? SocialInsurance { get; init; }

    /// <summary>Housing provident fund, 住房公积金.</summary>
    public IReadOnlyList<HousingFund>? HousingFund { get; init; }

    /// <summary>Homes, 住所.</summary>
    public IReadOnlyList<Residence>? Residences { get; init; }

    /// <summary>Residence permits, 居住证.</summary>
    public IReadOnlyList<ResidencePermit>? ResidencePermits { get; init; }

    /// <summary>Taxes paid, 纳税.</summary>
    public IReadOnlyList<TaxPayment>? Taxes { get; init; }

    /// <summary>Investments, 投资.</summary>
    public IReadOnlyList<Investment>? Investments { get; init; }

    /// <summary>Awards, 表彰.</summary>
    public IReadOnlyList<Award>? Awards { get; init; }

    /// <summary>Patents, 专利.</summary>
    public IReadOnlyList<Patent>? Patents { get; init; }

    /// <summary>Research results, 科技成果.</summary>
    public IReadOnlyList<ResearchResult>? ResearchResults { get; init; }

    /// <summary>Voluntary service, 志愿服务.</summary>
    public IReadOnlyList<Volunteering>? Volunteering { get; init; }

    /// <summary>Blood donations, 献血.</summary>
    public IReadOnlyList<BloodDonation>? BloodDonations { get; init; }

    /// <summary>Charity gifts, 捐赠.</summary>
    public IReadOnlyList<CharityGift>? CharityGifts { get; init; }

    /// <summary>Military service, 兵役.</summary>
    public IReadOnlyList<MilitaryService>? MilitaryService { get; init; }

    /// <summary>Offences, 违法犯罪.</summary>
    public IReadOnlyList<Offence>? Offences { get; init; }

    /// <summary>Birth policy violations, 计生违规.</summary>
    public IReadOnlyList<BirthPolicyViolation>? BirthPolicyViolations { get; init; }

    /// <summary>False declarations, 虚假申报.</summary>
    public IReadOnlyList<FalseDeclaration>? FalseDeclarations { get; init; }

    /// <summary>Dishonesty records, 失信.</summary>
    public IReadOnlyList<DishonestyRecord>? DishonestyRecords { get; init; }

    /// <summary>
    /// Lists that the ruleset declares, by name: the records, each the values of its fields by name. In a spell, an end that is
    /// left out means still running, and <see cref="FactValue.NotKnown"/> an end that is not known.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, FactValue>>>? DeclaredLists { get; init; }
}
