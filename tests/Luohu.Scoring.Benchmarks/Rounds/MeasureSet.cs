namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Measures that are taken in turn, so that what else the machine does meets all of them alike.</summary>
/// <param name="Name">By which the set is asked for on the command line.</param>
/// <param name="Title">Heading of its table.</param>
/// <param name="Unit">What is counted: applicant, line.</param>
/// <param name="Measures">The measures.</param>
/// <param name="Targets">Which are to be compared.</param>
internal sealed record MeasureSet(string Name, string Title, string Unit, IReadOnlyList<Measure> Measures, IReadOnlyList<Target> Targets)
{
    /// <summary>How often every measure is taken, after warming up.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>The median of the rounds is told, not the best of them.</summary>
    public bool TellsMedian { get; init; }
}
