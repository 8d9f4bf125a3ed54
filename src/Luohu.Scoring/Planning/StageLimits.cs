using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>A floor and a cap. One that is not known lies between its static bounds; one that is absent limits nothing.</summary>
internal readonly record struct StageLimits(long FloorLow, long FloorHigh, long CapLow, long CapHigh)
{
    /// <summary>What is known without any fact.</summary>
    public static StageLimits Of(BoundExpression? floor, BoundExpression? cap) => new(
        (long)(floor?.Type.Range.Minimum ?? long.MinValue),
        (long)(floor?.Type.Range.Maximum ?? long.MinValue),
        (long)(cap?.Type.Range.Minimum ?? long.MaxValue),
        (long)(cap?.Type.Range.Maximum ?? long.MaxValue));

    /// <summary>After the floor, as far as it is sure.</summary>
    public long AtLeast(long value) => Math.Max(value, FloorLow);

    /// <summary>Under the lowest cap.</summary>
    public long AtMost(long value) => Math.Min(value, CapLow);

    /// <summary>Under the lowest floor and cap: what surely counts.</summary>
    public long Low(long value) => AtMost(AtLeast(value));

    /// <summary>Under the highest floor and cap.</summary>
    public long High(long value) => Math.Min(Math.Max(value, FloorHigh), CapHigh);
}
