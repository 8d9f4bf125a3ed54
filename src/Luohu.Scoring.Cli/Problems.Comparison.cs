namespace Luohu.Scoring.Cli;

/// <summary>What can be wrong with a comparison.</summary>
internal static partial class Problems
{
    public static Problem NoScheme(string cities, string schemes) => new(
        new($"`{cities}` 没有 `{schemes}` 这类方案", $"`{cities}` has no scheme `{schemes}`"),
        new("去掉 --city 或 --scheme 可看全部方案", "leave out --city or --scheme to see all schemes"));
}
