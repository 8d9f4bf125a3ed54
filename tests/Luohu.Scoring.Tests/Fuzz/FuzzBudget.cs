using System.Globalization;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>How much is fuzzed: little with every test run, a million with scripts/fuzz.sh.</summary>
internal static class FuzzBudget
{
    public static int Rulesets { get; } = Read("LUOHU_FUZZ_RULESETS", 20_000);

    public static int Profiles { get; } = Read("LUOHU_FUZZ_PROFILES", 100_000);

    public static int Seed { get; } = Read("LUOHU_FUZZ_SEED", 20160630);

    private static int Read(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : usual;
}
