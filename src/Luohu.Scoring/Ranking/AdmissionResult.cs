namespace Luohu.Scoring.Ranking;

/// <summary>Who is admitted, in the positions of a list. Immutable.</summary>
internal sealed class AdmissionResult
{
    private readonly Placing[] _placings;
    private readonly Func<int, IReadOnlyList<int>> _linesOf;

    internal AdmissionResult(RankedList list, IReadOnlyList<AdmissionLine> lines, Placing[] placings, Func<int, IReadOnlyList<int>> linesOf)
    {
        List = list;
        Lines = lines;
        _placings = placings;
        _linesOf = linesOf;
        Admitted = placings.Count(p => p.State == AdmissionState.Admitted);
        Undecided = placings.Count(p => p.State == AdmissionState.Undecided);
        Declined = placings.Count(p => p.State == AdmissionState.Declined);
    }

    public RankedList List { get; }

    /// <summary>The competitions in order: by round, then in the order of the quotas.</summary>
    public IReadOnlyList<AdmissionLine> Lines { get; }

    public int Admitted { get; }

    /// <summary>Not 0 when the ruleset leaves open what becomes of equals: then the result is not to be published.</summary>
    public int Undecided { get; }

    public int Declined { get; }

    public int Waiting => _placings.Length - Admitted - Undecided - Declined;

    public Placing this[int position] => _placings[position];

    /// <summary>What sets somebody apart from the nearest who was admitted; nothing when equal or when there is none.</summary>
    public Separation FromNearest(int position) => _placings[position].Nearest is >= 0 and var nearest ? List.Between(nearest, position) : Separation.None;

    /// <summary>
    /// Who is admitted, or admitted in another round, because others declined, in the order of the list. Those who only moved on the waiting list are not
    /// among them.
    /// </summary>
    /// <param name="undeclined">The same list and rounds, had nobody declined.</param>
    public IReadOnlyList<MovedUp> MovedUpFrom(AdmissionResult undeclined)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(undeclined._placings.Length, _placings.Length);
        return [.. Enumerable.Range(0, _placings.Length)
            .Where(p => _placings[p].State != AdmissionState.Declined && (_placings[p].State, RoundOf(p)) != (undeclined._placings[p].State, undeclined.RoundOf(p)))
            .Select(p => new MovedUp(p, undeclined._placings[p], _placings[p]))];
    }

    /// <summary>The competitions in which somebody took part, as indices into <see cref="Lines"/>: of the admitted, up to that which admitted them.</summary>
    public IEnumerable<int> LinesOf(int position) => _placings[position] switch
    {
        { State: AdmissionState.Declined } => [],
        { State: AdmissionState.Admitted, Line: var last } => _linesOf(position).TakeWhile(line => line <= last),
        _ => _linesOf(position),
    };

    /// <summary>The round in which somebody was admitted, or 0.</summary>
    public int RoundOf(int position) => _placings[position] is { State: AdmissionState.Admitted, Line: var line } ? Lines[line].Round : 0;
}
