namespace Luohu.Scoring.Profiles;

/// <summary>What can be wrong with the signs of a row, so that its cells cannot be told apart.</summary>
internal enum CsvSlip
{
    None,

    /// <summary>A quote within a cell that has none around it.</summary>
    QuoteInCell,

    /// <summary>Something between the closing quote and the comma.</summary>
    TextAfterQuote,

    QuoteNotClosed,

    /// <summary>A carriage return without a line feed.</summary>
    LoneReturn,

    TooLong,
}
