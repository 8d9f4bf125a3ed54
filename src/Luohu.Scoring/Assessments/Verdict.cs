namespace Luohu.Scoring.Assessments;

/// <summary>What an assessment comes to.</summary>
public enum Verdict
{
    /// <summary>Proven: every gate holds, no veto does, and one track holds if there are tracks.</summary>
    Eligible,

    /// <summary>Proven: a gate fails, a veto holds, or every track fails.</summary>
    Ineligible,

    /// <summary>Facts that are missing could still decide it either way.</summary>
    Undetermined,
}
