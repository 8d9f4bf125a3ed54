using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Luohu.Scoring.Tests.Support;

/// <summary>One source file, parsed.</summary>
/// <param name="Path">The path below the folder asked for, parted by <c>/</c>.</param>
/// <param name="Tree">Its syntax.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folders the file lies in.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    public int LineCount => Tree.GetText().Lines.Count - (Tree.GetText().ToString().EndsWith('\n') ? 1 : 0);

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree.GetRoot().DescendantNodesAndSelf().OfType<T>();

    /// <summary>Where a piece of the file stands, for the message of a failing guard.</summary>
    public string At(SyntaxNodeOrToken piece) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}:{piece.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1} {FirstLine(piece.ToString())}");

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
