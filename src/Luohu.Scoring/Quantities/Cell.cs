namespace Luohu.Scoring.Quantities;

/// <summary>What the cells of a fact row mean besides plain numbers: dates are day numbers, months year * 12 + month - 1, choices ordinals, texts codes.</summary>
internal static class Cell
{
    /// <summary>Not known.</summary>
    public const long NotKnown = long.MinValue;

    /// <summary>Known to be none (无).</summary>
    public const long None = long.MinValue + 1;

    /// <summary>The end of a spell that still runs.</summary>
    public const long Open = long.MaxValue;

    public const long No = 0;

    public const long Yes = 1;

    public static bool IsValue(long cell) => cell > None;
}
