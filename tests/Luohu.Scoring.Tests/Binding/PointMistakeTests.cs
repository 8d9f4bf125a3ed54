using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Every mistake of 系数, 单项, 按比例, 用途, 排除 and 得分(id), one at a time.</summary>
public sealed class PointMistakeTests
{
    public static TheoryData<string, string> Items => new()
    {
        { "LH361", "- {编号: 甲, 量: 个数(献血), 每: 3, 得分: 1, 按比例: 是}" },
        { "LH361", "- {编号: 甲, 各: 捐赠, 取: 合计, 得分: 金额 / 3, 舍入: 四舍五入}" },
        { "LH362", "- {编号: 甲, 得分: 得分(甲)}" },
        { "LH362", "- {编号: 甲, 得分: 得分(乙)}\n  - {组: 丙, 项目: [{编号: 乙, 得分: 得分(甲)}]}" },
        { "LH362", "- {编号: 甲, 得分: 得分(丙)}\n  - {组: 丙, 项目: [{编号: 乙, 得分: 得分(丙)}]}" },
        { "LH363", "- {编号: 甲, 得分: 总分}" },
        { "LH363", "- {编号: 甲, 条件: 得分(总分) > 5, 得分: 1}" },
        { "LH364", "- {编号: 甲, 得分: 1, 用途: 入户}" },
        { "LH365", "- {编号: 甲, 得分: 1, 排除: [甲]}" },
        { "LH365", "- {组: 甲, 排除: [乙], 项目: [{编号: 乙, 得分: 1}]}" },
        { "LH365", "- {编号: 甲, 得分: 1, 排除: [总分]}" },
        { "LH366", "- {编号: 甲, 得分: 1, 排除: [乙]}\n  - {编号: 乙, 得分: 1, 排除: [甲]}" },
        { "LH366", "- {编号: 甲, 得分: 得分(丙), 排除: [乙]}\n  - {组: 丙, 项目: [{编号: 乙, 得分: 1}]}" },
        { "LH367", "- {组: 甲, 取: 最高, 项目: [{编号: 乙, 得分: 1, 排除: [丙]}]}\n  - {编号: 丙, 得分: 1}" },
    };

    /// <summary>A cap that acts on each record does not help: the ledger tells what there was before it.</summary>
    [Theory]
    [InlineData("- {编号: 甲, 各: 献血, 取: 合计, 得分: 999999999999999, 单项上限: 5}\n  - {编号: 乙, 得分: 0.001}")]
    [InlineData("- {编号: 甲, 得分: 9999999999999, 系数: -300000}\n  - {编号: 乙, 得分: 0.001}")]
    public void Compile_PointsBeforeTheCapTooLarge_IsRefused(string items) =>
        Assert.Contains("错误 LH302:", Assert.Single(TextScheme.Mistakes($"积分:\n  {items}\n")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Items))]
    public void Compile_OneMistake_IsOneMessage(string code, string items) =>
        Assert.Contains($"错误 {code}:", Assert.Single(TextScheme.Mistakes($"积分:\n  {items}\n")), StringComparison.Ordinal);

    [Fact]
    public void Compile_Cycle_ShowsThePath() => Assert.Contains(
        "甲 → 丙 → 乙 → 甲",
        Assert.Single(TextScheme.Mistakes("积分:\n  - {编号: 甲, 得分: 得分(丙)}\n  - {组: 丙, 项目: [{编号: 乙, 得分: 得分(甲)}]}\n")),
        StringComparison.Ordinal);
}
