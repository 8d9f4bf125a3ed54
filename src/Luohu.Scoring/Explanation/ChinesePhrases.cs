using System.Globalization;
using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Chinese, as a window clerk would put it to an applicant.</summary>
internal sealed record ChinesePhrases : Phrases
{
    public override ValueWords Values { get; } = new ChineseValues();

    public override string Comma => "，";

    public override string Semicolon => "；";

    public override string Stop => "。";

    public override string Colon => "：";

    public override string LedgerHeading => "积分明细（单位：分）";

    public override IReadOnlyList<string> LedgerColumns { get; } = ["项目", "原始分", "计入分", "说明", "依据"];

    public override string TotalRow => "总分";

    public override string GatesHeading => "准入条件（须全部满足）";

    public override string VetoesHeading => "一票否决情形（有一项即不予通过）";

    public override string BenefitsHeading => "待遇";

    public override string DocumentsHeading => "依据文件";

    public override string Reasons => "原因如下：";

    public override string Undecided => "以下条件尚不能判断：";

    public override string WouldDecide => "请补充下列情况，补齐后即可得出结论：";

    public override string MissingForTotal => "影响总分而尚未提供的情况：";

    public override string Modelled => "建模";

    public override string NoBasis => "未注明";

    public override string Title(string scheme) => $"{scheme}评定说明";

    public override string Ruleset(string id, string version) => $"规则集：{id}，版本 {version}";

    public override string Applicant(string id) => $"申请人：{id}";

    public override string AsOf(DateOnly date) => $"评定日：{Values.Date(date)}";

    public override string TracksHeading(int count) => count > 1 ? "通道（满足其中一条即可）" : "通道";

    public override string Fingerprint(string sha256) => $"规则集文件 SHA-256：{sha256}";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Assessments.Verdict.Eligible => "结论：符合条件",
        Assessments.Verdict.Ineligible => "结论：不符合条件",
        _ => "结论：暂不能确定",
    };

    public override string MeetsTrack(string track) => $"您符合“{track}”通道的条件";

    public override string MeetsTracksToo(string tracks) => $"您同时符合以下通道的条件：{tracks}";

    public override string MeetsAll(bool hasVetoes) => hasVetoes ? "您满足全部准入条件，且没有一票否决情形" : "您满足全部准入条件";

    public override string TotalIs(decimal points) => $"总分 {Values.Points(points)}";

    public override string NoTrackHolds(int count) => $"{count} 条通道满足其中一条即可，目前均不满足。";

    public override string UnderTrack(string track) => $"“{track}”通道";

    public override string VetoApplies(string veto) => $"存在一票否决情形“{veto}”";

    public override string Quoted(string name) => $"“{name}”";

    public override string Inside(string around, string name) => $"{around}的“{name}”";

    public override string AnyOf(string condition) => $"{condition}（满足其中一项即可）";

    public override string NoneMet(string ways) => $"{ways}，均不满足";

    public override string NoneDecided(string ways) => $"{ways}，均尚不能判断";

    public override string RuleFails(string? rule) => $"不满足规则“{rule}”";

    public override string RuleHolds(string? rule) => $"符合规则“{rule}”所列情形";

    public override string RuleUndecided(string? rule) => $"能否满足规则“{rule}”尚不能判断";

    public override string Note(string note) => $"说明：{note}";

    public override string RestsOn(string citation) => $"依据：{citation}";

    public override string TotalSoFar(decimal points, PointsRange range) =>
        range.IsExact ? $"总分 {Values.Points(points)}" : $"按已提供的情况计 {Values.Points(points)}，情况补齐后总分{Spaced(Values.Range(range))}";

    public override string TotalMayChange(PointsRange range) => $"情况补齐后总分{Spaced(Values.Range(range))}，不影响结论。";

    public override string Citation(DocumentReference document, string article) => $"{Document(document)}{article}";

    public override string Document(DocumentReference document) =>
        document.Number is null ? $"《{document.Title}》" : $"《{document.Title}》（{document.Number}）";

    public override string ModelledPoints(decimal points) => $"总分中有 {Values.Points(points)}依据建模数值，非文件规定：";

    public override string ModelledLine(string name, decimal points, string basis) => $"{name} {Values.Points(points)}（{basis}）";

    public override string Named(string name, string value) => $"{name}（{value}）";

    public override string Ranged(string name, string range) => name + Spaced(range);

    public override string Demand(ComparisonRelation relation, DisplayKind kind, string right, bool isVeto) =>
        $"{(isVeto ? "否决标准为" : "要求")}{RelationOf(relation, kind, isVeto)}{Spaced(right)}";

    public override string Short(ComparisonRelation relation, DisplayKind kind, string distance)
    {
        bool isTooMuch = relation is ComparisonRelation.Less or ComparisonRelation.LessOrEqual;
        return kind is DisplayKind.Date or DisplayKind.Month or DisplayKind.Year
            ? (isTooMuch ? $"晚 {distance}" : $"早 {distance}")
            : (isTooMuch ? $"超出 {distance}" : $"差 {distance}");
    }

    public override string GateOutcome(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Holds => "满足",
        ConditionOutcome.Fails => "不满足",
        ConditionOutcome.NotApplicable => "不适用",
        _ => "待查",
    };

    public override string VetoOutcome(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Holds => "存在",
        ConditionOutcome.Fails => "不存在",
        ConditionOutcome.NotApplicable => "不适用",
        _ => "待查",
    };

    public override string OnBasis(string basis) => $"  依据：{basis}";

    public override string BenefitOutcome(BenefitOutcome outcome) => outcome switch
    {
        Assessments.BenefitOutcome.Granted => "享受",
        Assessments.BenefitOutcome.NotGranted => "不享受",
        _ => "未定",
    };

    public override string Amount(string money) => $"金额 {money}";

    public override string Missing(string facts) => $"缺：{facts}";

    public override string NotApplicable(string? condition) => condition is null ? "不适用" : $"不适用：不满足“{condition}”";

    public override string OnlyFor(IReadOnlyList<string> uses) => $"不适用：限于用途“{string.Join("、", uses)}”";

    public override string OnlyBetween(DateOnly? from, DateOnly? to) => $"不适用：{(from is { } f ? $"自{Values.Date(f)}起" : string.Empty)}{(to is { } t ? $"至{Values.Date(t)}止" : string.Empty)}施行";

    public override string NotKnown(string missing, string range) =>
        missing.Length == 0 ? $"暂不计分，待所属组的条件查明；查明后{Spaced(range)}" : $"暂不计分，缺：{missing}；查明后{Spaced(range)}";

    public override string PartlyKnown(string missing, string range) => missing.Length == 0 ? $"查明后{Spaced(range)}" : $"缺：{missing}；查明后{Spaced(range)}";

    public override string Record(LedgerRecord record, string fields)
    {
        string place = record.Person is { } person ? Person(person) : $"第 {ValueWords.Number(record.Index + 1)} {(record.IsGroup ? "组" : "条")}{Name(record.List)}";
        return fields.Length == 0 ? place : $"{place}：{fields}";
    }

    public override string Person(LedgerPerson person) => person.Name is { } name ? Name(name) : $"第 {ValueWords.Number(person.Index + 1)} 位{Name(person.List)}";

    public override string PersonTaken(LedgerPerson person) => $"取{Person(person)}的得分";

    public override string Bullet => "· ";

    public override string Nth(int number, string values) =>
        string.Create(CultureInfo.InvariantCulture, $"第 {number} 条{(values.Length == 0 ? string.Empty : "：")}{values}");

    public override string MoreRecords(int count) => string.Create(CultureInfo.InvariantCulture, $"另有 {count} 条");

    public override string NotCountedYet => "情况不全，暂不计分";

    public override string Row(string label) => $"按“{label}”档";

    public override string Taken(string line) => $"取“{line}”";

    public override string NotTaken(string? winner) => winner is null ? "未取" : $"未取，已取“{winner}”";

    public override string Capped(string limit, string taken) => $"上限 {limit}，减 {taken}";

    public override string Floored(string limit, string added) => $"下限 {limit}，加 {added}";

    public override string RoundedBy(string points) => $"舍入 {points}";

    public override string MultipliedTo(string points) => $"乘系数后 {points}";

    public override string EachRoundedBy(string points) => $"单项舍入 {points}";

    public override string EachCapped(string taken) => $"单项上限，减 {taken}";

    public override string EachFloored(string added) => $"单项下限，加 {added}";

    public override string ExcludedBy(string line) => $"已计“{line}”，不再计分";

    public override string NothingThatScores(string list) => $"没有可计分的{list}记录";

    public override string EachScoresNothing(string list, int count, bool areGroups) =>
        areGroups
            ? string.Create(CultureInfo.InvariantCulture, $"{list}分 {count} 组逐组计分，每组都是 0 分")
            : string.Create(CultureInfo.InvariantCulture, $"{list} {count} 条逐条计分，每条都是 0 分");

    public override string FactList(IEnumerable<MissingFact> facts) => string.Join("、", facts.Select(Fact));

    public override string Fact(MissingFact fact) => fact switch
    {
        { Person: { } person } => $"{Person(person)}的{Fact(fact with { Person = null })}",
        { Field: null } => Name(fact.Fact),
        { Records.Count: 0 } => $"{Name(fact.Fact)}的{Name(fact.Field)}",
        _ => $"第 {string.Join("、", fact.Records.Select(r => ValueWords.Number(r + 1)))} 条{Name(fact.Fact)}的{Name(fact.Field)}",
    };

    public override string ValueList(IEnumerable<string> values) => string.Join("、", values);

    private static string RelationOf(ComparisonRelation relation, DisplayKind kind, bool isVeto)
    {
        bool isTime = kind is DisplayKind.Date or DisplayKind.Month or DisplayKind.Year or DisplayKind.Time;
        return relation switch
        {
            ComparisonRelation.Equal => isVeto ? string.Empty : "为",
            ComparisonRelation.NotEqual => isVeto ? "不是" : "不为",
            ComparisonRelation.Less => isTime ? "早于" : kind == DisplayKind.Choice ? "低于" : "小于",
            ComparisonRelation.LessOrEqual => isTime ? "不晚于" : kind == DisplayKind.Choice ? "不高于" : "不超过",
            ComparisonRelation.Greater => isTime ? "晚于" : kind == DisplayKind.Choice ? "高于" : "大于",
            _ => isTime ? "不早于" : "不低于",
        };
    }

    /// <summary>A space between Chinese and what follows in digits or Latin letters, and only there.</summary>
    private static string Spaced(string text) => text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '-') ? $" {text}" : text;
}
