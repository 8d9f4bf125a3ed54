using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Slips;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>What the baselines are run through. The one place to change when more stages exist.</summary>
internal static class BaselineSubject
{
    public static readonly Func<string, byte[], IReadOnlyList<Diagnostic>> Diagnose = Read;

    private static IReadOnlyList<Diagnostic> Read(string name, byte[] bytes)
    {
        var decoding = new DiagnosticBag();
        if (SourceDecoder.Decode(name, bytes, decoding) is not { } source)
        {
            return decoding.ToSorted();
        }

        var diagnostics = new DiagnosticBag(source);
        SlipScan.Run(source, diagnostics);
        if (!diagnostics.HasErrors && YamlReader.Read(source, diagnostics) is { } root)
        {
            RulesetReader.Read(root, source, diagnostics);
        }

        return diagnostics.ToSorted();
    }
}
