namespace Luohu.Scoring.Ranking;

/// <summary>The ceiling of one zone while a pooled round runs.</summary>
/// <param name="zone">The zone.</param>
/// <param name="atMost">What it may gain.</param>
/// <param name="lastBefore">The position of the last of the zone who was admitted in an earlier round, or -1.</param>
internal sealed class RunningCeiling(string zone, long atMost, int lastBefore)
{
    private int _admitted;
    private int _last = -1;
    private bool _isClosed;
    private LineTie _tie;
    private CutEquals? _cut;

    /// <summary>What the zone may still gain.</summary>
    public long Left => _isClosed ? 0 : atMost - _admitted;

    /// <summary>The last of the zone who was admitted so far, or -1.</summary>
    public int Nearest => _last >= 0 ? _last : lastBefore;

    public void Admit(int position)
    {
        _admitted++;
        _last = position;
    }

    /// <summary>It cut equals. Unless a lot decides, nobody of them or behind them enters in this round.</summary>
    public void Cut(LineTie tie, CutEquals cut)
    {
        _tie = tie;
        _cut = cut;
        _isClosed = tie != LineTie.Lot;
    }

    public ZoneCeiling Finish() => new(zone, atMost, _admitted, _last, _tie, _cut);
}
