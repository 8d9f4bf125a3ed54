using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>What runs of a plan with probes came by. It only grows, from run to run. Not thread-safe.</summary>
internal sealed class RunTrail(int edges, int branches)
{
    private readonly bool[] _below = new bool[edges];
    private readonly bool[] _above = new bool[edges];
    private readonly bool[] _taken = new bool[branches];

    public bool WasBelow(int edge) => _below[edge];

    public bool WasAbove(int edge) => _above[edge];

    public bool WasTaken(int branch) => _taken[branch];

    /// <summary>A quantity was compared with a limit; values between two ends are not known and leave no trail.</summary>
    public void Compared(EdgeProbe edge, long leftLow, long leftHigh, long rightLow, long rightHigh)
    {
        if (leftLow != leftHigh || rightLow != rightHigh || !Cell.IsValue(leftLow) || !Cell.IsValue(rightLow))
        {
            return;
        }

        Int128 distance = edge.IsLeft ? (Int128)leftLow - rightLow : (Int128)rightLow - leftLow;
        distance -= edge.Shift;
        _above[edge.Number] |= distance >= 0 && distance < edge.Reach;
        _below[edge.Number] |= distance < 0 && distance >= -edge.Reach;
    }

    public void Took(int branch) => _taken[branch] = true;
}
