namespace Luohu.Scoring.Vocabulary;

/// <summary>The words of the expression language that are not functions. Each has one spelling a language; see <see cref="Words"/>.</summary>
internal enum Word
{
    If,
    Then,
    Else,
    And,
    Or,
    Not,
    In,
    NotIn,
    Within,
    NotWithin,
    Where,
    During,
    By,
    Take,
    Satisfy,
    Union,
    Intersect,
    Except,
    AllowingGaps,
    At,
    OrElse,
    Last,
    Previous,
    CalendarYears,
    CalendarMonths,
    UpTo,
    From,
    To,
    Yes,
    No,

    /// <summary>本组: the list of the group in scope. From here on the words are names: they stand where a fact may stand.</summary>
    Group,

    /// <summary>本条: the record in scope.</summary>
    This,

    /// <summary>量: the quantity of an item, bare.</summary>
    Amount,

    /// <summary>评定日.</summary>
    AsOf,

    /// <summary>总分.</summary>
    Total,

    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>申请.</summary>
    Application,
}
