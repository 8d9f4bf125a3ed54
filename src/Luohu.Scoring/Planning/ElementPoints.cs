namespace Luohu.Scoring.Planning;

/// <summary>The points of one record on their way through 系数 and the 单项 stages; sums of such, too.</summary>
/// <param name="Own">The value itself.</param>
/// <param name="Multiplied">After 系数.</param>
/// <param name="Rounded">After 单项舍入.</param>
/// <param name="Floored">After 单项下限.</param>
/// <param name="Final">After 单项上限: what is picked from.</param>
internal readonly record struct ElementPoints(long Own, long Multiplied, long Rounded, long Floored, long Final)
{
    public static ElementPoints operator +(ElementPoints a, ElementPoints b) => checked(new(
        a.Own + b.Own, a.Multiplied + b.Multiplied, a.Rounded + b.Rounded, a.Floored + b.Floored, a.Final + b.Final));
}
