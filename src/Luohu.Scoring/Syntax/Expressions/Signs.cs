using System.Buffers;
using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>The characters of expressions: what is folded, what a name is made of, what is refused.</summary>
internal static class Signs
{
    /// <summary>Full-width and typographic signs and digits to their plain forms; everything else to itself.</summary>
    public static char Fold(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '－' or '−' => '-',
        '×' or '＊' => '*',
        '÷' or '／' => '/',
        '＝' => '=',
        '＜' => '<',
        '＞' => '>',
        '，' => ',',
        '；' => ';',
        '．' => '.',
        '％' => '%',
        >= '０' and <= '９' => (char)('0' + (c - '０')),
        _ => c,
    };

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    public static bool IsDigit(char c) => Fold(c) is >= '0' and <= '9';

    /// <summary>Length in UTF-16 units of the name at the start of <paramref name="text"/>; 0 when none does.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Rune.DecodeFromUtf16(text[length..], out Rune rune, out int size) == OperationStatus.Done)
        {
            bool isDigit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
            if (!Rune.IsLetter(rune) && rune.Value is not ('_' or '〇') && (length == 0 || !isDigit))
            {
                break;
            }

            length += size;
        }

        return length;
    }

    /// <summary>The sign at the start of <paramref name="text"/>; bad when there is none.</summary>
    public static (TokenKind Kind, int Length) KindAt(ReadOnlySpan<char> text)
    {
        bool isWithEqual = text.Length > 1 && Fold(text[1]) == '=';
        return Fold(text[0]) switch
        {
            '(' => (TokenKind.Open, 1),
            ')' => (TokenKind.Close, 1),
            '.' => (TokenKind.Dot, 1),
            '、' or ',' or ';' => (TokenKind.Separator, 1),
            '+' => (TokenKind.Plus, 1),
            '-' => (TokenKind.Minus, 1),
            '*' => (TokenKind.Star, 1),
            '/' => (TokenKind.Slash, 1),
            '=' => (TokenKind.Equal, 1),
            '≠' => (TokenKind.NotEqual, 1),
            '!' when isWithEqual => (TokenKind.NotEqual, 2),
            '<' => isWithEqual ? (TokenKind.LessOrEqual, 2) : (TokenKind.Less, 1),
            '≤' => (TokenKind.LessOrEqual, 1),
            '>' => isWithEqual ? (TokenKind.GreaterOrEqual, 2) : (TokenKind.Greater, 1),
            '≥' => (TokenKind.GreaterOrEqual, 1),
            _ => (TokenKind.Bad, 1),
        };
    }
}
