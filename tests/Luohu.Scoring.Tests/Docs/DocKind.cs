namespace Luohu.Scoring.Tests.Docs;

/// <summary>What an example of the language reference is.</summary>
internal enum DocKind
{
    /// <summary>A whole file.</summary>
    Ruleset,

    /// <summary>Sections, without the head.</summary>
    Sections,

    /// <summary>Items and groups of 积分.</summary>
    Items,

    /// <summary>Entries of 定义.</summary>
    Definitions,

    /// <summary>Applicants for the example before, with what comes out.</summary>
    Cases,
}
