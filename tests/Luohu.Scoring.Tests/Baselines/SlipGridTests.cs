using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>The seven slips of a Chinese keyboard, in each of five places: one message each, with the line as it should be.</summary>
public sealed class SlipGridTests
{
    private static readonly string[] Slips = ["colon", "comma", "brackets", "space", "quotes", "stuck", "dash"];

    private static readonly string[] Places = ["head", "item", "expression", "table", "flow"];

    public static TheoryData<string> Cases => [.. Slips.SelectMany(slip => Places.Select(place => $"slip-{slip}-{place}.yaml"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagnose_Slip_IsOneMessageWithTheMendedText(string file)
    {
        Diagnostic diagnostic = Assert.Single(BaselineSubject.Diagnose(file, Baseline.Bytes("Bad", file)));
        Assert.Contains(new[] { "应写作", "应写成", "请写", "请用", "改用" }, word => diagnostic.Help?.Zh.Contains(word, StringComparison.Ordinal) == true);
        Assert.Contains('`', diagnostic.Help?.Zh ?? "");
        Assert.Contains('`', diagnostic.Help?.En ?? "");
    }
}
