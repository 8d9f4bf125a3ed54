using System.Text;
using Luohu.Scoring.Binding;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Rulesets;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Slips;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>From the text of a ruleset to its plan, warm, stage by stage.</summary>
internal static class CompileSet
{
    /// <summary>The largest bundled ruleset.</summary>
    public static MeasureSet Largest() => Of("compile", new BundledRulesets().Read().MaxBy(f => f.Content.Length) ?? throw new InvalidOperationException("no bundled ruleset"));

    /// <summary>Three hundred items, more than any scheme that is known.</summary>
    public static MeasureSet ManyItems() => Of("compile300", new RulesetFile("300 items", Encoding.UTF8.GetBytes(Benchmarks.ManyItems.Text(300))));

    private static MeasureSet Of(string name, RulesetFile file)
    {
        byte[] bytes = file.Content.ToArray();
        var diagnostics = new DiagnosticBag();
        SourceText source = SourceDecoder.Decode(file.Name, bytes, diagnostics) ?? throw new InvalidOperationException("no text");
        YamlNode root = YamlReader.Read(source, diagnostics) ?? throw new InvalidOperationException("no YAML");
        RulesetSyntax syntax = RulesetReader.Read(root, source, diagnostics);
        BoundRuleset model = RulesetBinder.Bind(syntax, source, diagnostics) ?? throw new InvalidOperationException("not bound");
        return new(
            name,
            $"text to plan, {file.Name}, {bytes.Length} bytes",
            "ruleset",
            [
                new("everything", 1, () => PlanWriter.Compile(RulesetReading.Read(file.Name, bytes).Ruleset ?? throw new InvalidOperationException("not bound"), interpret: false)),
                new("decoding", 1, () => SourceDecoder.Decode(file.Name, bytes, new DiagnosticBag())),
                new("scan for slips", 1, () => SlipScan.Run(source, new DiagnosticBag(source))),
                new("YAML", 1, () => YamlReader.Read(source, new DiagnosticBag(source))),
                new("sections", 1, () => RulesetReader.Read(root, source, new DiagnosticBag(source))),
                new("binding", 1, () => RulesetBinder.Bind(syntax, source, new DiagnosticBag(source))),
                new("plan", 1, () => PlanWriter.Compile(model, interpret: false)),
                new("plan, interpreted instead", 1, () => PlanWriter.Compile(model, interpret: true)),
            ],
            [])
        {
            Rounds = 15,
            TellsMedian = true,
        };
    }
}
