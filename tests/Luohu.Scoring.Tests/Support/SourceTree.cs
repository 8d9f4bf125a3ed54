using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Luohu.Scoring.Tests.Support;

/// <summary>The repository the tests were built from, read as text. Guards of architecture and habits look at it.</summary>
internal static class SourceTree
{
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The engine's folder.</summary>
    public static string Engine { get; } = Path.Combine(Root, "src", "Luohu.Scoring");

    /// <summary>Every source file of the engine.</summary>
    public static IReadOnlyList<SourceFile> EngineFiles { get; } = FilesUnder(Engine);

    /// <summary>Every source file that is shipped: the engine, its integrations and the tool.</summary>
    public static IReadOnlyList<SourceFile> ShippedFiles { get; } = FilesUnder(Path.Combine(Root, "src"));

    /// <summary>The folders directly in the engine's folder: the stages.</summary>
    public static IReadOnlyList<string> EngineFolders { get; } =
        [.. Directory.GetDirectories(Engine).Select(folder => Path.GetFileName(folder)).Except(BuildFolders).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<SourceFile> FilesUnder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Parts: Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)))
            .Where(file => !file.Parts.Intersect(BuildFolders).Any())
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(string.Join('/', file.Parts), Parse(file.Path)))];

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), path);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Scoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository: no Scoring.sln above them.");
    }
}
