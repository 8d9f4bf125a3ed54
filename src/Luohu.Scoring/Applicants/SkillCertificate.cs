namespace Luohu.Scoring.Applicants;

/// <summary>A certificate of skill, 职业资格.</summary>
public sealed record SkillCertificate : FactRecord
{
    /// <summary>Level, 等级.</summary>
    public SkillLevel? Level { get; init; }

    /// <summary>Trade, 工种.</summary>
    public string? Trade { get; init; }

    /// <summary>Date of the certificate, 日期.</summary>
    public DateOnly? Date { get; init; }
}
