using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>One word, sign, number, date or text of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Text">A text without its quotes; otherwise the characters as written, phrases with one space.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The keyword, when <see cref="Kind"/> is <see cref="TokenKind.Word"/>.</summary>
    public Word Word { get; init; }

    /// <summary>Digits of a number, day number of a date, number of a month.</summary>
    public long Value { get; init; }

    /// <summary>Decimals of a number.</summary>
    public int Scale { get; init; }

    /// <summary>Why a <see cref="TokenKind.Bad"/> token cannot be read.</summary>
    public Diagnostic? Mistake { get; init; }

    public bool Is(Word word) => Kind == TokenKind.Word && Word == word;

    /// <summary>
    /// A name, or one of the English words that are also names of fields: from and to (起, 止) and by (授予机关).
    /// Only where nothing but a name can stand may they be taken for one.
    /// </summary>
    public bool IsNameHere =>
        Kind == TokenKind.Name || (Kind == TokenKind.Word && Word is Word.From or Word.To or Word.By && char.IsAsciiLetter(Text[0]));
}
