namespace Luohu.Scoring.Catalogs;

/// <summary>A ruleset file as a source hands it out.</summary>
/// <param name="Name">What messages call it, usually its path.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RulesetFile(string Name, ReadOnlyMemory<byte> Content)
{
    private const string Root = "rulesets";

    /// <summary>The id that the place of the file calls for; another id is a warning. Null when the place says nothing.</summary>
    public string? ExpectedId { get; init; }

    /// <summary>
    /// The id of the ruleset in it, where the source knows that for certain: a catalog then reads the file only when the id is asked for. Null,
    /// the default, when only the contents tell.
    /// </summary>
    public string? KnownId { get; init; }

    /// <summary>
    /// The id that a path calls for: the folders between the last folder called <c>rulesets</c> and the file, parted by <c>/</c>; null when
    /// there is none.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string? IdAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] folders = path.Replace('\\', '/').Split('/')[..^1];
        int root = Array.LastIndexOf(folders, Root);
        return root < 0 || root == folders.Length - 1 ? null : string.Join('/', folders[(root + 1)..]);
    }
}
