using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>Floor and cap of one line. One that is not known lies between its static bounds; one that is absent limits nothing.</summary>
internal readonly record struct LineLimits(long FloorLow, long FloorHigh, long CapLow, long CapHigh)
{
    /// <summary>What is known without any fact.</summary>
    public static LineLimits Of(BoundLine line) => new(
        (long)(line.Floor?.Type.Range.Minimum ?? long.MinValue),
        (long)(line.Floor?.Type.Range.Maximum ?? long.MinValue),
        (long)(line.Cap?.Type.Range.Minimum ?? long.MaxValue),
        (long)(line.Cap?.Type.Range.Maximum ?? long.MaxValue));

    /// <summary>Under the lowest floor and cap: what surely counts.</summary>
    public long Low(long value) => Math.Min(Math.Max(value, FloorLow), CapLow);

    /// <summary>Under the highest floor and cap.</summary>
    public long High(long value) => Math.Min(Math.Max(value, FloorHigh), CapHigh);
}
