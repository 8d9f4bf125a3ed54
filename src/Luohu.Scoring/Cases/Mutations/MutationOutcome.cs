namespace Luohu.Scoring.Cases.Mutations;

/// <summary>What became of a changed value.</summary>
internal enum MutationOutcome
{
    /// <summary>The ruleset has an error with it.</summary>
    Refused,

    /// <summary>A case does not pass with it.</summary>
    Noticed,

    /// <summary>Nothing noticed.</summary>
    Survived,
}
