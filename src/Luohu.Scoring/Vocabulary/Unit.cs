namespace Luohu.Scoring.Vocabulary;

/// <summary>The units of quantities.</summary>
public enum Unit
{
    /// <summary>A plain number.</summary>
    None,

    /// <summary>元, yuan.</summary>
    Yuan,

    /// <summary>年 (also 岁), years.</summary>
    Years,

    /// <summary>月, months.</summary>
    Months,

    /// <summary>日, days.</summary>
    Days,

    /// <summary>人, people.</summary>
    People,

    /// <summary>次, times.</summary>
    Times,

    /// <summary>小时, hours.</summary>
    Hours,

    /// <summary>毫升, millilitres.</summary>
    Millilitres,

    /// <summary>m2 (also 平方米), square metres.</summary>
    SquareMetres,

    /// <summary>分, points.</summary>
    Points,
}
