using System.Runtime.CompilerServices;

namespace Luohu.Scoring.Tests.Explanation;

/// <summary>Texts that a reviewer has read. LUOHU_UPDATE_BASELINES=1 rewrites them.</summary>
internal static class GoldenFile
{
    public static void Check(string name, string actual)
    {
        string path = Path.Combine(Path.GetDirectoryName(ThisFile()) ?? string.Empty, "Golden", name);
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name} is missing; LUOHU_UPDATE_BASELINES=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
