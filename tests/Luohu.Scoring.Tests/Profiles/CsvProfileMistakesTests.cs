using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class CsvProfileMistakesTests
{
    [Theory]
    [InlineData("LH410", null, "编号,«性別»\nA,男")]
    [InlineData("LH410", null, "编号,«申请.区»\nA,长安")]
    [InlineData("LH410", null, "编号,«性别.x»\nA,男")]
    [InlineData("LH411", null, "编号,性别,«sex»\nA,男,男")]
    [InlineData("LH411", null, "编号,«id»\nA,B")]
    [InlineData("LH411", null, "编号,申请.区域,\"«application.zone»\"\nA,,")]
    [InlineData("LH420", null, "编号,«年龄»\nA,30")]
    [InlineData("LH456", null, "编号,«»,性别\nA,,男")]
    [InlineData("LH457", null, "编号,«申请»\nA,长安")]
    [InlineData("LH458", null, "编号,«学历.层次»\nA,大专")]
    [InlineData("LH458", null, "编号,«配偶.性别»\nA,女")]
    [InlineData("LH460", null, "«编号;性别»\nA;男")]
    [InlineData("LH460", null, "«编号\t性别»\nA\t男")]
    [InlineData("LH460", null, "«编号，性别»\nA，男")]
    [InlineData("LH461", null, "«»性别\n男")]
    [InlineData("LH417", "编号", "编号,性别\n«»,男")]
    [InlineData("LH419", "其余", "编号,其余\nA,«有»")]
    [InlineData("LH425", "性别", "编号,性别\nA,«男性»")]
    [InlineData("LH425", "性别", "编号,备注,性别\nA,\"一\"\"二\",\"«男性»\"")]
    [InlineData("LH446", "工龄", "编号,工龄\nA,\"«1,000»\"")]
    [InlineData("LH447", "计生信息申报", "编号,计生信息申报\nA,«有»")]
    [InlineData("LH450", null, "编号,性别\nA,男,«多»")]
    [InlineData("LH450", null, "编号,性别\n«A»")]
    [InlineData("LH451", null, "编号,性别\nA,男«\"»")]
    [InlineData("LH452", null, "编号,性别\nA,\"男\"«性»")]
    [InlineData("LH453", null, "编号,性别\nA,«\"»男")]
    [InlineData("LH454", null, "编号,性别\nA,男«\r»性")]
    [InlineData("LH454", null, "编号,性别\nA,男«\r»\r\n")]
    [InlineData("LH459", "学历", "编号,学历\nA,«本科»")]
    [InlineData("LH405", null, "编号,学历\nA,[«层»次]")]
    [InlineData("LH405", null, "编号,学历\nA,\"[{\"\"层次\"\"«：»\"\"本科\"\"}]\"")]
    [InlineData("LH414", "学历", "编号,学历\nA,«{»}")]
    [InlineData("LH425", "学历[1].层次", "编号,学历\nA,\"[{},{\"\"层次\"\":«\"\"本课\"\"»}]\"")]
    [InlineData("LH410", "子女[0].学厉", "编号,子女\nA,\"[{«\"\"学厉\"\"»:[]}]\"")]
    [InlineData("LH441", "结婚日期", "编号,结婚日期,出生日期\nA,«1980-01-01»,1986-03-01")]
    [InlineData("LH440", "社会保险[0].止", "编号,社会保险\nA,\"[{\"\"起\"\":\"\"2016-01\"\",\"\"止\"\":«\"\"2015-12\"\"»}]\"")]
    public void Read_Wrong_IsOneMistakeWithPathAndPlace(string code, string? path, string marked)
    {
        int open = marked.IndexOf('«', StringComparison.Ordinal);
        string csv = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        int line = marked[..open].Count(c => c == '\n') + 1;

        Diagnostic mistake = new WrittenWorld().OnlyMistake(csv);

        Assert.Equal((code, path), (mistake.Code, mistake.Path));
        Assert.Equal(new LinePosition(line, open - marked[..open].LastIndexOf('\n')), WrittenWorld.PositionOf(mistake));
        Assert.Equal(marked[(open + 1)..marked.IndexOf('»', StringComparison.Ordinal)], WrittenWorld.Pointed(mistake));
    }

    [Theory]
    [InlineData("编号,性别\nA,男\nB,男性", "第 3 行 `性别` 列：`性别` 没有 `男性` 这一选项", "row 3, column `性别`: `sex` has no choice `男性`")]
    [InlineData("编号,x\nA,1", "第 1 行 `x` 列：没有名为 `x` 的事实或字段", "row 1, column `x`: there is no fact or field called `x`")]
    [InlineData("编号,性别\nA,男\nB,男,女", "第 3 行：这一行有 3 格，标题行有 2 格", "row 3: this row has 3 cells, the headings 2")]
    public void Read_Mistake_NamesRowAndColumn(string csv, string zh, string en)
    {
        Diagnostic mistake = new WrittenWorld().Csv(csv).SelectMany(p => p.Profile.Diagnostics).Single();

        Assert.Equal((zh, en), (mistake.Message.Zh, mistake.Message.En));
    }

    [Fact]
    public void Read_MistakeBehindCellsWithLineBreaks_IsOnItsLineAndInItsRow()
    {
        Diagnostic mistake = new WrittenWorld().Csv("编号,备注,性别\nA,\"一\n二\n三\",男\nB,\"四\n五\",男性").SelectMany(p => p.Profile.Diagnostics).Single();

        Assert.Equal(new LinePosition(6, 4), WrittenWorld.PositionOf(mistake));
        Assert.StartsWith("第 3 行 `性别` 列", mistake.Message.Zh, StringComparison.Ordinal);
        Assert.StartsWith("申请人.csv:6:4: ", DiagnosticRenderer.Render(mistake, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("\n    五\",男性\n        ~~~~", DiagnosticRenderer.Render(mistake, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakesOfARow_AreAllReportedFromLeftToRight()
    {
        string csv = "出生日期,性别,编号,学历\n1986,男性,,\"[{\"\"X\"\":1},7]\"";

        Assert.Equal(["LH426", "LH425", "LH417", "LH410", "LH415"], new WrittenWorld().Csv(csv).Single().Profile.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Read_SeveralHeadingsWrong_AreAllReportedAndNothingElse()
    {
        CsvProfile found = new WrittenWorld().Csv("性別,编号,申请\n男,A,B\n女,C,D").Single();

        Assert.Equal((1, "LH410 LH457"), (found.Row, string.Join(' ', found.Profile.Diagnostics.Select(d => d.Code))));
    }

    [Theory]
    [InlineData("性別", "是不是想写 `性别`？")]
    [InlineData("申请.区城", "是不是想写 `申请.区域`？")]
    [InlineData("application.zones", "`application.zone`")]
    [InlineData("申请", "标题请写成 `申请.日期`")]
    public void Read_WrongHeading_Advises(string heading, string advice) =>
        Assert.Contains(advice, new WrittenWorld().OnlyMistake($"编号,{heading}\nA,").Help?.Zh, StringComparison.Ordinal);

    [Fact]
    public void Read_Gbk_IsNamedAtTheHeadings()
    {
        byte[] gbk = [0xB1, 0xE0, 0xBA, 0xC5, .. ",sex\nA,"u8, 0xC4, 0xD0];

        Diagnostic mistake = Assert.Single(Assert.Single(new WrittenWorld().Csv(gbk)).Profile.Diagnostics);

        Assert.Equal(("LH404", "看来是 GBK 编码；请另存为 UTF-8"), (mistake.Code, mistake.Help?.Zh));
    }

    [Fact]
    public void Read_GbkInOneRow_LeavesTheOthersAlone()
    {
        byte[] mixed = [.. "id,sex\nA,male\nB,"u8, 0xC4, 0xD0, .. "\nC,female"u8];

        CsvProfile[] found = [.. new WrittenWorld().Csv(mixed)];

        Assert.Equal([0, 1, 0], found.Select(p => p.Profile.Diagnostics.Count));
        Assert.StartsWith("row 3, column `sex`: ", found[1].Profile.Diagnostics[0].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "LH106")]
    [InlineData("\uFEFF", "LH106")]
    [InlineData("\n编号", "LH456")]
    public void Read_NoHeadings_IsOneMistake(string csv, string code) => Assert.Equal(code, new WrittenWorld().OnlyMistake(csv).Code);

    [Fact]
    public void Read_Utf16_IsNamed() =>
        Assert.Equal("LH104", Assert.Single(Assert.Single(new WrittenWorld().Csv([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("编号\nA")])).Profile.Diagnostics).Code);
}
