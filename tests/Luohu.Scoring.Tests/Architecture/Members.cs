using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>
/// The members of a file as habit 4 counts them: methods, constructors, operators, local functions and accessors with a body,
/// from the first attribute or modifier to the last brace.
/// </summary>
internal static class Members
{
    public static IEnumerable<(int Lines, string Place)> Of(SourceFile file) =>
        file.Nodes<SyntaxNode>().Where(HasBody).Select(node => (LinesOf(node), file.At(node)));

    private static bool HasBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        LocalFunctionStatementSyntax => true,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody is not null,
        _ => false,
    };

    private static int LinesOf(SyntaxNode node)
    {
        FileLinePositionSpan lines = node.GetLocation().GetLineSpan();
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }
}
