using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Slips;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax;

/// <summary>The nodes of a text in YAML, of a ruleset, a profile or cases, after the scan for slips of the keyboard.</summary>
internal static class ScannedYaml
{
    /// <summary>Null when the scan or the YAML reader found an error. What the scan found would only be found again, in worse words, by the YAML reader.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        SlipScan.Run(source, diagnostics);
        return diagnostics.HasErrors ? null : YamlReader.Read(source, diagnostics);
    }
}
