using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>A ruleset compiled to methods over a fact row. Immutable and thread-safe; all that varies is in the arguments.</summary>
internal sealed class CompiledPlan(RowLayout layout, IReadOnlyList<Witness> witnesses, int lines, int conditions, int groupings, int extremes, int durations, Action<FactRow, long, Workspace>[] parts)
{
    public RowLayout Layout { get; } = layout;

    public IReadOnlyList<Witness> Witnesses { get; } = witnesses;

    /// <summary>For a group over persons, by line index: which of <see cref="Workspace.Persons"/> holds what each came to.</summary>
    public required IReadOnlyDictionary<int, int> PersonLedgers { get; init; }

    /// <summary>Leaves what follows from the as-of date alone; null when nothing does.</summary>
    public Action<FactRow, long, Workspace>? Dates { get; init; }

    /// <summary>How many numbers the parts leave for each other.</summary>
    public int Kept { get; init; }

    /// <summary>How many truths they leave.</summary>
    public int KeptTruths { get; init; }

    /// <summary>How many benefits there are.</summary>
    public int Benefits { get; init; }

    /// <summary>The ranking that it leaves the values of; null for the plan of assessments.</summary>
    public Model.BoundRanking? Ranking { get; init; }

    /// <summary>
    /// A workspace for this plan; <paramref name="trace"/> keeps what each record brought to its item, <paramref name="trail"/> what a plan with probes came by.
    /// </summary>
    public Workspace CreateWorkspace(bool trace = false, RunTrail? trail = null) =>
        new(lines, conditions, Witnesses.Count, groupings, extremes, durations, PersonLedgers.Count)
        {
            Trace = trace ? [] : null,
            Amounts = new long[Benefits],
            Trail = trail,
            Kept = new long[Kept],
            KeptTruths = new int[KeptTruths],
            Ranks = Ranking is null ? null : new RankCells(Ranking.Keys.Count, Ranking.Benefits.Sum(b => b.Starts.Count)),
        };

    /// <summary>Fills the results of <paramref name="work"/> from the row.</summary>
    /// <param name="row">The facts, laid out by <see cref="Layout"/> and seen on <paramref name="asOf"/>.</param>
    /// <param name="asOf">The as-of date as a day number.</param>
    /// <param name="work">Made by <see cref="CreateWorkspace"/> of this plan.</param>
    public void Run(FactRow row, long asOf, Workspace work)
    {
        Array.Fill(work.Witnesses, Cell.NotKnown);
        work.Trace?.Clear();
        if (work.DatesOf != asOf)
        {
            Dates?.Invoke(row, asOf, work);
            work.DatesOf = asOf;
        }

        foreach (Action<FactRow, long, Workspace> part in parts)
        {
            part(row, asOf, work);
        }
    }
}
