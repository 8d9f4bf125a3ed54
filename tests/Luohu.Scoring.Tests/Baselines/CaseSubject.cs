using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Cases;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>What the baselines of cases are run through.</summary>
internal static class CaseSubject
{
    public const string Folder = "Cases";

    public static IReadOnlyList<Diagnostic> Diagnose(string file, byte[] bytes)
    {
        CaseFile cases = new(file, bytes) { Samples = _ => null };
        return [.. CaseSuite.Load(CaseKit.Catalog(), [cases]).Run().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }
}
