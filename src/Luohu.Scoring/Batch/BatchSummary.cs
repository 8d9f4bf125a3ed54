namespace Luohu.Scoring.Batch;

/// <summary>What a batch came to. Lines are counted where the input is cut, all else where results are made, so that the two can be held against each other.</summary>
public sealed record BatchSummary
{
    /// <summary>Lines of the input; in a table its rows without the headings.</summary>
    public required long Lines { get; init; }

    /// <summary>Lines with a result.</summary>
    public long Results => Eligible + Ineligible + Undetermined;

    /// <summary>Lines that stand among the rejects.</summary>
    public required long Rejects { get; init; }

    /// <summary>Lines on which nothing stands.</summary>
    public required long Blank { get; init; }

    /// <summary>Every line is a result, a reject, or blank.</summary>
    public bool IsReconciled => Lines == Results + Rejects + Blank;

    /// <summary>True when a reject ended the run (<see cref="BatchOptions.StopOnError"/>): the results are not those of the whole input.</summary>
    public required bool IsStopped { get; init; }

    /// <summary>Results with this verdict.</summary>
    public required long Eligible { get; init; }

    /// <summary>Results with this verdict.</summary>
    public required long Ineligible { get; init; }

    /// <summary>Results with this verdict.</summary>
    public required long Undetermined { get; init; }

    /// <summary>The tracks of the ruleset in its order, with the eligible applicants who took each.</summary>
    public required IReadOnlyList<TrackCount> Tracks { get; init; }

    /// <summary>Lowest total; null without results.</summary>
    public required decimal? Lowest { get; init; }

    /// <summary>Highest total; null without results.</summary>
    public required decimal? Highest { get; init; }

    /// <summary>Sum of all totals.</summary>
    public required decimal Sum { get; init; }

    /// <summary>The totals by intervals of one width, in order, empty ones left out; a whole number of points wide.</summary>
    public required IReadOnlyList<TotalCount> Totals { get; init; }

    /// <summary>The total that the ruleset asks for; null when it asks for none, for several, or for one that depends on the applicant.</summary>
    public required decimal? Line { get; init; }

    /// <summary>The totals on either side of <see cref="Line"/>; null when that is.</summary>
    public required LineCounts? AtLine { get; init; }

    /// <summary>The rejects by the code of the first mistake of each, the most frequent first.</summary>
    public required IReadOnlyList<RejectCount> RejectCodes { get; init; }

    /// <summary>How many ids were written into a table with an apostrophe before them; see <see cref="BatchOptions.ExactIds"/>.</summary>
    public long MarkedIds { get; init; }

    /// <summary>How many ids came again; 0 also when nobody looked.</summary>
    public required long DuplicateCount { get; init; }

    /// <summary>The first hundred of them.</summary>
    public required IReadOnlyList<BatchDuplicate> Duplicates { get; init; }

    /// <summary><see cref="Totals"/> put together into few intervals of a round width, empty ones between them included.</summary>
    /// <param name="most">How many intervals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 2.</exception>
    public IReadOnlyList<TotalCount> TotalsInBars(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        return TotalBars.Of(Totals, most);
    }
}
