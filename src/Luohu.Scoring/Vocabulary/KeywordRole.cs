namespace Luohu.Scoring.Vocabulary;

/// <summary>Where a keyword may stand; one spelling has one meaning within a role.</summary>
internal enum KeywordRole
{
    /// <summary>Left of a colon.</summary>
    Key,

    /// <summary>The type of a fact.</summary>
    Type,

    /// <summary>Right of a colon, where a section expects one of a few words.</summary>
    Value,
}
