using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Comparisons;

/// <summary>The words of a comparison, in both languages.</summary>
internal static class ComparisonWords
{
    public static LocalizedText Title { get; } = new("各地方案对照", "The schemes side by side");

    public static IReadOnlyList<LocalizedText> Columns { get; } =
        [new("方案", "Scheme"), new("结论", "Verdict"), new("通道", "Track"), new("总分", "Total"), new("分数线", "Line"), new("待遇", "Benefits")];

    public static LocalizedText WithoutAssessment { get; } = new("未评定", "not assessed");

    public static LocalizedText Track { get; } = new("通道：", "Track: ");

    public static LocalizedText Granted { get; } = new("可享受：", "Granted: ");

    public static LocalizedText Open { get; } = new("尚不能确定的待遇：", "Benefits not decided yet: ");

    public static LocalizedText Missing { get; } = new("请补充：", "To be stated: ");

    public static LocalizedText Reasons { get; } = new("原因：", "Why: ");

    public static LocalizedText AllNames { get; } = new("、", ", ");

    public static LocalizedText Verdict(Verdict? verdict) => verdict switch
    {
        Assessments.Verdict.Eligible => new("符合", "eligible"),
        Assessments.Verdict.Undetermined => new("待定", "undetermined"),
        Assessments.Verdict.Ineligible => new("不符合", "ineligible"),
        _ => WithoutAssessment,
    };

    public static LocalizedText Heading(Verdict? verdict, int count)
    {
        (string zh, string en) = verdict switch
        {
            Assessments.Verdict.Eligible => ("符合条件", "Eligible"),
            Assessments.Verdict.Undetermined => ("暂不能确定", "Undetermined"),
            Assessments.Verdict.Ineligible => ("不符合条件", "Ineligible"),
            _ => ("未能评定", "Not assessed"),
        };
        return LocalizedText.Of($"{zh}（{count} 项）", $"{en} ({count})");
    }

    public static LocalizedText MoreReasons(int count) => LocalizedText.Of($"另有 {count} 项原因，见该方案的评定说明（luohu score）", $"{count} more: see the assessment by that scheme (luohu score)");

    public static LocalizedText In(IReadOnlyList<string> zones) => new($"（{string.Join('、', zones)}）", $" ({string.Join(", ", zones)})");
}
