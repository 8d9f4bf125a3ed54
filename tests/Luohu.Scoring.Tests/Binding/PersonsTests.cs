using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>父母, 子女 and 配偶 in rules; whose facts a definition reads (language rules 2 and 5).</summary>
public sealed class PersonsTests
{
    private const string Cover = """{"险种": "养老", "城市": "东莞", "起": "2015-01"}""";

    private static readonly string TwoParents = $$"""
        "社会保险": [], "父母": [{"性别": "男", "出生日期": "1956-05-05", "社会保险": [{{Cover}}]}, {"性别": "女", "出生日期": "1966-05-05", "社会保险": []}]
        """;

    /// <summary>Which conditions hold, by T, F and U in order.</summary>
    private static string Truths(string gates, string facts, string rest = "")
    {
        IEnumerable<string> written = gates.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((g, i) => $"  - {{编号: c{i}, 条件: {g}}}");
        Assessment assessment = new TextScheme($"{rest}\n准入:\n{string.Join('\n', written)}\n").Assess(facts);
        return string.Concat(assessment.Gates.Select(g => g.Outcome switch { ConditionOutcome.Holds => 'T', ConditionOutcome.Fails => 'F', _ => 'U' }));
    }

    [Theory]
    [InlineData("存在(父母 其中 年龄 >= 60)", "T")]
    [InlineData("全部(父母 满足 年龄 >= 60)", "F")]
    [InlineData("不存在(父母 其中 性别 = 女 且 年龄 >= 60)", "T")]
    [InlineData("个数(父母) = 2", "T")]
    [InlineData("最高(父母 的 年龄) = 60", "T")]
    [InlineData("最低(父母 的 出生日期) = 1956-05-05", "T")]
    [InlineData("合计(父母 的 年龄) = 110 年", "T")]
    [InlineData("存在(父母 其中 存在(社会保险 其中 险种 = 养老 且 至今))", "T")]
    [InlineData("个数(父母 其中 月数(社会保险 其中 城市 = \"东莞\") >= 12) = 1", "T")]
    [InlineData("最高(父母 的 月数(社会保险)) = 18 月", "T")]
    [InlineData("存在(社会保险)", "F")]
    [InlineData("存在(父母 其中 存在(申请人.社会保险))", "F")]
    [InlineData("个数(父母 按 性别) = 2", "T")]
    [InlineData("个数((父母 按 性别) 其中 性别 = 男 且 个数(本组) = 1) = 1", "T")]
    [InlineData("存在(父母 其中 父母.年龄 >= 60 且 本条.性别 = 男)", "T")]
    [InlineData("个数(父母 其中 个数(父母) = 2) = 2", "T")]
    public void Condition_OverPersons_ReadsEachPersonsFacts(string condition, string truth) =>
        Assert.Equal(truth, Truths(condition, TwoParents));

    [Fact]
    public void Condition_ListThatIsNotStated_IsNotKnown() =>
        Assert.Equal("UUU", Truths("存在(父母)\n个数(子女) = 0\n全部(配偶 满足 年龄 >= 18)", ""));

    [Theory]
    [InlineData("", "TFT")]
    [InlineData("{}", "FTU")]
    [InlineData("{\"性别\": \"男\"}", "FTT")]
    [InlineData("{\"性别\": \"女\"}", "FTF")]
    public void Condition_Spouse_IsAListOfAtMostOne(string spouse, string truths) =>
        Assert.Equal(truths, Truths("不存在(配偶)\n个数(配偶) = 1\n全部(配偶 满足 性别 = 男)", $"\"配偶\": [{spouse}]"));

    [Fact]
    public void Condition_PersonKnownInPart_IsDecidedWhereItCanBe() =>
        Assert.Equal("TUUU", Truths("存在(子女 其中 性别 = 女)\n个数(子女 其中 性别 = 女) = 1\n全部(子女 满足 性别 = 女)\n存在(子女 其中 年龄 < 18)", "\"子女\": [{\"性别\": \"女\"}, {}]"));

    [Fact]
    public void Definition_OfAPerson_IsJudgedAnewForEach()
    {
        const string Definitions = """
            定义:
              正在参保: 存在(社会保险 其中 至今)
              参保月数: 月数(社会保险)
              参保满一年: 正在参保 且 参保月数 >= 12
              参保家长数: 个数(父母 其中 正在参保)
              近年参保: 社会保险 限于 近 1 年
              本省男性: 性别 = 男 且 申请.城市 = “东莞”
            """;
        const string Gates = """
            正在参保
            参保家长数 = 1
            存在(父母 其中 参保满一年)
            个数(父母 其中 参保家长数 = 1) = 2
            存在(父母 其中 不 申请人.正在参保 且 正在参保)
            最高(父母 的 月数(近年参保)) = 12 月
            存在(父母 其中 父母.参保满一年)
            存在(父母 其中 本省男性)
            """;
        Assert.Equal("FTTTTTTT", Truths(Gates, "\"申请\": {\"城市\": \"东莞市\"}, " + TwoParents, Definitions));
    }

    [Fact]
    public void Definition_OfNothingPersonal_IsJudgedOnce() =>
        Assert.Equal("TT", Truths("存在(父母 其中 申请人.户籍.城市 = 户籍.城市)\n个数(父母 其中 父母.户籍.城市 = “广州” 且 不 本条.户籍.城市 = 申请人.户籍.城市) = 1", """ "户籍": {"城市": "东莞"}, "父母": [{"户籍": {"城市": "东莞市"}}, {"户籍": {"城市": "广州"}}] """));

    [Fact]
    public void Fact_DeclaredOfPersons_IsEachPersons() =>
        Assert.Equal("FT", Truths("技能人才\n存在(父母 其中 技能人才 且 存在(证书 其中 分数 > 60))", """ "技能人才": false, "父母": [{"技能人才": true, "证书": [{"分数": 80}]}] """, """
            事实:
              技能人才: {类型: 是否, 属于: 人员}
              证书: {类型: 列表, 属于: 人员, 字段: {分数: 整数}}
            """));

    [Fact]
    public void Text_DefinedPerPerson_ComparesAsAPlace() =>
        Assert.Equal("T", Truths("存在(父母 其中 户籍.城市 = 应在)", """ "性别": "男", "父母": [{"性别": "女", "户籍": {"城市": "广州"}}] """, "定义: {应在: 如果 性别 = 男 则 “东莞市” 否则 “广州市”}"));

    [Fact]
    public void DerivedField_OfAPersonsRecord_ReadsThatPersonsFacts() =>
        Assert.Equal("FT", Truths("存在(就业 其中 成年后)\n存在(父母 其中 存在(就业 其中 成年后))", """ "出生日期": "1990-01-01", "就业": [{"起": "2005-01-01"}], "父母": [{"出生日期": "1960-01-01", "就业": [{"起": "2005-01-01"}]}] """, "定义: {就业.成年后: 起 >= 出生日期 + 18 年}"));

    [Fact]
    public void Parameter_ByAFactOfPersons_IsThatOfEach() =>
        Assert.Equal("TT", Truths("应到 = 50 岁\n最高(父母 的 应到) = 60 岁", """ "性别": "女", "父母": [{"性别": "男"}, {"性别": "女"}] """, "参数: {应到: {按: 性别, 男: 60 岁, 女: 50 岁}}"));

    [Fact]
    public void Definition_OfAPersonalDefinition_IsPersonalToo() =>
        Assert.Equal("FT", Truths("乙\n存在(父母 其中 乙 且 丙 = 2)", """ "性别": "女", "父母": [{"性别": "男"}, {"性别": "女"}] """, "定义: {甲: 性别 = 男, 乙: 甲, 丙: 个数(父母)}"));

    [Fact]
    public void Definition_ThatDoublesWithEveryStep_IsRefused()
    {
        IEnumerable<string> steps = Enumerable.Range(1, 24).Select(n => $"  丁{n}: 年龄 > {n} 且 存在(父母 其中 丁{n - 1}) 且 存在(子女 其中 丁{n - 1})");
        string text = $"定义:\n  丁0: 年龄 > 0\n{string.Join('\n', steps)}\n准入:\n  - {{编号: 甲, 条件: 丁24}}\n";
        Assert.Contains("LH345", Assert.Single(TextScheme.Mistakes(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Item_OverPersons_AddsUpEachPersonsPoints()
    {
        var scheme = new TextScheme("""
            积分:
              - {编号: 子女分, 各: 子女 其中 年龄 < 18, 取: 合计, 得分: 5, 上限: 12}
              - {编号: 学历分, 各: 父母, 取: 最高, 得分: 如果 存在(学历 其中 层次 >= 本科) 则 20 否则 1}
            """);
        Assessment assessment = scheme.Assess(""" "子女": [{"出生日期": "2010-01-01"}, {"出生日期": "2011-01-01"}, {"出生日期": "2012-01-01"}, {"出生日期": "1990-01-01"}], "父母": [{"学历": []}, {"学历": [{"层次": "硕士"}]}] """);
        Assert.Equal([32m, 12m, 20m], assessment.Ledger.Select(l => l.Counted));
        Assert.Equal(1, assessment.Ledger[2].Choice?.Record?.Index);
        Assert.Equal(new PointsRange(12, 12), assessment.Ledger[1].Range);
    }

    [Theory]
    [InlineData("父母.年龄 > 60", "LH271")]
    [InlineData("父母 > 60", "LH208")]
    [InlineData("存在(父母 其中 父母.身高 > 60)", "LH206")]
    [InlineData("存在(父母 其中 父母.申请.城市 = “东莞”)", "LH206")]
    [InlineData("存在(父母 其中 存在(父母 其中 父母.年龄 > 60))", "LH235")]
    [InlineData("存在((父母 按 性别) 其中 年龄 > 60)", "LH220")]
    [InlineData("存在((父母 按 性别) 其中 存在(社会保险))", "LH220")]
    [InlineData("存在(父母 其中 骨干人才)", "LH270")]
    [InlineData("年数(父母) > 3", "LH")]
    public void Condition_OverPersons_Misused(string condition, string code)
    {
        string text = $"事实: {{骨干: 是否}}\n定义: {{骨干人才: 骨干 且 年龄 > 18, 另: 骨干人才}}\n准入:\n  - {{编号: 甲, 条件: {condition}}}\n  - {{编号: 乙, 条件: 另}}\n";
        Assert.Contains(code, Assert.Single(TextScheme.Mistakes(text)), StringComparison.Ordinal);
    }
}
