namespace Luohu.Scoring.Applicants;

/// <summary>Kind of violation of birth policy, 计生违规.类别; without order.</summary>
public enum BirthViolationKind
{
    /// <summary>超生.</summary>
    ExtraBirth,

    /// <summary>其他违规.</summary>
    OtherViolation,
}
