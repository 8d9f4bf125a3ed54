namespace Luohu.Scoring.Diagnostics;

/// <summary>What most likely made a text no JSON; decides the advice.</summary>
internal enum JsonSlip
{
    Unclear,
    FullWidthSign,
    SingleQuote,
    MissingQuotes,
    MissingComma,
    NumberForm,
    ControlCharacter,
    Unclosed,
}
