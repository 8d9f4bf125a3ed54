using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>
/// Looks at the raw lines before YAML does. Many slips of the keyboard are silent in YAML, and its own messages stop at the first error.
/// A text with an error here is not worth reading further: what YAML would make of it is not what the author meant.
/// </summary>
internal static class SlipScan
{
    public static void Run(SourceText source, DiagnosticBag diagnostics)
    {
        if (LongLines.Report(source, diagnostics))
        {
            return;
        }

        var text = new ScanText(source, diagnostics);
        new BlockScan(text).Run();
        OddCharacters.Report(text);
    }
}
