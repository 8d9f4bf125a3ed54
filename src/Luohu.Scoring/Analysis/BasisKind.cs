namespace Luohu.Scoring.Analysis;

/// <summary>What kind of basis a rule has.</summary>
public enum BasisKind
{
    /// <summary>An article, section or annex of a document.</summary>
    Article,

    /// <summary>A document, without saying where in it.</summary>
    Document,

    /// <summary>No document: whoever wrote the ruleset chose (建模).</summary>
    Modelled,

    /// <summary>Nothing is stated.</summary>
    None,
}
