namespace Luohu.Scoring.Vocabulary;

/// <summary>Values that are never stated but follow from others and the as-of date.</summary>
internal enum DerivedValue
{
    /// <summary>Stated in the profile.</summary>
    None,

    /// <summary>年龄: full years from 出生日期 to the as-of date.</summary>
    Age,

    /// <summary>至今: the end of the spell is open, or not before the as-of date.</summary>
    Ongoing,
}
