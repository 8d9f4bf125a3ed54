namespace Luohu.Scoring.Applicants;

/// <summary>Kind of building, 住所.房屋类型; without order.</summary>
public enum BuildingKind
{
    /// <summary>住宅.</summary>
    Dwelling,

    /// <summary>商业.</summary>
    Commercial,

    /// <summary>其他房屋.</summary>
    OtherBuilding,
}
