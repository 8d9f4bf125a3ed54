using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>What became of each position so far, while the rounds run.</summary>
internal sealed class PlacingTable
{
    private readonly RankedList _list;
    private readonly Placing[] _placings;

    /// <summary>The last competition in which each took part, or -1.</summary>
    private readonly int[] _lastLines;

    public PlacingTable(RankedList list)
    {
        _list = list;
        _placings = new Placing[list.Count];
        _lastLines = new int[list.Count];
        Array.Fill(_lastLines, -1);
    }

    public Placing this[int position] => _placings[position];

    /// <summary>Whether somebody competes still.</summary>
    public bool IsOpen(int position) => _placings[position].State is AdmissionState.Waiting or AdmissionState.Undecided;

    /// <summary>Whether no competition has decided about somebody yet.</summary>
    public bool IsNew(int position) => _lastLines[position] < 0;

    public void Competes(int position, int line) => _lastLines[position] = line;

    public void Mark(int position, AdmissionState state, AdmissionReason reason, int line = -1, int nearest = -1) =>
        _placings[position] = new Placing(state, reason, line, nearest, 0);

    /// <summary>Everything as it came out, with the numbers of the waiting lists.</summary>
    public Placing[] Finish(int lines)
    {
        var counters = new RankCounter?[lines];
        for (int position = 0; position < _placings.Length; position++)
        {
            if (IsOpen(position) && _lastLines[position] is >= 0 and var line)
            {
                RankCounter counter = counters[line] ??= new RankCounter(_list.IsByLot ? RankStyle.Distinct : RankStyle.Skip);
                _placings[position] = _placings[position] with { WaitingNumber = counter.Next(_list.FirstOfEquals(position)) };
            }
        }

        return _placings;
    }
}
