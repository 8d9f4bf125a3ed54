using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>What the baselines are run through: everything from the bytes of a file to the bound ruleset.</summary>
internal static class BaselineSubject
{
    public static readonly Func<string, byte[], IReadOnlyList<Diagnostic>> Diagnose = (name, bytes) => RulesetReading.Read(name, bytes).Diagnostics;
}
