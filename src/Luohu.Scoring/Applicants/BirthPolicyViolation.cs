namespace Luohu.Scoring.Applicants;

/// <summary>A violation of birth policy, 计生违规.</summary>
public sealed record BirthPolicyViolation : FactRecord
{
    /// <summary>Kind, 类别.</summary>
    public BirthViolationKind? Kind { get; init; }

    /// <summary>Date on which it was handled, 处理日期.</summary>
    public DateOnly? HandledOn { get; init; }

    /// <summary>Handled completely, 处理完毕.</summary>
    public bool? Handled { get; init; }

    /// <summary>Handled in part, 部分处理.</summary>
    public bool? PartlyHandled { get; init; }

    /// <summary>Handled completely for both partners, 双方处理完毕.</summary>
    public bool? BothHandled { get; init; }

    /// <summary>Children beyond the permitted number, 多生育子女数.</summary>
    public int? ExtraChildren { get; init; }
}
