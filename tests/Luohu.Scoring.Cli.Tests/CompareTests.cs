using System.Text.Json;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu compare</c>.</summary>
public sealed class CompareTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Sample = "samples/applicants/line-worker-changan.json";

    [Fact]
    public void Compare_Sample_SetsItsSchemeBesideTheOthers()
    {
        string text = ToolProcess.Run("compare", Sample, "--as-of", "2016-06-30").Succeeds().Out;
        Assert.StartsWith("各地方案对照\n申请人：S01\n评定日：2016年6月30日\n", text, StringComparison.Ordinal);
        Assert.Contains("  dongguan/settlement@2016\n    通道：积分制\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OneCity_LeavesOutTheOthers()
    {
        string json = ToolProcess.Run("compare", Sample, "--as-of", "2016-06-30", "--city", "dongguan", "--scheme", "settlement", "--format", "json").Succeeds().Out;
        using var document = JsonDocument.Parse(json);
        JsonElement answer = Assert.Single(document.RootElement.GetProperty("answers").EnumerateArray());
        Assert.Equal("dongguan/settlement", answer.GetProperty("ruleset").GetString());
    }

    [Theory]
    [InlineData("--city", "donguan", "--city 不能是 `donguan`")]
    [InlineData("--scheme", "settle", "--scheme 不能是 `settle`")]
    [InlineData("--format", "html", "--format 不能是 `html`")]
    [InlineData("--as-of", "2016-02-30", "没有 2016-02-30 这一天")]
    public void Compare_OptionThatMeansNothing_SaysWhatMayStandThere(string option, string value, string message)
    {
        Outcome outcome = ToolProcess.Run(["compare", Sample, .. option == "--as-of" ? [] : (string[])["--as-of", "2016-06-30"], option, value]);
        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithoutProfileOrDay_ShowsAnExample()
    {
        Assert.Equal(2, ToolProcess.Run("compare", "--as-of", "2016-06-30").ExitCode);
        Assert.Contains("luohu compare PROFILE.json --as-of 2016-06-30", ToolProcess.Run("compare", Sample).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_BrokenProfile_IsToldOnceWithItsPlace()
    {
        Outcome outcome = ToolProcess.Run("compare", folder.Write("broken.json", "{\"编号\": \"A\", \"出生日期\": \"1990-02-30\"}"), "--as-of", "2016-06-30");
        Assert.Equal((5, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Equal(1, outcome.Error.Split("1990-02-30").Length / 2);
    }
}
