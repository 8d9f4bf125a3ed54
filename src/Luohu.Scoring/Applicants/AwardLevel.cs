namespace Luohu.Scoring.Applicants;

/// <summary>Level of the authority that gives an award, 表彰.级别 and 科技成果.奖励级别, low to high.</summary>
public enum AwardLevel
{
    /// <summary>镇级.</summary>
    Town,

    /// <summary>县处级.</summary>
    County,

    /// <summary>地厅级.</summary>
    Prefecture,

    /// <summary>省部级.</summary>
    Province,

    /// <summary>国家级.</summary>
    Nation,
}
