using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Joins the words of English keywords that are phrases: <c>not in</c>, <c>or else</c>, <c>up to</c>, <c>calendar years</c>.</summary>
internal static class Phrases
{
    public static IReadOnlyList<Token> Join(IReadOnlyList<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        foreach (Token token in tokens)
        {
            if (joined.Count > 0 && TryJoin(joined[^1], token) is { } phrase)
            {
                joined[^1] = phrase;
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }

    private static Token? TryJoin(Token first, Token second)
    {
        if (!IsWord(first) || !IsWord(second) || !Words.TryParse($"{first.Text} {second.Text}", out Word? word))
        {
            return null;
        }

        return new Token(TokenKind.Word, first.Span.Cover(second.Span), $"{first.Text} {second.Text}") { Word = word.Value };
    }

    private static bool IsWord(Token token) => token.Kind is TokenKind.Name or TokenKind.Word && char.IsAsciiLetter(token.Text[0]);
}
