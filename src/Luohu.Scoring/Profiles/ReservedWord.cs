namespace Luohu.Scoring.Profiles;

/// <summary>The properties of a profile that are no facts.</summary>
internal enum ReservedWord
{
    /// <summary>编号.</summary>
    Id,

    /// <summary>其余.</summary>
    Complete,

    /// <summary>姓名: for people only, never read by a rule.</summary>
    Name,

    /// <summary>备注: for people only, never read by a rule.</summary>
    Note,
}
