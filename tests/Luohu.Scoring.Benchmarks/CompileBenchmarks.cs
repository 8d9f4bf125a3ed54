using System.Text;
using BenchmarkDotNet.Attributes;
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

namespace Luohu.Scoring.Benchmarks;

/// <summary>From text to plan, warm, stage by stage: of a ruleset of 300 items, and of the largest bundled one.</summary>
[InProcess]
[WarmupCount(5)]
[IterationCount(15)]
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private byte[] _bytes = [];
    private SourceText _source = null!;
    private YamlNode _root = null!;
    private RulesetSyntax _syntax = null!;
    private BoundRuleset _model = null!;

    /// <summary>Which ruleset.</summary>
    [Params("300 items", "largest bundled")]
    public string Ruleset { get; set; } = string.Empty;

    /// <summary>What each stage starts from.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _bytes = Ruleset == "300 items"
            ? Encoding.UTF8.GetBytes(ManyItems.Text(300))
            : new BundledRulesets().Read().MaxBy(f => f.Content.Length)?.Content.ToArray() ?? throw new InvalidOperationException("no bundled ruleset");
        var diagnostics = new DiagnosticBag();
        _source = Source(diagnostics);
        _root = YamlReader.Read(_source, diagnostics) ?? throw new InvalidOperationException("no YAML");
        _syntax = RulesetReader.Read(_root, _source, diagnostics);
        _model = RulesetBinder.Bind(_syntax, _source, diagnostics) ?? throw new InvalidOperationException("not bound");
        if (diagnostics.HasErrors)
        {
            throw new InvalidOperationException(string.Join('\n', diagnostics.ToSorted().Select(d => DiagnosticRenderer.Render(d, Language.English))));
        }
    }

    /// <summary>Everything.</summary>
    [Benchmark(Baseline = true)]
    public object TextToPlan()
    {
        (BoundRuleset? ruleset, _) = RulesetReading.Read("r.yaml", _bytes);
        return PlanWriter.Compile(ruleset ?? throw new InvalidOperationException("not bound"), interpret: false);
    }

    /// <summary>Bytes to text.</summary>
    [Benchmark]
    public object Decode() => Source(new DiagnosticBag());

    /// <summary>The scan for slips of the keyboard.</summary>
    [Benchmark]
    public void Slips() => SlipScan.Run(_source, new DiagnosticBag(_source));

    /// <summary>Text to nodes.</summary>
    [Benchmark]
    public object? Yaml() => YamlReader.Read(_source, new DiagnosticBag(_source));

    /// <summary>Nodes to syntax.</summary>
    [Benchmark]
    public object Sections() => RulesetReader.Read(_root, _source, new DiagnosticBag(_source));

    /// <summary>Syntax to model.</summary>
    [Benchmark]
    public object? Bind() => RulesetBinder.Bind(_syntax, _source, new DiagnosticBag(_source));

    /// <summary>Model to machine code.</summary>
    [Benchmark]
    public object Plan() => PlanWriter.Compile(_model, interpret: false);

    /// <summary>Model to a plan that is interpreted.</summary>
    [Benchmark]
    public object Interpret() => PlanWriter.Compile(_model, interpret: true);

    private SourceText Source(DiagnosticBag diagnostics) => SourceDecoder.Decode("r.yaml", _bytes, diagnostics) ?? throw new InvalidOperationException("no text");
}
