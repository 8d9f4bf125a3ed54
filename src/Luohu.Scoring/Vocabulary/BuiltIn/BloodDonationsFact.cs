using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>献血.</summary>
internal static class BloodDonationsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "献血",
        "blood_donations",
        p => p.BloodDonations,
        [
            FieldOf<BloodDonation>.Count("毫升", "millilitres", Unit.Millilitres, 0, Limits.MaxMillilitres, r => r.Millilitres),
            FieldOf<BloodDonation>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
