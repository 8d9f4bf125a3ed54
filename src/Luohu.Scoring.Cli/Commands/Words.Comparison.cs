using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The words of <c>luohu compare</c>.</summary>
internal static partial class Words
{
    public static LocalizedText Compare { get; } = new("把一位申请人放到各地各个方案里对照，符合条件的列在前面", "sets one applicant before every scheme of every city, eligible first");

    public static LocalizedText Profile { get; } = new("一位申请人的资料：.json 或 .yaml；- 为标准输入（JSON）", "the profile of one applicant: .json or .yaml; - is standard input (JSON)");

    public static LocalizedText CityOption { get; } = new("只看这些城市，例如 dongguan,dalian", "only these cities, such as dongguan,dalian");

    public static LocalizedText SchemeOption { get; } = new("只看这几类方案，例如 settlement,school", "only schemes of these kinds, such as settlement,school");
}
