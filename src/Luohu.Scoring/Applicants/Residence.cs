namespace Luohu.Scoring.Applicants;

/// <summary>A home and the time it was lived in or held, 住所.</summary>
public sealed record Residence : PlacedSpellRecord
{
    /// <summary>How it is held, 性质.</summary>
    public Tenure? Tenure { get; init; }

    /// <summary>Kind of building, 房屋类型.</summary>
    public BuildingKind? Building { get; init; }

    /// <summary>Area in square metres, 面积.</summary>
    public decimal? Area { get; init; }

    /// <summary>Who owns it, 所有人.</summary>
    public FamilyMember? Owner { get; init; }

    /// <summary>Bought new from the developer, 一手房.</summary>
    public bool? FirstHand { get; init; }
}
