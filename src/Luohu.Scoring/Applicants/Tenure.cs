namespace Luohu.Scoring.Applicants;

/// <summary>How a home is held, 住所.性质; without order.</summary>
public enum Tenure
{
    /// <summary>自有.</summary>
    Owned,

    /// <summary>租赁.</summary>
    Rented,

    /// <summary>单位宿舍.</summary>
    Dormitory,

    /// <summary>公租房.</summary>
    PublicRental,

    /// <summary>借住.</summary>
    WithRelatives,
}
