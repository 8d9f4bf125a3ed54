namespace Luohu.Scoring.Assessments;

/// <summary>
/// Between which points something lies once every fact is known. An end is null when only the widest value a missing fact could possibly have,
/// and no rule, would limit it: such a limit says nothing.
/// </summary>
/// <param name="Low">The least, or null: no limit that the rules set.</param>
/// <param name="High">The most, or null: no limit that the rules set.</param>
public sealed record PointsRange(decimal? Low, decimal? High)
{
    /// <summary>True when both ends are one number.</summary>
    public bool IsExact => Low is not null && Low == High;
}
