namespace Luohu.Scoring.Quantities;

/// <summary>How an exact fraction becomes a number of fixed digits.</summary>
internal enum RoundingMode
{
    /// <summary>To the nearest, a half away from zero: 2.625 to 2.63, -2.625 to -2.63.</summary>
    HalfAwayFromZero,

    /// <summary>Toward negative infinity: -0.5 to -1.</summary>
    Floor,

    /// <summary>Toward positive infinity: -0.5 to 0.</summary>
    Ceiling,
}
