using System.Text;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>What a batch wrote of applicants ranks as they do themselves.</summary>
public sealed class ScoredCandidatesTests
{
    private const int Rulesets = 40;
    private const int Applicants = 25;

    private static readonly RankedFile Simple = new("积分: [{编号: 基本, 得分: 1}]\n排名: {次序: [总分 降, 年龄 降]}\n");

    [Fact]
    public void Read_WhatABatchWrote_IsAsStraightFromApplicants()
    {
        int ranked = 0;
        for (int seed = 0; ranked < Rulesets; seed++)
        {
            string text = RulesetTextGenerator.Ruleset(new Draws((ulong)seed));
            if (CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(text)).Ruleset is { Model.Ranking: not null } ruleset)
            {
                string lines = Profiles(ruleset, seed);
                var file = new RankedFile(text);
                string straight = RankedFile.Dump(file.Candidates(lines));
                Assert.Equal(straight, RankedFile.Dump(file.FromScored(file.Scored(lines))));
                Assert.Equal(Applicants + 1, straight.Split('\n').Length);
                ranked++;
            }
        }
    }

    [Fact]
    public void Read_ResultsWithTheWholeLedgerInPieces_IsTheSame()
    {
        string lines = RankedFile.Lines("'出生日期': '1990-01-01'", "");
        string[] results = Simple.Scored(lines, new BatchOptions { Detail = BatchDetail.Ledger }).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(RankedFile.Dump(Simple.Candidates(lines)), RankedFile.Dump(Simple.FromScored($"\uFEFF{results[0]}\r\n\n{results[1]}")));
    }

    [Fact]
    public void Read_OfAnotherVersionOfTheFile_IsRefused()
    {
        string results = new RankedFile("积分: [{编号: 基本, 得分: 2}]\n排名: {次序: [总分 降, 年龄 降]}\n").Scored(RankedFile.Lines(""));
        string mistake = RankedFile.Mistake(() => Simple.FromScored(Simple.Scored(RankedFile.Lines("", "")) + results));
        Assert.StartsWith("LH659 第 3 行是按别的规则集或评定日评定的：", mistake, StringComparison.Ordinal);
        Assert.EndsWith(", 2016-06-30", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AtAnotherDate_IsRefused()
    {
        string results = Simple.Scored(RankedFile.Lines(""), asOf: new(2016, 7, 1));
        Assert.EndsWith(", 2016-07-01", RankedFile.Mistake(() => Simple.FromScored(results)), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Damages { get; } = new()
    {
        { "\"keys\":[1,26]", "\"keys\":[1]" },
        { "\"keys\":[1,26]", "\"keys\":[1,26.5]" },
        { "\"keys\":[1,26]", "\"keys\":[1,\"26\"]" },
        { "\"keys\":[1,26]", "\"keys\":[1,true]" },
        { "\"standing\":\"candidate\"", "\"standing\":\"Candidate\"" },
        { "\"batch\":null", "\"batch\":\"x\"" },
        { "\"total\":1", "\"total\":1.5" },
        { "\"total\":1", "\"total\":99999999999999999999999999" },
        { "\"track\":null", "\"track\":\"x\"" },
        { "\"id\":\"A1\"", "\"id\":null" },
        { "\"verdict\":\"eligible\"", "\"verdict\":\"\\ud800\"" },
        { "\"ranking\":", "\"rank\":" },
        { "}}", "}" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Read_LineThatNoBatchWrote_IsRefused(string good, string bad)
    {
        string line = Simple.Scored(RankedFile.Lines("'出生日期': '1990-01-01'"));
        Assert.Contains(good, line, StringComparison.Ordinal);
        string mistake = RankedFile.Mistake(() => Simple.FromScored("\n" + line.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Equal("LH658 第 2 行不是带排名内容的批量评定结果 | line 2 is no result of a batch with what ranking needs", mistake);
    }

    [Fact]
    public void Read_ResultsOfAnOrdinaryBatch_AreRefused() =>
        Assert.StartsWith("LH658 第 1 行", RankedFile.Mistake(() => Simple.FromScored("""{"line":1,"id":"A","verdict":"eligible","total":1,"track":null}""")), StringComparison.Ordinal);

    [Fact]
    public void Read_IdsThatComeAgain_AreToldByTheLinesOfTheApplicants()
    {
        string results = Simple.Scored(RankedFile.Lines("", ""));
        Assert.StartsWith("LH655 编号 `A2` 在第 2 行和第 2 行都有", RankedFile.Mistake(() => Simple.FromScored(results + results.Split('\n')[1])), StringComparison.Ordinal);
    }

    private static string Profiles(CompiledRuleset ruleset, int seed)
    {
        var writer = new ProfileWriter(new ProfileSchema(ruleset.Vocabulary), Language.Chinese);
        var applicants = new ApplicantGenerator(ruleset.Vocabulary, seed);
        return string.Concat(Enumerable.Range(0, Applicants)
            .Select(i => Encoding.UTF8.GetString(writer.ToUtf8(applicants.Next() with { Id = FormattableString.Invariant($"A{i}") })) + "\n"));
    }
}
