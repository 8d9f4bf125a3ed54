namespace Luohu.Scoring.Planning;

/// <summary>The bits of <see cref="LineState"/>. The states of several lines are put together by or.</summary>
internal static class LineStates
{
    /// <summary>Something is known.</summary>
    public const LineState Known = LineState.Exact;

    /// <summary>Facts that are missing could change it.</summary>
    public const LineState Open = LineState.NotKnown;
}
