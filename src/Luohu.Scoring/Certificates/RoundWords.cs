using Luohu.Scoring.Allocation;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>What became of people in a round, and why, in words.</summary>
internal static class RoundWords
{
    public static LocalizedText NotRanked { get; } = new("未参加排名", "not ranked");

    public static LocalizedText Of(in Placing placing) => placing.State switch
    {
        _ when placing.Reason == AdmissionReason.NoQuota => new("在列", "ranked"),
        AdmissionState.Admitted => new("录取", "admitted"),
        AdmissionState.Undecided => new("待定", "undecided"),
        AdmissionState.Declined => new("放弃", "declined"),
        _ => new("候补", "waiting"),
    };

    public static LocalizedText Of(AdmissionReason reason) => reason switch
    {
        AdmissionReason.NoQuota => new("不设名额，只排名次", "there is no quota, only a ranking"),
        AdmissionReason.WithinQuota => new("在名额之内", "within the quota"),
        AdmissionReason.AllEqualsAdmitted => new("与末位同分，同分者全部录取", "equal to the last of the quota, and all equals are admitted"),
        AdmissionReason.WonLot => new("末位同分，由抽签取得", "one of the equals at the line, and won by lot"),
        AdmissionReason.BeyondLine => new("名额已满", "the places were gone"),
        AdmissionReason.CutWithEquals => new("末位同分，同分者全部不录", "one of the equals at the line, none of whom is admitted"),
        AdmissionReason.BehindCut => new("排在末位同分、全部不录的人之后", "behind the equals at the line, none of whom is admitted"),
        AdmissionReason.LostLot => new("末位同分，抽签未取得", "one of the equals at the line, and lost by lot"),
        AdmissionReason.ZoneCeiling => new("本区在这一轮补录的人数已达上限", "the own zone has gained all that it may gain in this round"),
        AdmissionReason.CutByCeiling => new("在本区补录的上限处同分，同分者全部不录", "one of the equals at the ceiling of the zone, none of whom is admitted"),
        AdmissionReason.LostLotAtCeiling => new("在本区补录的上限处同分，抽签未取得", "one of the equals at the ceiling of the zone, and lost by lot"),
        AdmissionReason.ZoneNotKnown => new("名额分区，而本人的区域不明", "places go by zone, and the own zone is not known"),
        AdmissionReason.UseNotKnown => new("名额分用途，而本人的用途不明", "places go by use, and the own use is not known"),
        AdmissionReason.EqualsAtLine => new("末位同分，规则没有写明如何取舍", "one of the equals at the line, and the ruleset does not say what becomes of them"),
        AdmissionReason.EqualsAtCeiling => new("在本区补录的上限处同分，规则没有写明如何取舍", "one of the equals at the ceiling of the zone, and the ruleset does not say what becomes of them"),
        AdmissionReason.BehindUndecided => new("要等排在前面的同分者定下", "hangs on what becomes of equals who are undecided"),
        AdmissionReason.HasDeclined => new("名额由后面的人递补", "those behind move up"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.Ineligible => new("不符合条件", "does not meet the conditions"),
        Standing.Undetermined => new("资料不全，是否符合条件暂不能确定", "facts are missing, so that it is not yet decided whether the conditions are met"),
        Standing.OutsideUse => new("申请的用途不参加排名", "applied for a use that is not ranked"),
        _ => new("参加排名", "ranked"),
    };

    public static LocalizedText Of(RefusalReason reason) => reason switch
    {
        RefusalReason.OtherZone => new("只接收本区的人", "open to its own zone only"),
        RefusalReason.Full => new("名额已满", "full"),
        RefusalReason.Capped => new("接收人数已达上限", "has as many as its cap lets in"),
        RefusalReason.KindLimit => new("这一类别的总数已达上限", "the limit of its kind is reached"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static LocalizedText Of(LineTie tie) => tie switch
    {
        LineTie.AllAdmitted => new("全部录取", "all of them admitted"),
        LineTie.NoneAdmitted => new("全部不录", "none of them admitted"),
        LineTie.Lot => new("抽签决定", "decided by lot"),
        LineTie.Undecided => new("规则没有写明如何取舍，待定", "undecided, because the ruleset does not say"),
        _ => new("没有", "none"),
    };

    public static LocalizedText Of(BenefitOutcome outcome) => outcome switch
    {
        BenefitOutcome.Granted => new("享受", "granted"),
        BenefitOutcome.NotGranted => new("不享受", "not granted"),
        _ => new("暂不能确定", "undetermined"),
    };
}
