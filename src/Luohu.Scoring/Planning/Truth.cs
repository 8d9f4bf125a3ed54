namespace Luohu.Scoring.Planning;

/// <summary>Three-valued truth as the plan computes it: and is the smaller, or the larger, not is 2 minus.</summary>
internal static class Truth
{
    public const int False = 0;

    public const int Unknown = 1;

    public const int True = 2;
}
