using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>Reads the cases of the language reference: entries of a case file without 名称, and mostly without 评定日.</summary>
internal static class DocCaseReader
{
    private static readonly Term AsOf = new("评定日", "as_of");
    private static readonly Term Applicant = new("申请人", "applicant");
    private static readonly Term Expected = new("预期", "expect");
    private static readonly Term Items = new("明细", "items");
    private static readonly Term Gates = new("准入", "gates");
    private static readonly Term Vetoes = new("否决", "vetoes");
    private static readonly Term Benefits = new("待遇", "benefits");
    private static readonly Term[] Plain = [new("结论", "verdict"), new("通道", "track"), new("总分", "total")];

    public static IReadOnlyList<DocCase> Read(string text)
    {
        (YamlNode? root, SourceText source, IReadOnlyList<Diagnostic> mistakes) = Texts.Yaml(text);
        Assert.Empty(mistakes);
        return [.. Assert.IsType<SequenceNode>(root).Items.Select(i => Case(Assert.IsType<MappingNode>(i), source))];
    }

    private static DocCase Case(MappingNode node, SourceText source)
    {
        Assert.All(node.Entries, e => Assert.True(AsOf.Is(e.Key.Value) || Applicant.Is(e.Key.Value) || Expected.Is(e.Key.Value), e.Key.Value));
        string asOf = Find(node, AsOf) is ScalarNode written ? written.Value : "2026-06-30";
        var expected = Assert.IsType<MappingNode>(Find(node, Expected));
        Assert.NotEmpty(expected.Entries);
        Term[] known = [.. Plain, Items, Gates, Vetoes, Benefits];
        Assert.All(expected.Entries, e => Assert.Contains(known, k => k.Is(e.Key.Value)));
        return new DocCase(DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture), Profile(Assert.IsType<MappingNode>(Find(node, Applicant)), source))
        {
            Plain = expected.Entries.Where(e => e.Value is ScalarNode).ToDictionary(e => Plain.Single(p => p.Is(e.Key.Value)).En, e => ((ScalarNode)e.Value).Value),
            Items = Values(expected, Items),
            Gates = Values(expected, Gates),
            Vetoes = Values(expected, Vetoes),
            Benefits = Values(expected, Benefits),
        };
    }

    private static YamlNode? Find(MappingNode node, Term key) => node.Entries.SingleOrDefault(e => key.Is(e.Key.Value))?.Value;

    private static Dictionary<string, string> Values(MappingNode node, Term key) => Find(node, key) is MappingNode values
        ? values.Entries.ToDictionary(e => e.Key.Value, e => Assert.IsType<ScalarNode>(e.Value).Value)
        : [];

    /// <summary>The profile as a file of its own, with the id that a profile must have.</summary>
    private static string Profile(MappingNode node, SourceText source)
    {
        string written = source.Slice(node.Span).ToString().TrimEnd();
        if (node.IsFlow)
        {
            return $"{{编号: A, {written[1..]}\n";
        }

        string indent = new(' ', source.PositionOf(node.Span.Start).Column - 1);
        return $"编号: A\n{written.Replace("\n" + indent, "\n", StringComparison.Ordinal)}\n";
    }
}
