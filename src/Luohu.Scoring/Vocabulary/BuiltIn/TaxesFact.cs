using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>纳税.</summary>
internal static class TaxesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "纳税",
        "taxes",
        p => p.Taxes,
        [
            FieldOf<TaxPayment>.Choice("税种", "kind", UnorderedChoices.TaxKinds, r => (int?)r.Kind),
            FieldOf<TaxPayment>.Year("年度", "year", r => r.Year) with { DatesRecord = true },
            FieldOf<TaxPayment>.Month("月份", "month", r => r.Month.Value) with
            {
                DatesRecord = true,
                IsOptional = true,
                Note = new("按年缴纳的写 无", "None when paid for the whole year"),
            },
            FieldOf<TaxPayment>.Amount("税额", "amount", Unit.Yuan, r => r.Amount),
            FieldOf<TaxPayment>.Choice("纳税人", "payer", UnorderedChoices.FamilyMembers, r => (int?)r.Payer),
            FieldOf<TaxPayment>.Share("出资比例", "share", r => r.Share),
            .. PlaceFields.All(),
        ]);
}
