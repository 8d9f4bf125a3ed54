namespace Luohu.Scoring.Quantities;

/// <summary>What the numbers of spells, gaps and lengths count.</summary>
internal enum SpellUnit
{
    /// <summary>Day numbers.</summary>
    Day,

    /// <summary>Month numbers.</summary>
    Month,
}
