using System.Text.RegularExpressions;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Baselines;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>The baselines by code, those that make one mistake only before the others.</summary>
internal static partial class Examples
{
    public static IReadOnlyList<Example> All { get; } = [.. new[] { "Bad", ProfileSubject.Folder, CaseSubject.Folder, RoundSubject.Folder }.SelectMany(OfFolder)];

    private static IEnumerable<Example> OfFolder(string folder) => Baseline.Names(folder)
        .Where(f => !Path.GetFileNameWithoutExtension(f).EndsWith("-several", StringComparison.Ordinal))
        .Select(f => (File: f, Zh: Said(folder, f, Language.Chinese), En: Said(folder, f, Language.English)))
        .Where(c => Code().IsMatch(c.En))
        .Select(c => new Example(Code().Match(c.En).Groups[1].Value, folder, c.File, c.Zh, c.En));

    private static string Said(string folder, string file, Language language)
    {
        string path = Baseline.Expected(folder, Path.GetFileNameWithoutExtension(file), language);
        return File.Exists(path) ? Summary().Replace(File.ReadAllText(path), "") : "";
    }

    /// <summary>The last line of a report of cases.</summary>
    [GeneratedRegex("^[0-9]+ (个用例：|cases?: ).*\n", RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(" (?:error|warning) (LH[0-9]{3}):")]
    private static partial Regex Code();
}
