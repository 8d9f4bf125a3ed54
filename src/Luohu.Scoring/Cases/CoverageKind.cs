namespace Luohu.Scoring.Cases;

/// <summary>What of a ruleset a case can touch.</summary>
public enum CoverageKind
{
    /// <summary>An item brings points.</summary>
    Item,

    /// <summary>A row of a table or band, or a branch of 如果, decides a value.</summary>
    Row,

    /// <summary>A cap (上限, 单项上限) takes points away.</summary>
    Cap,

    /// <summary>A floor (下限, 单项下限) adds points.</summary>
    Floor,

    /// <summary>A line is not counted since another is (排除).</summary>
    Exclusion,

    /// <summary>A gate, or a condition inside one, holds, or fails.</summary>
    Gate,

    /// <summary>A veto, or a condition inside one, holds, or fails.</summary>
    Veto,

    /// <summary>A track, or a condition inside one, holds, or fails.</summary>
    Track,

    /// <summary>A benefit is granted, or is not.</summary>
    Benefit,

    /// <summary>A quantity lies right beside a limit it is compared with, on one side.</summary>
    Boundary,
}
