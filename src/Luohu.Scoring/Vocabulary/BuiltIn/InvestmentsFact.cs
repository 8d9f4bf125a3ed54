using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>投资.</summary>
internal static class InvestmentsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "投资",
        "investments",
        p => p.Investments,
        [
            FieldOf<Investment>.Amount("金额", "amount", Unit.Yuan, r => r.Amount),
            FieldOf<Investment>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
