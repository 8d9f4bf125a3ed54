using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Slips;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Support;

/// <summary>Reads texts through the stages of Syntax.</summary>
internal static class Texts
{
    public const string Head = "规则集: t\n版本: \"1\"\n";

    public static IReadOnlyList<string> BaselineFiles(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", folder), "*.yaml").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ScanCodes(string text)
    {
        var source = new SourceText("t.yaml", text);
        var diagnostics = new DiagnosticBag(source);
        SlipScan.Run(source, diagnostics);
        return [.. diagnostics.ToSorted().Select(d => d.Code)];
    }

    public static (YamlNode? Root, SourceText Source, IReadOnlyList<Diagnostic> Diagnostics) Yaml(string text)
    {
        var source = new SourceText("t.yaml", text);
        var diagnostics = new DiagnosticBag(source);
        YamlNode? root = YamlReader.Read(source, diagnostics);
        return (root, source, diagnostics.ToSorted());
    }

    /// <summary>The sections of a text that must be without mistakes.</summary>
    public static RulesetSyntax Ruleset(string text)
    {
        var source = new SourceText("t.yaml", text);
        var diagnostics = new DiagnosticBag(source);
        SlipScan.Run(source, diagnostics);
        YamlNode? root = YamlReader.Read(source, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.NotNull(root);
        RulesetSyntax ruleset = RulesetReader.Read(root, source, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => DiagnosticRenderer.Render(d, Language.English)));
        return ruleset;
    }

    public static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
