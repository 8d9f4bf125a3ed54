using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Where the facts of the 40 indicators stand in a row. Written out, as one would who writes the scheme by hand; <see cref="Check"/> compares with the plan.</summary>
internal static class IndicatorSlots
{
    public const int PermitHeld = 0;
    public const int BirthDate = 1;
    public const int Forgery = 2;
    public const int ContractActive = 3;
    public const int Pension = 4;
    public const int Medical = 5;
    public const int Jobless = 6;
    public const int Injury = 7;
    public const int Maternity = 8;
    public const int PermitYears = 9;
    public const int District = 10;
    public const int OwnsHome = 11;
    public const int HomeArea = 12;
    public const int Lease = 13;
    public const int Zone = 14;
    public const int Tax = 15;
    public const int Hours = 16;
    public const int Donations = 17;
    public const int Marrow = 18;
    public const int Inventions = 19;
    public const int Utility = 20;
    public const int Designs = 21;
    public const int Investment = 22;
    public const int Employees = 23;
    public const int Charity = 24;
    public const int Service = 25;
    public const int Occupation = 26;
    public const int KeyFirm = 27;
    public const int Sanitation = 28;
    public const int Teaching = 29;
    public const int Bravery = 30;
    public const int Married = 31;
    public const int Vaccinated = 32;
    public const int Community = 33;
    public const int Penalties = 34;
    public const int Detentions = 35;
    public const int Traffic = 36;
    public const int LateTaxes = 37;
    public const int Debtor = 38;
    public const int CrimeRecord = 39;
    public const int BadCredit = 40;

    public const int Crimes = 0;
    public const int Diplomas = 1;
    public const int Skills = 2;
    public const int Honours = 3;

    public const long Dalang = 0;
    public const long Liaobu = 1;
    public const long Shilong = 2;
    public const long Qishi = 3;
    public const long Dongkeng = 4;

    private const string Values =
        "permit_held birth_date forgery contract_active pension_months medical_months jobless_months injury_months maternity_months permit_years district_months "
        + "owns_home home_area lease_months zone tax_3y volunteer_hours donations marrow_donor inventions utility designs investment employees charity "
        + "service_years occupation key_firm_years sanitation_years teaching_years bravery married_years vaccinated community_role penalties detentions "
        + "traffic_fines late_taxes debtor crime_record bad_credit";

    /// <summary>Throws when the plan lays facts out in another way.</summary>
    public static void Check(RowLayout layout)
    {
        SlotCheck.Same("values", Values.Split(' '), layout.Values.Select(v => v.Name.En));
        SlotCheck.Same("lists", ["crimes", "diplomas", "skills", "honours"], layout.Lists.Select(l => l.Fact.Name.En));
        SlotCheck.Same("texts", ["大朗", "寮步", "石龙", "企石", "东坑"], Enumerable.Range(0, layout.Texts.Count).Select(layout.Texts.TextOf));
    }
}
