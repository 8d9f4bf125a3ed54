using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

public sealed class CandidateReaderTests
{
    private const string Items = "积分: [{编号: 证书, 各: 职业资格, 取: 合计, 得分: 2.5}]\n";

    [Theory]
    [InlineData("'出生日期': '1990-01-01'", Standing.Candidate)]
    [InlineData("'出生日期': '1940-01-01'", Standing.Ineligible)]
    [InlineData("'性别': '男'", Standing.Undetermined)]
    public void Read_WithoutCondition_TheVerdictDecides(string facts, Standing standing)
    {
        RankingInput input = new RankedFile("准入: [{编号: 年轻, 条件: 年龄 < 50}]\n" + Items + "排名: {名次: 并列跳号}\n").Of(facts);
        Assert.Equal(standing, input.Candidates[0].Standing);
    }

    [Theory]
    [InlineData("'出生日期': '1990-01-01'", Standing.Ineligible)]
    [InlineData("'出生日期': '1940-01-01'", Standing.Candidate)]
    [InlineData("'性别': '男'", Standing.Undetermined)]
    public void Read_WithCondition_TheVerdictDoesNotMatter(string facts, Standing standing)
    {
        RankingInput input = new RankedFile("准入: [{编号: 年轻, 条件: 年龄 < 50}]\n" + Items + "排名: {条件: 年龄 >= 60}\n").Of(facts);
        Assert.Equal(standing, input.Candidates[0].Standing);
        Assert.Equal(facts.Contains("1990", StringComparison.Ordinal), input.Candidates[0].Verdict == Verdict.Eligible);
    }

    [Theory]
    [InlineData("'出生日期': '1990-01-01', '职业资格': [{}, {}]", Standing.Candidate)]
    [InlineData("'出生日期': '1990-01-01', '职业资格': [{}, {}], '献血': [{}]", Standing.Ineligible)]
    [InlineData("'出生日期': '1940-01-01', '职业资格': [{}, {}]", Standing.Ineligible)]
    [InlineData("'出生日期': '1990-01-01'", Standing.Ineligible)]
    [InlineData("'出生日期': '1990-01-01', '职业资格': [{}, {}], '虚假申报': [{}]", Standing.Ineligible)]
    [InlineData("'职业资格': [{}, {}]", Standing.Undetermined)]
    [InlineData("'职业资格': [{}, {}], '献血': [{}]", Standing.Ineligible)]
    public void Read_ConditionOnTheVerdict_CountsGatesVetoesAndTracks(string facts, Standing standing)
    {
        RankingInput input = new RankedFile("""
            准入: [{编号: 年轻, 条件: 年龄 < 50}]
            否决: [{编号: 造假, 条件: 存在(虚假申报)}]
            通道: [{编号: 十分, 条件: 总分 >= 10}, {编号: 五分, 条件: 总分 >= 5}]

            """ + Items + "排名: {条件: 符合 且 不存在(献血)}\n").Of(facts);
        Assert.Equal(standing, input.Candidates[0].Standing);
    }

    [Fact]
    public void Read_ForSomeUses_OthersStandOutsideWhateverElseIsNotKnown()
    {
        RankedFile file = new("用途: [入学, 住房]\n准入: [{编号: 年轻, 条件: 年龄 < 50}]\n" + Items + "排名: {用途: 入学}\n");
        RankingInput input = file.Of(
            "'申请': {'用途': '入学'}, '出生日期': '1990-01-01'", "'申请': {'用途': '住房'}", "'出生日期': '1990-01-01'", "'出生日期': '1940-01-01'");
        Assert.Equal([Standing.Candidate, Standing.OutsideUse, Standing.Undetermined, Standing.Ineligible], Rows(input).Select(r => r.Standing));
        Assert.Equal(["入学", "住房", null, null], Rows(input).Select(r => r.Use));
    }

    [Fact]
    public void Read_Batches_TheFirstThatIsProvenCounts()
    {
        RankedFile file = new(Items + "排名: {批次: [{编号: 一, 名称: 第一批, 条件: 年龄 >= 60}, {编号: 二, 条件: 存在(献血) 或 年龄 >= 60}]}\n");
        RankingInput input = file.Of("'出生日期': '1940-01-01', '献血': [{}]", "'出生日期': '1990-01-01', '献血': [{}]", "'出生日期': '1990-01-01'", "'献血': [{}]");
        Assert.Equal([0, 1, 2, 1], Rows(input).Select(r => r.Batch));
        Assert.Equal(["第一批", "二"], input.Rules.Batches);
    }

    [Fact]
    public void Read_Keys_AreToldInWords()
    {
        RankedFile file = new(Items + """
            排名:
              次序: [总分 降, 年龄 降, 最高(学历 的 层次) 降]
              同分: [出生日期 升, 申请.时间 升, 最高(住所 的 面积) 降]
            """);
        RankingInput input = file.Of(
            "'出生日期': '1990-01-02', '职业资格': [{}], '学历': [{'层次': '本科'}, {'层次': '大专'}], '申请': {'时间': '2016-03-01T09:02:03+08:00'}, '住所': [{'面积': 60.5}]", "");
        Assert.Equal("2.5 分 26 岁 本科 1990年1月2日 北京时间 2016年3月1日 09:02:03 60.5 平方米", RankedFile.Keys(input, 0));
        Assert.Equal("2.5 points 26 years bachelor level 1990-01-02 2016-03-01 01:02:03 UTC 60.5 m2", RankedFile.Keys(input, 0, Language.English));
        Assert.Equal([true, false, false, false, false, false], Enumerable.Range(0, 6).Select(k => RankedFile.IsKnown(input, 1, k)));
        Assert.Equal(["总分", "年龄", "最高(学历 的 层次)", "出生日期", "申请.时间", "最高(住所 的 面积)"], input.Rules.Keys.Select(k => k.Text));
        Assert.Equal([true, true, true, false, false, true], input.Rules.Keys.Select(k => k.IsDescending));
    }

    [Fact]
    public void Read_ChoicesOfOneRank_AreEqual()
    {
        RankedFile file = new(Items + "排名: {次序: [最高(学历 的 层次) 降]}\n");
        RankingInput input = file.Of("'学历': [{'层次': '中专'}]", "'学历': [{'层次': '高中'}]", "'学历': [{'层次': '大专'}]");
        long[] keys = [.. Enumerable.Range(0, 3).Select(r => input.Candidates.KeysOf(r)[0])];
        Assert.True(keys[0] == keys[1] && keys[1] < keys[2], string.Join(',', keys));
    }

    [Fact]
    public void Read_PointsPartlyKnown_RankByWhatCounts()
    {
        RankedFile file = new("积分: [{编号: 学历分, 各: 学历, 取: 合计, 按: 层次, 分值表: {本科以上: 5, 其他: 1}}]\n排名: {次序: [总分 降, 总分 * 2 降]}\n");
        RankingInput input = file.Candidates("""{"编号": "A", "学历": [{"层次": "本科"}, {}]}""" + "\n");
        Assert.Equal((5, 5, 10), (input.Candidates[0].Total, input.Candidates.KeysOf(0)[0], input.Candidates.KeysOf(0)[1]));
    }

    [Fact]
    public void Read_Benefits_AreStepsOfTheRank()
    {
        RankedFile file = new(Items + """
            排名:
              待遇:
                - {编号: 首选, 名称: 优先选择, 条件: 名次 <= 20 且 年龄 < 50}
                - {编号: 奖励, 条件: 名次 >= 1, 金额: {按: 名次, 分段: {不超过3: 总分 * 100 元 / 1 分, 其他: 50 元}}}
            """.Replace("总分 * 100 元 / 1 分", "1000.5 元", StringComparison.Ordinal));
        RankingInput input = file.Of("'出生日期': '1990-01-01'", "'出生日期': '1940-01-01'", "");
        Assert.Equal(["1:Granted:", "21:NotGranted:"], RankedFile.Steps(input, 0, 0));
        Assert.Equal(["1:NotGranted:", "21:NotGranted:"], RankedFile.Steps(input, 1, 0));
        Assert.Equal(["1:Undetermined:", "21:NotGranted:"], RankedFile.Steps(input, 2, 0));
        Assert.Equal(["1:Granted:1000.5", "4:Granted:50"], RankedFile.Steps(input, 0, 1));
        Assert.Equal((BenefitOutcome.Granted, BenefitOutcome.NotGranted), (input.Benefits.OutcomeOf(0, 0, 20), input.Benefits.OutcomeOf(0, 0, 1_000_000)));
        Assert.Equal((1000.5m, 50m), (input.Benefits.AmountOf(2, 1, 3), input.Benefits.AmountOf(2, 1, 4)));
        Assert.Equal([("首选", "优先选择", false), ("奖励", "奖励", true)], input.Benefits.Benefits.Select(b => (b.Id, b.Name, b.HasAmount)));
    }

    [Fact]
    public void Read_IdsThatComeAgain_AreAllTold()
    {
        RankedFile file = new(Items + "排名: {次序: [总分 降]}\n");
        string line = RankedFile.Lines("");
        string two = line.Replace("A1", "A2", StringComparison.Ordinal);
        Assert.Equal(
            "LH655 编号 `A1` 在第 1 行和第 3 行都有 | the id `A1` stands on line 1 and again on line 3\nLH655 编号 `A2` 在第 2 行和第 5 行都有 | the id `A2` stands on line 2 and again on line 5",
            RankedFile.Mistake(() => file.Candidates($"{line}{two}{line}\n{two}")));
    }

    [Fact]
    public void Read_LinesThatCannotBeScored_AreRejectedAndCounted()
    {
        RankedFile file = new(Items + "排名: {次序: [总分 降]}\n");
        RankingInput input = file.Candidates(RankedFile.Lines("") + "{\"编号\": \"B\", \"年龄\": \"x\"}\n\n" + "{}\n");
        Assert.Equal((4, 1, 2, 1), (input.Summary.Lines, input.Summary.Results, input.Summary.Rejects, input.Summary.Blank));
        Assert.Equal(2, file.Rejects.Count(c => c == '\n'));
        Assert.StartsWith("""{"line":2,"id":"B","code":""", file.Rejects, StringComparison.Ordinal);
        Assert.Equal(1, input.Candidates.Count);
    }

    [Fact]
    public void Read_StopOnError_IsTold() =>
        Assert.True(new RankedFile(Items + "排名: {次序: [总分 降]}\n").Candidates("{}\n" + RankedFile.Lines(""), new BatchOptions { StopOnError = true }).Summary.IsStopped);

    [Fact]
    public void Read_RulesetThatDoesNotRank_IsRefused()
    {
        RankedFile file = new(Items);
        Assert.StartsWith("LH654 ", RankedFile.Mistake(() => file.Of("")), StringComparison.Ordinal);
        Assert.StartsWith("LH654 ", RankedFile.Mistake(() => file.FromScored("")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyLines_KeepTheirOrderOnAllCores()
    {
        RankedFile file = new(Items + "排名: {名额: {按: 申请.区域, 其他: 3}}\n");
        string[] facts = [.. Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"'申请': {{'区域': '镇{i % 7}'}}"))];
        RankingInput input = file.Candidates(RankedFile.Lines(facts), new BatchOptions { Workers = 3 });
        Assert.Equal(Enumerable.Range(1, 20_000).Select(i => FormattableString.Invariant($"A{i}")), Rows(input).Select(r => r.Id));
        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"镇{i % 7}")), Rows(input).Select(r => r.Zone));
        Assert.Equal(7, Rows(input).Select(r => r.Zone).Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void Read_Table_IsAsTheSameInJson()
    {
        RankedFile file = new(Items + "排名: {次序: [总分 降, 年龄 降], 名额: {按: 申请.区域, 其他: 3}}\n");
        RankingInput csv = file.Candidates("编号,其余,出生日期,申请.区域\nA1,无,1990-01-01,东镇\nA2,无,1980-01-01,西镇\n", new BatchOptions { Input = BatchFormat.Csv });
        RankingInput json = file.Of("'出生日期': '1990-01-01', '申请': {'区域': '东镇'}", "'出生日期': '1980-01-01', '申请': {'区域': '西镇'}");
        Assert.Equal(RankedFile.Dump(json).Replace("Line = 2", "Line = 3", StringComparison.Ordinal).Replace("Line = 1", "Line = 2", StringComparison.Ordinal), RankedFile.Dump(csv));
    }

    private static IEnumerable<CandidateRow> Rows(RankingInput input) => Enumerable.Range(0, input.Candidates.Count).Select(r => input.Candidates[r]);
}
