namespace Luohu.Scoring.Diagnostics;

/// <summary>What stands, or should stand, in the place of a value: the words of messages about wrong types.</summary>
internal enum ValueShape
{
    Number,
    Flag,
    Choice,
    Text,
    Date,
    Month,
    Year,
    Time,
    Object,
    List,
    Null,
}
