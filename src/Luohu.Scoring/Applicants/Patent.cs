namespace Luohu.Scoring.Applicants;

/// <summary>A patent, 专利.</summary>
public sealed record Patent : FactRecord
{
    /// <summary>Kind, 类别.</summary>
    public PatentKind? Kind { get; init; }

    /// <summary>Date of grant, 日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Number of holders, 权利人数.</summary>
    public int? Holders { get; init; }

    /// <summary>Place among the holders, the first being 1, 名次.</summary>
    public int? Rank { get; init; }
}
