namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>A cell of a 表: a band of numbers, a key, or <c>-</c> (neither), which holds for any value and also for one not known.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Band">A band, a comparison such as <c>&gt;=36</c>, or an interval such as <c>[36,45)</c>.</param>
/// <param name="Key">Choices, texts, yes or no, or <c>其他</c>.</param>
/// <param name="IsNegated">Written with <c>非</c> before the key.</param>
internal sealed record GridCellSyntax(SyntaxSpan Span, BandSyntax? Band, TableKeySyntax? Key, bool IsNegated)
{
    public bool IsAny => Band is null && Key is null;

    /// <summary>True for <c>其他</c>: what no other cell of the column names.</summary>
    public bool IsOther => Key?.Alternatives is [{ Kind: KeyAlternativeKind.Other }];
}
