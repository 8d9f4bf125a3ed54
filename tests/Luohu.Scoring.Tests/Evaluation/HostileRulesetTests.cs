using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Evaluation;

/// <summary>Files made to be large or deep are refused, or finish: none takes time or memory out of proportion to its length.</summary>
public sealed class HostileRulesetTests
{
    /// <summary>Far more than any of these takes on a slow machine; a file that grows without bound takes for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string, string> Refused => new()
    {
        { "rows", $"积分:\n  - 编号: 甲\n    按: 户籍.城市\n    分值表:\n{Repeated(3000, i => $"      \"城{i}\": 1\n")}      其他: 0\n", "LH346" },
        { "brackets", $"准入:\n  - {{编号: 甲, 条件: \"{new string('(', 200)}年龄 > 1{new string(')', 200)}\"}}\n", "LH194" },
        { "words", $"准入:\n  - 编号: 甲\n    条件: >-\n{Repeated(3000, i => $"      年龄 > {i} 且\n")}      年龄 > 1\n", "LH193" },
        { "numbers that double", $"定义:\n  d0: 年龄\n{Repeated(200, i => $"  d{i + 1}: d{i} + d{i}\n")}积分:\n  - {{编号: 甲, 得分: d200 / 1 年}}\n", "LH302" },
        { "lists that double", $"定义:\n  d0: 社会保险 其中 险种 = 养老\n{Repeated(60, i => $"  d{i + 1}: d{i} 其中 存在(d{i} 其中 城市 = \"东莞\")\n")}准入:\n  - {{编号: 甲, 条件: 存在(d60)}}\n", "LH345" },
        { "groups", $"积分:\n{string.Concat(Enumerable.Range(0, 70).Select(i => $"{new string(' ', 2 + (4 * i))}- 组: 组{i}\n{new string(' ', 4 + (4 * i))}项目:\n"))}{new string(' ', 282)}- {{编号: 甲, 得分: 1}}\n", "LH112" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Compile_LargeOrDeep_IsRefusedInTime(string kind, string body, string code)
    {
        Assert.NotEmpty(kind);
        IReadOnlyList<string> codes = await Task.Run(() => new TextScheme(body).Codes).WaitAsync(Patience);
        Assert.Contains(code, codes);
    }

    [Fact]
    public async Task Assess_ManyDefinitionsAndItems_CountsEach()
    {
        string body = $"定义:\n{Repeated(3000, i => $"  d{i}: 年龄 + {i} 年\n")}积分:\n{Repeated(3000, i => $"  - {{编号: 甲{i}, 量: d{i}, 每: 1 年, 得分: 1}}\n")}";
        Assessment assessment = await Task.Run(() => new TextScheme(body).Assess("\"出生日期\": \"1980-01-01\"")).WaitAsync(Patience);
        Assert.Equal((3000m * 36) + (2999m * 3000 / 2), assessment.Total);
    }

    private static string Repeated(int times, Func<int, string> line) => Enumerable.Range(0, times).Aggregate(new StringBuilder(), (text, i) => text.Append(line(i))).ToString();
}
