using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Benchmarks;

/// <summary>A ruleset of as many items as wanted, of the forms that real schemes have.</summary>
public static class ManyItems
{
    private static readonly string[] Forms =
    [
        "{{编号: 项{0}, 各: 学历, 取: 最高, 按: 层次, 分值表: {{本科以上: {1}, 其他: 0}}, 依据: 建模}}",
        "{{编号: 项{0}, 量: 月数(社会保险 其中 险种 = 养老 且 城市 = 本市), 每: 12 月, 得分: {1}, 上限: 50, 依据: 建模}}",
        "{{编号: 项{0}, 按: 年龄, 分段: {{不满18: 0, 18..35: {1}, 36..45: 2, 46以上: 0}}, 依据: 建模}}",
        "{{编号: 项{0}, 各: 违法犯罪 其中 类别 = 治安处罚 且 日期 在 近 5 年, 取: 合计, 得分: -{1}, 下限: -60, 依据: 建模}}",
        "{{编号: 项{0}, 条件: 存在(住所 其中 性质 = 自有 且 城市 = 本市), 得分: {1}, 依据: 建模}}",
        "{{编号: 项{0}, 量: 合计(献血 其中 日期 在 近 3 年 的 毫升), 每: 200 毫升, 得分: {1}, 上限: 20, 依据: 建模}}",
        "{{编号: 项{0}, 得分: 年数(就业 其中 城市 = 本市) * {1}, 上限: 30, 依据: 建模}}",
        "{{编号: 项{0}, 各: 表彰 其中 日期 在 近 5 年, 取: 最高 2 项, 按: 级别, 分值表: {{国家级: 50, 省部级: 30, 其他: {1}}}, 依据: 建模}}",
    ];

    /// <summary>The text, in groups of ten items.</summary>
    public static string Text(int items)
    {
        var text = new StringBuilder("规则集: bench/items\n名称: 项目很多\n版本: \"1\"\n参数: {本市: 东莞, 合格: 100}\n准入:\n  - {编号: 成年, 条件: 年龄 >= 18, 依据: 建模}\n通道:\n  - {编号: 积分, 条件: 总分 >= 合格, 依据: 建模}\n积分:\n");
        for (int item = 0; item < items; item++)
        {
            if (item % 10 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - 组: 组{item / 10}\n    上限: 200\n    项目:\n");
            }

            text.Append("      - ").AppendFormat(CultureInfo.InvariantCulture, Forms[item % Forms.Length], item, 1 + (item % 9)).Append('\n');
        }

        return text.ToString();
    }
}
