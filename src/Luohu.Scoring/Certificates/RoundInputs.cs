namespace Luohu.Scoring.Certificates;

/// <summary>The files of a round. Each is hashed while it is read.</summary>
public sealed record RoundInputs
{
    /// <summary>The applicants: NDJSON or a table, or the results of a batch with its ranking (<see cref="RoundOptions.IsScored"/>).</summary>
    public required RoundInput Applicants { get; init; }

    /// <summary>The table of quotas (名额表); wanted when the ruleset takes its quota from one, else null.</summary>
    public RoundInput? Quotas { get; init; }

    /// <summary>The places to choose from; null when the round only ranks and admits.</summary>
    public RoundInput? Places { get; init; }

    /// <summary>The wishes; given exactly when <see cref="Places"/> are.</summary>
    public RoundInput? Wishes { get; init; }

    /// <summary>Who declined, one id a line; null: nobody.</summary>
    public RoundInput? Declined { get; init; }
}
