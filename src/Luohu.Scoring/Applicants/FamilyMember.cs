namespace Luohu.Scoring.Applicants;

/// <summary>Who in the family, 住所.所有人 and 纳税.纳税人; without order.</summary>
public enum FamilyMember
{
    /// <summary>本人, the applicant.</summary>
    Self,

    /// <summary>配偶.</summary>
    Spouse,

    /// <summary>未成年子女.</summary>
    MinorChild,

    /// <summary>父母.</summary>
    Parent,

    /// <summary>直系亲属, other kin in direct line.</summary>
    Kin,
}
