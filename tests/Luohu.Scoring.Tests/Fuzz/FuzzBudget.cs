using System.Globalization;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>How much is fuzzed, and from which seed: little with every test run, a million with scripts/fuzz.sh.</summary>
internal static class FuzzBudget
{
    public const int UsualSeed = 20160630;

    public static int Rulesets { get; } = Read("LUOHU_FUZZ_RULESETS", 20_000);

    public static int Profiles { get; } = Read("LUOHU_FUZZ_PROFILES", 100_000);

    public static int WrittenProfiles { get; } = Read("LUOHU_FUZZ_WRITTEN", 20_000);

    public static int Seed { get; } = Read("LUOHU_FUZZ_SEED", UsualSeed);

    /// <summary>Adds a line to the file named by LUOHU_FUZZ_REPORT, if one is.</summary>
    public static void Report(FormattableString counts)
    {
        if (Environment.GetEnvironmentVariable("LUOHU_FUZZ_REPORT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, FormattableString.Invariant(counts) + "\n");
        }
    }

    /// <summary>The answer to a text; an exception is told together with the text.</summary>
    public static T Tried<T>(int number, byte[] text, Func<byte[], T> answer)
    {
        try
        {
            return answer(text);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{Seed}/{number}: {Convert.ToBase64String(text)}"), e);
        }
    }

    private static int Read(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : usual;
}
