using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Diagnostics;

public sealed class DiagnosticRendererTests
{
    [Fact]
    public void Render_WideCharacters_UnderlineSitsBelowThem()
    {
        var source = new SourceText("市/2016.yaml", "a: b\n  本市：东莞\n");
        Diagnostic diagnostic = Catalogue.FullWidthColon(new TextSpan(9, 1), "本市", "本市: 东莞") with { Source = source };
        Assert.Equal(
            """
            市/2016.yaml:2:5: 错误 LH116: `本市` 后面用了全角冒号 `：`，应为半角冒号加空格
                  本市：东莞
                      ~~
            帮助: 应写作：`本市: 东莞`
            """,
            DiagnosticRenderer.Render(diagnostic, Language.Chinese),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Render_RelatedPlace_IsShownWithItsLine()
    {
        var source = new SourceText("t", "a: 1\na: 2\n");
        Diagnostic diagnostic = Catalogue.KeyRepeated(new TextSpan(5, 1), "a", new TextSpan(0, 1), asEntry: null) with { Source = source };
        Assert.EndsWith("t:1:1: see: first written here\n    a: 1\n    ^", DiagnosticRenderer.Render(diagnostic, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(250)]
    [InlineData(499)]
    public void Render_LongLine_IsCutAroundThePlace(int at)
    {
        string line = new string('字', at) + "X" + new string('字', 499 - at);
        Diagnostic diagnostic = Catalogue.NotUtf8(new TextSpan(at, 1)) with { Source = new SourceText("t", line) };
        string[] lines = DiagnosticRenderer.Render(diagnostic, Language.English).Split('\n');
        Assert.True(lines[1].Length < 110);
        int column = lines[2].IndexOf('^', StringComparison.Ordinal) - 4;
        string before = lines[1][4..lines[1].IndexOf('X', StringComparison.Ordinal)];
        Assert.Equal(column, before.Sum(c => c == '字' ? 2 : 1));
    }

    [Fact]
    public void Render_PlaceAtEndOfText_PointsBehindTheLastCharacter()
    {
        Diagnostic diagnostic = Catalogue.NotUtf8(new TextSpan(2, 0)) with { Source = new SourceText("t", "ab") };
        Assert.Contains("    ab\n      ^", DiagnosticRenderer.Render(diagnostic, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoSourceButAPath_ShowsThePath()
    {
        Diagnostic diagnostic = Catalogue.EmptyText() with { Path = "学历[0].层次" };
        Assert.Equal("error LH106: 学历[0].层次: the file has no content", DiagnosticRenderer.Render(diagnostic, Language.English));
    }

    [Fact]
    public void Render_InvisibleCharacter_ShowsAsADot()
    {
        Diagnostic diagnostic = Catalogue.InvisibleCharacter(new TextSpan(1, 1), 0x200B) with { Source = new SourceText("t", "a\u200Bb") };
        Assert.Contains("    a·b\n     ^", DiagnosticRenderer.Render(diagnostic, Language.Chinese), StringComparison.Ordinal);
    }
}
