using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>
/// Finds the stages that the code of a file names, in usings and in qualified names (<c>Luohu.Scoring.Model.X</c>,
/// <c>Scoring.Model.X</c>, <c>Model.X</c>). A property that bears the name of a stage is told apart by what follows its dot.
/// </summary>
internal sealed class StageUses
{
    private readonly HashSet<(string Stage, string Member)> _members = [];

    /// <summary>Learns from all files which types and sub-folders each stage has.</summary>
    public StageUses(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files.Where(file => file.Folders.Length > 0))
        {
            string stage = file.Folders[0];
            _members.UnionWith(file.Nodes<BaseTypeDeclarationSyntax>().Select(type => (stage, type.Identifier.Text)));
            _members.UnionWith(file.Nodes<DelegateDeclarationSyntax>().Select(type => (stage, type.Identifier.Text)));
            _members.UnionWith(file.Folders.Skip(1).Take(1).Select(folder => (stage, folder)));
        }
    }

    public IEnumerable<(string Stage, SyntaxToken Place)> In(SourceFile file)
    {
        foreach (SyntaxToken token in file.Tree.GetRoot().DescendantTokens())
        {
            bool beginsName = token.IsKind(SyntaxKind.IdentifierToken) && !token.GetPreviousToken().IsKind(SyntaxKind.DotToken);
            if (beginsName && !IsNameOfNamespace(token) && StageOf(Words(token)) is { } stage)
            {
                yield return (stage, token);
            }
        }
    }

    private static bool IsNameOfNamespace(SyntaxToken token) =>
        token.Parent?.FirstAncestorOrSelf<NameSyntax>(name => name.Parent is BaseNamespaceDeclarationSyntax) is not null;

    private string? StageOf(string[] name) => name switch
    {
        ["Luohu", "Scoring", var stage, ..] => stage,
        ["Scoring", var stage, ..] when Stages.PlaceOf(stage) >= 0 => stage,
        [var stage, var member, ..] when Stages.PlaceOf(stage) >= 0 && _members.Contains((stage, member)) => stage,
        _ => null,
    };

    /// <summary>The words of a dotted name from its first token on; four are enough.</summary>
    private static string[] Words(SyntaxToken token)
    {
        var words = new List<string> { token.Text };
        SyntaxToken next = token.GetNextToken();
        while (words.Count < 4 && next.IsKind(SyntaxKind.DotToken))
        {
            SyntaxToken word = next.GetNextToken();
            words.Add(word.Text);
            next = word.GetNextToken();
        }

        return [.. words];
    }
}
