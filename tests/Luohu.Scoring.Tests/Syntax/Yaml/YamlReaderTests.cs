using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Syntax.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_EveryKindOfScalar_ContentIsItsCharacters(string lineBreak)
    {
        string text = "甲: 𠮷 乙 \n\"丙\": 'x''y'\n丁: >-\n  一\n  二\n\n戊: |\n  三\n己: {庚: \"辛\", 壬: [癸, 子]}".Replace("\n", lineBreak, StringComparison.Ordinal);
        (YamlNode? root, SourceText source, _) = Texts.Yaml(text);
        string[] contents = [.. Scalars(root).Select(s => source.Slice(s.Content).ToString().Replace("\r", string.Empty, StringComparison.Ordinal))];
        Assert.Equal(["甲", "𠮷 乙", "丙", "x''y", "丁", "一\n  二", "戊", "三", "己", "庚", "辛", "壬", "癸", "子"], contents);
    }

    [Fact]
    public void Read_GoodFiles_PlainScalarsAreTheirSlices()
    {
        int seen = 0;
        foreach (string file in Texts.BaselineFiles("Good"))
        {
            foreach (string text in (string[])[File.ReadAllText(file), File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal)])
            {
                (YamlNode? root, SourceText source, _) = Texts.Yaml(text);
                foreach (ScalarNode scalar in Scalars(root).Where(s => s.Style == ScalarStyle.Plain))
                {
                    string written = source.Slice(scalar.Content).ToString();
                    Assert.Equal(scalar.Value, string.Join(' ', written.Split('\n', StringSplitOptions.TrimEntries)));
                    seen++;
                }
            }
        }

        Assert.True(seen > 500);
    }

    [Fact]
    public void Read_Collections_SpanFromBracketToBracket()
    {
        (YamlNode? root, SourceText source, _) = Texts.Yaml("甲: {乙: [丙, 丁]}\n戊:\n  己: 1\n  庚: 2\n\n辛: 3\n");
        MappingNode mapping = Assert.IsType<MappingNode>(root);
        Assert.Equal(["{乙: [丙, 丁]}", "己: 1\n  庚: 2", "3"], mapping.Entries.Select(e => source.Slice(e.Value.Span).ToString()));
        MappingNode inner = Assert.IsType<MappingNode>(mapping.Entries[0].Value);
        Assert.Equal("[丙, 丁]", source.Slice(inner.Entries[0].Value.Span).ToString());
        Assert.True(inner.IsFlow);
        Assert.False(mapping.IsFlow);
    }

    /// <summary>The reader stands on its own: files that no scan has seen are refused as well.</summary>
    [Theory]
    [InlineData("a: &x b\n", "LH125")]
    [InlineData("a: *x\n", "LH125")]
    [InlineData("a: !x b\n", "LH126")]
    [InlineData("<<: b\n", "LH127")]
    [InlineData("a: b\n---\nc: d\n", "LH124")]
    [InlineData("a: b\na: c\n", "LH142")]
    [InlineData("a:\n", "LH143")]
    [InlineData("a: ~\n", "LH145")]
    [InlineData("- \n", "LH144")]
    [InlineData("{[a]: b}\n", "LH146")]
    [InlineData(": b\n", "LH146")]
    [InlineData("# x\n", "LH106")]
    [InlineData("a: {b: c\nd: e\n", "LH149")]
    [InlineData("---\n", "LH144")]
    [InlineData("a: b: c\n", "LH149")]
    [InlineData("a: 'b\n", "LH149")]
    [InlineData("a:\n\t- b\n", "LH149")]
    [InlineData("a:\n    b: c\n  d: e\n", "LH148")]
    public void Read_WhatIsRefused_IsOneDiagnosticWithAPlace(string text, string code)
    {
        (YamlNode? root, _, var diagnostics) = Texts.Yaml(text);
        Assert.Null(root);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(code != "LH106", diagnostic.Span is not null);
    }

    /// <summary>Quadratic work would take minutes, so the time limit can be generous.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("a:\n  b: 1\n")]
    [InlineData("? ")]
    [InlineData("[a, ")]
    public void Read_LargestText_EndsSoon(string piece)
    {
        string text = Texts.Repeat(piece, (1 << 20) / piece.Length);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(Texts.Yaml(text).Root);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    private static IEnumerable<ScalarNode> Scalars(YamlNode? node) => node switch
    {
        ScalarNode scalar => [scalar],
        MappingNode mapping => mapping.Entries.SelectMany(e => Scalars(e.Key).Concat(Scalars(e.Value))),
        SequenceNode sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };
}
