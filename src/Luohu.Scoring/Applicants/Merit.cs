namespace Luohu.Scoring.Applicants;

/// <summary>Merit in military service, 兵役.立功, low to high.</summary>
public enum Merit
{
    /// <summary>无.</summary>
    None,

    /// <summary>三等功.</summary>
    Merit3,

    /// <summary>二等功.</summary>
    Merit2,

    /// <summary>一等功.</summary>
    Merit1,

    /// <summary>荣誉称号.</summary>
    HonourTitle,
}
