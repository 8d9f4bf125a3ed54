using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>Reads the catalogue from its source.</summary>
internal static class CatalogueEntries
{
    public static IReadOnlyList<CatalogueEntry> All { get; } = [.. SourceTree.EngineFiles
        .Where(f => f.Name.StartsWith("Catalogue.", StringComparison.Ordinal))
        .SelectMany(f => f.Nodes<InvocationExpressionSyntax>())
        .Where(IsMaker)
        .GroupBy(call => ((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.ValueText, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Entry(g.Key, [.. g]))];

    private static bool IsMaker(InvocationExpressionSyntax call) =>
        call.Expression is IdentifierNameSyntax { Identifier.Text: "Error" or "Warning" } && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax;

    private static CatalogueEntry Entry(string code, IReadOnlyList<InvocationExpressionSyntax> calls) => new(
        code,
        calls.Any(c => c.Expression is IdentifierNameSyntax { Identifier.Text: "Error" }),
        [.. calls.SelectMany(c => Pairs(c, 2)).Distinct()],
        [.. calls.SelectMany(c => Pairs(c, 4)).Distinct()]);

    /// <summary>The Chinese and the English wordings of the argument <paramref name="first"/> and the one behind it.</summary>
    private static IEnumerable<(string Zh, string En)> Pairs(InvocationExpressionSyntax call, int first)
    {
        if (call.ArgumentList.Arguments.Count <= first + 1)
        {
            return [];
        }

        IReadOnlyList<string> zh = TextTemplate.Of(call.ArgumentList.Arguments[first].Expression, isChinese: true);
        IReadOnlyList<string> en = TextTemplate.Of(call.ArgumentList.Arguments[first + 1].Expression, isChinese: false);
        return zh.Zip(en);
    }
}
