namespace Luohu.Scoring.Planning;

/// <summary>What ranking needs of one applicant, as the ranking plan leaves it. A buffer, used again for the next.</summary>
/// <param name="keys">How many values are ranked by.</param>
/// <param name="steps">Steps of all benefits together.</param>
internal sealed class RankCells(int keys, int steps)
{
    /// <summary>Whether the condition of the ranking holds, <see cref="Truth"/>; of no meaning when it has none.</summary>
    public int Condition { get; set; }

    /// <summary>Whether there is a ranking for what is applied for.</summary>
    public int Uses { get; set; }

    /// <summary>The place of the first batch whose condition is proven; their number when none is.</summary>
    public int Batch { get; set; }

    /// <summary>The values ranked by: numbers by their value, choices by their rank, points as counted; not known also for what is none.</summary>
    public long[] Keys { get; } = new long[keys];

    /// <summary>What tells zones apart: a text or choice.</summary>
    public long Zone { get; set; }

    /// <summary>Places, of the applicant's zone when they go by zone.</summary>
    public long Quota { get; set; }

    /// <summary>What is applied for, a text.</summary>
    public long Use { get; set; }

    /// <summary>Whether a benefit is granted, by benefit and step of ranks.</summary>
    public int[] Truths { get; } = new int[steps];

    /// <summary>How much, at the same places; not known also for a benefit without an amount.</summary>
    public long[] Amounts { get; } = new long[steps];

    /// <summary>A copy of the steps, to be kept.</summary>
    public StepValues Steps() => new([.. Truths], [.. Amounts]);
}
