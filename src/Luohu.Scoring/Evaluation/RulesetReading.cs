using Luohu.Scoring.Binding;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Evaluation;

/// <summary>The stages from the bytes of a ruleset file to the bound model, in order.</summary>
internal static class RulesetReading
{
    /// <summary>The bound ruleset, or null; all mistakes and warnings by position.</summary>
    public static (BoundRuleset? Ruleset, IReadOnlyList<Diagnostic> Diagnostics) Read(string name, ReadOnlySpan<byte> bytes)
    {
        var decoding = new DiagnosticBag();
        SourceText? source = SourceDecoder.Decode(name, bytes, decoding);
        return source is null ? (null, decoding.ToSorted()) : Read(source);
    }

    /// <summary>The same for a text that is decoded already.</summary>
    public static (BoundRuleset? Ruleset, IReadOnlyList<Diagnostic> Diagnostics) Read(SourceText source)
    {
        var diagnostics = new DiagnosticBag(source);
        YamlNode? root = ScannedYaml.Read(source, diagnostics);
        RulesetSyntax? syntax = root is null || diagnostics.HasErrors ? null : RulesetReader.Read(root, source, diagnostics);
        BoundRuleset? ruleset = syntax is null ? null : RulesetBinder.Bind(syntax, source, diagnostics);
        return (diagnostics.HasErrors ? null : ruleset, diagnostics.ToSorted());
    }
}
