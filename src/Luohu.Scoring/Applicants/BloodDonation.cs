namespace Luohu.Scoring.Applicants;

/// <summary>A donation of blood, 献血.</summary>
public sealed record BloodDonation : PlacedRecord
{
    /// <summary>Millilitres given, 毫升.</summary>
    public int? Millilitres { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
