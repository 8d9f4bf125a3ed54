namespace Luohu.Scoring.Applicants;

/// <summary>
/// The profile that is scored. Data only, immutable. A member left out (null) is not known; an empty list is known to hold nothing.
/// </summary>
public sealed record Applicant : Person
{
    /// <summary>What the caller calls this profile, 编号; not a fact, so no rule reads it.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The profile says all there is (其余: 无): every list not stated is empty and every yes-or-no fact not stated is no; other single
    /// values stay not known. False unless set.
    /// </summary>
    public bool Complete { get; init; }

    /// <summary>What is applied for, 申请.</summary>
    public Application? Application { get; init; }

    /// <summary>Parents, 父母.</summary>
    public IReadOnlyList<Person>? Parents { get; init; }

    /// <summary>Children, 子女.</summary>
    public IReadOnlyList<Person>? Children { get; init; }

    /// <summary>Spouse, 配偶: at most one person; empty when there is none.</summary>
    public IReadOnlyList<Person>? Spouse { get; init; }
}
