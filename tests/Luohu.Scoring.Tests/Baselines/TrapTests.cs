using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>The 28 traps that YAML sets for authors: each is told in words of its own, or understood as it was meant.</summary>
public sealed class TrapTests
{
    private static readonly string[] Traps =
    [
        "Y1 comment-one-space comment-one-space-expression comment-one-space-flow hash-in-number",
        "Y2 colon-no-space-flow colon-no-space-only-entry",
        "Y3 colon-no-space colon-no-space-before-good",
        "Y4 colon-and-comma-full-width comma-full-width-silent colon-full-width-flow",
        "Y5 entry-in-text entry-in-text-full-width text-over-lines",
        "Y6 odd-space-indent odd-space-block-indent odd-space-nbsp invisible-zero-width invisible-feff invisible-control odd-space-in-text",
        "Y7 odd-space-after-colon",
        "Y8 line-break-nel line-break-separator line-break-lone-cr line-breaks-mac",
        "Y9 comma-grouping",
        "Y10 comma-in-call comma-in-text",
        "Y11 square-brackets-flow",
        "Y12 comparison-key comparison-key-less block-sign-value block-sign-bar",
        "Y13 lone-dash-list dash-dash",
        "Y14 interval interval-block",
        "Y15 alias anchor tag reserved-at reserved-backquote reserved-percent",
        "Y16 text-after-quote text-after-bracket lone-dash-number",
        "Y17 merge-key",
        "Y18 key-repeated key-repeated-two-languages",
        "Y19 dash-missing dash-missing-second dash-missing-flow",
        "Y20 documents-second documents-end",
        "Y21 tilde value-missing value-missing-flow entry-missing",
        "Y22 key-too-long key-two-lines line-too-long",
        "Y23 expression-hash-block",
        "Y24 brackets-full-width bracket-full-width-list hash-full-width block-sign-full-width quote-full-width",
        "Y26 rows-as-list",
        "Y27 tab-indent tab-indent-list",
        "Y28 key-look-alike key-look-alike-traditional binding-expression-look-alike",
    ];

    public static TheoryData<string> Cases => [.. Traps.SelectMany(t => t.Split(' ').Skip(1))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagnose_Trap_IsOneErrorWithItsLineAndAdvice(string name)
    {
        Diagnostic diagnostic = Assert.Single(BaselineSubject.Diagnose($"{name}.yaml", Baseline.Bytes("Bad", $"{name}.yaml")));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.NotNull(diagnostic.Span);
        Assert.DoesNotContain("LH149", diagnostic.Code, StringComparison.Ordinal);
    }

    /// <summary>Y21 and Y25: full-width digits and signs, ranges and words that YAML might take for something else.</summary>
    [Fact]
    public void Diagnose_SignsOfAChineseKeyboard_AreUnderstood() =>
        Assert.Empty(BaselineSubject.Diagnose("signs.yaml", Baseline.Bytes("Good", "signs-understood.yaml")));

    [Fact]
    public void Traps_AreAllThere() => Assert.Equal(27, Traps.Length);
}
