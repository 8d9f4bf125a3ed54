using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>The built-in facts that sanity speaks of by name.</summary>
internal static class WellKnownFacts
{
    public static Term BirthDate { get; } = new("出生日期", "birth_date");

    public static Term MarriageDate { get; } = new("结婚日期", "marriage_date");

    public static Term Application { get; } = new("申请", "application");

    public static Term Zone { get; } = new("区域", "zone");

    public static Term Use { get; } = new("用途", "purpose");
}
