namespace Luohu.Scoring.Catalogs;

/// <summary>The ruleset files of a folder and the folders in it: every <c>*.yaml</c> except <c>cases.yaml</c>, in order of their paths.</summary>
/// <param name="path">The folder.</param>
public sealed class FolderSource(string path) : IRulesetSource
{
    /// <summary>Name of the file of worked cases that stands beside rulesets and is not one.</summary>
    public const string CasesFile = "cases.yaml";

    /// <summary>The folder.</summary>
    public string Path { get; } = path ?? throw new ArgumentNullException(nameof(path));

    /// <inheritdoc />
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IEnumerable<RulesetFile> Read() => FilesIn(Path).Select(Open);

    /// <summary>One file, with the id that its full path calls for.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RulesetFile Open(string file) =>
        new(file, File.ReadAllBytes(file)) { ExpectedId = RulesetFile.IdAt(System.IO.Path.GetFullPath(file)) };

    /// <summary>The paths of the ruleset files of a folder.</summary>
    public static IReadOnlyList<string> FilesIn(string path) =>
    [
        .. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories)
            .Where(f => !string.Equals(System.IO.Path.GetFileName(f), CasesFile, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal),
    ];
}
