namespace Luohu.Scoring.Syntax.Expressions;

internal enum KeyAlternativeKind
{
    /// <summary>One choice, 名单 name, text, 是 / 否 / 无.</summary>
    One,

    /// <summary><c>本科以上</c>, <c>本科及以上</c>: this rank and higher.</summary>
    AndAbove,

    /// <summary><c>本科及以下</c>: this rank and lower.</summary>
    AndBelow,

    /// <summary><c>初级..高级</c>: both ends in.</summary>
    Range,

    /// <summary><c>其他</c>.</summary>
    Other,
}

/// <summary>One alternative of a table key.</summary>
internal sealed record KeyAlternativeSyntax(SyntaxSpan Span, KeyAlternativeKind Kind, string Name, string? To);

/// <summary>A table key: one or more alternatives parted by <c>|</c> or <c>、</c>.</summary>
internal sealed record TableKeySyntax(SyntaxSpan Span, SyntaxList<KeyAlternativeSyntax> Alternatives);
