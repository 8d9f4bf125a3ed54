namespace Luohu.Scoring.Ranking;

/// <summary>Why somebody is admitted, waits, or is undecided.</summary>
internal enum AdmissionReason
{
    /// <summary>Admitted: there is no limit.</summary>
    NoQuota,

    /// <summary>Admitted: stands within the places.</summary>
    WithinQuota,

    /// <summary>Admitted: one of the equals whom the line would have cut; all of them are admitted.</summary>
    AllEqualsAdmitted,

    /// <summary>Admitted: one of the equals whom the line cut; won by lot.</summary>
    WonLot,

    /// <summary>Waiting: the places were gone before it was this one's turn.</summary>
    BeyondLine,

    /// <summary>Waiting: one of the equals whom the line cut; none of them is admitted.</summary>
    CutWithEquals,

    /// <summary>Waiting: stands behind equals whom the line cut and of whom none is admitted.</summary>
    BehindCut,

    /// <summary>Waiting: one of the equals whom the line cut; lost by lot.</summary>
    LostLot,

    /// <summary>Waiting: the own zone has gained all it may gain in this round, or equals whom its ceiling cut stand ahead.</summary>
    ZoneCeiling,

    /// <summary>Waiting: one of the equals of a zone whom its ceiling cut; as a ceiling is never broken, none of them is admitted.</summary>
    CutByCeiling,

    /// <summary>Waiting: one of the equals of a zone whom its ceiling cut; lost by lot.</summary>
    LostLotAtCeiling,

    /// <summary>Waiting: places go by zone, and the zone is not known.</summary>
    ZoneNotKnown,

    /// <summary>Waiting: places go by use, and the use is not known.</summary>
    UseNotKnown,

    /// <summary>Undecided: one of the equals whom the line cuts, and the ruleset does not say what becomes of them.</summary>
    EqualsAtLine,

    /// <summary>Undecided: one of the equals of a zone whom its ceiling cuts, and the ruleset does not say what becomes of them.</summary>
    EqualsAtCeiling,

    /// <summary>Undecided: depends on what becomes of equals who are undecided.</summary>
    BehindUndecided,

    /// <summary>Declined.</summary>
    HasDeclined,
}
