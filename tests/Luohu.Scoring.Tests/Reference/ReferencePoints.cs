namespace Luohu.Scoring.Tests.Reference;

/// <summary>What a record brings: its own value, after 系数, after 单项舍入, after 单项下限, after 单项上限.</summary>
internal readonly record struct ReferencePoints(Fraction Own, Fraction Multiplied, Fraction Rounded, Fraction Floored, Fraction Final)
{
    public static ReferencePoints operator +(ReferencePoints a, ReferencePoints b) =>
        new(a.Own + b.Own, a.Multiplied + b.Multiplied, a.Rounded + b.Rounded, a.Floored + b.Floored, a.Final + b.Final);
}
