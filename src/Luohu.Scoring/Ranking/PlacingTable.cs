using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>What became of each position so far, while the rounds run.</summary>
internal sealed class PlacingTable
{
    private readonly RankedList _list;
    private readonly Placing[] _placings;
    private readonly bool[] _hasCompeted;

    public PlacingTable(RankedList list)
    {
        _list = list;
        _placings = new Placing[list.Count];
        _hasCompeted = new bool[list.Count];
    }

    public Placing this[int position] => _placings[position];

    /// <summary>Whether somebody competes still.</summary>
    public bool IsOpen(int position) => _placings[position].State is AdmissionState.Waiting or AdmissionState.Undecided;

    public bool HasCompeted(int position) => _hasCompeted[position];

    public void Compete(int position) => _hasCompeted[position] = true;

    public void Mark(int position, AdmissionState state, AdmissionReason reason, int line = -1, int nearest = -1) =>
        _placings[position] = new Placing(state, reason, line, nearest, 0);

    /// <summary>Everything as it came out, with the numbers of the waiting lists.</summary>
    /// <param name="lines">How many competitions there were.</param>
    /// <param name="linesOf">Those in which a position took part, unless it was admitted before.</param>
    public Placing[] Finish(int lines, Func<int, IReadOnlyList<int>> linesOf)
    {
        RankCounter[] counters = [.. Enumerable.Range(0, lines).Select(_ => new RankCounter(_list.IsByLot ? RankStyle.Distinct : RankStyle.Skip))];
        for (int position = 0; position < _placings.Length; position++)
        {
            if (!IsOpen(position))
            {
                continue;
            }

            int number = 0;
            foreach (int line in linesOf(position))
            {
                number = counters[line].Next(_list.FirstOfEquals(position));
            }

            _placings[position] = _placings[position] with { WaitingNumber = number };
        }

        return _placings;
    }
}
