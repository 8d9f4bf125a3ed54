using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Allocation;

/// <summary>The words of files of wishes.</summary>
internal static class WishWords
{
    /// <summary>志愿: with a number, the heading of a column.</summary>
    public static Term Wish { get; } = new("志愿", "wish");

    /// <summary>志愿: the key under which all of them stand.</summary>
    public static Term Wishes { get; } = new("志愿", "wishes");

    /// <summary>备注: for people; not read.</summary>
    public static Term Note { get; } = new("备注", "note");
}
