namespace Luohu.Scoring.Syntax.Expressions;

internal enum TokenKind
{
    /// <summary>Behind the last character; always the last token.</summary>
    End,

    /// <summary>Unreadable; carries the diagnostic that says why. Nothing but <see cref="End"/> follows.</summary>
    Bad,
    Number,
    Date,
    Month,
    Text,
    Name,
    Word,
    Open,
    Close,
    Dot,
    Separator,
    Plus,
    Minus,
    Star,
    Slash,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
