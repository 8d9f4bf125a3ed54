namespace Luohu.Scoring.Profiles;

/// <summary>Where something stands in the bytes of a profile.</summary>
internal readonly record struct Place(int Start, int Length)
{
    /// <summary>Typed profiles have no text to point into.</summary>
    public static Place Nowhere { get; } = new(-1, 0);

    public bool IsKnown => Start >= 0;
}
