namespace Luohu.Scoring.Assessments;

/// <summary>What a rule rests on.</summary>
/// <param name="Document">The document; null when the rule is modelled.</param>
/// <param name="Article">The article or place in it; may be empty.</param>
public sealed record BasisReference(DocumentReference? Document, string Article)
{
    /// <summary>True when no document states the rule: its values were chosen by the ruleset's author (建模).</summary>
    public bool IsModelled => Document is null;
}
