using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>The texts that an expression of the catalogue can give, with <c>…</c> for what varies.</summary>
internal static class TextTemplate
{
    private const string Hole = "…";

    /// <summary>Every wording; none where the words are worked out elsewhere.</summary>
    public static IReadOnlyList<string> Of(ExpressionSyntax expression, bool isChinese) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, isChinese),
        CastExpressionSyntax cast => Of(cast.Expression, isChinese),
        ConditionalExpressionSyntax choice => [.. Of(choice.WhenTrue, isChinese), .. Of(choice.WhenFalse, isChinese)],
        BinaryExpressionSyntax either => [.. Of(either.Left, isChinese), .. Of(either.Right, isChinese)],
        LiteralExpressionSyntax { Token.Value: string text } => [text],
        InterpolatedStringExpressionSyntax text => OnlyHole(Filled(text, isChinese)),
        IdentifierNameSyntax name when IsDidYouMean(name) => [isChinese ? $"是不是想写 `{Hole}`？" : $"did you mean `{Hole}`?"],
        _ => [],
    };

    private static IReadOnlyList<string> OnlyHole(string text) => text == Hole ? [] : [text];

    private static bool IsDidYouMean(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ToString().Contains("DidYouMean(near)", StringComparison.Ordinal) == true;

    private static string Filled(InterpolatedStringExpressionSyntax text, bool isChinese) => string.Concat(text.Contents.Select(part => part switch
    {
        // The token still has the braces as they are escaped.
        InterpolatedStringTextSyntax words => words.TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal),
        InterpolationSyntax hole => Varying(hole.Expression, isChinese),
        _ => Hole,
    }));

    private static string Varying(ExpressionSyntax expression, bool isChinese)
    {
        if (expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Shown" } })
        {
            return $"`{Hole}`";
        }

        IReadOnlyList<string> words = expression is IdentifierNameSyntax ? [] : Of(expression, isChinese);
        return words.Count == 0 ? Hole : string.Join('／', words.Where(w => w.Length > 0));
    }
}
