using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Files whose expected texts stand beside them. LUOHU_UPDATE_BASELINES=1 rewrites those; whoever does that reads the difference.</summary>
internal static class Baseline
{
    public static bool IsUpdate { get; } = Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES") == "1";

    /// <summary>The names of the cases of a folder, with the ending of their file.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", folder)).Where(f => !f.EndsWith(".txt", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string folder, string file) => File.ReadAllBytes(Repository.PathTo("tests", "Baselines", folder, file));

    /// <summary>Where the expected text of a case stands.</summary>
    public static string Expected(string folder, string name, Language language) =>
        Repository.PathTo("tests", "Baselines", folder, $"{name}.{(language == Language.Chinese ? "zh" : "en")}.txt");

    public static string Render(IEnumerable<Diagnostic> diagnostics, Language language) =>
        string.Concat(diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"{DiagnosticRenderer.Render(d, language)}\n")));

    /// <summary>Compares a file with what it should hold, or makes it so. A file that should hold nothing is not there.</summary>
    public static void Compare(string path, string actual)
    {
        if (IsUpdate && actual.Length > 0)
        {
            File.WriteAllText(path, actual);
        }
        else if (IsUpdate)
        {
            File.Delete(path);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, actual);
    }
}
