using Luohu.Scoring.Allocation;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>A whole round, computed: what lists, certificates and words are made from. Immutable.</summary>
internal sealed record RoundData
{
    public required CompiledRuleset Ruleset { get; init; }

    public required CertificateHeader Header { get; init; }

    public required RoundReading Reading { get; init; }

    public required AdmissionResult Admission { get; init; }

    /// <summary>Had nobody declined; null when nobody did.</summary>
    public AdmissionResult? Undeclined { get; init; }

    /// <summary>Null when no places are given out, or not yet, because it is undecided who is admitted.</summary>
    public ChosenPlaces? Choice { get; init; }

    /// <summary>Had nobody declined; null when nobody did or no places are given out.</summary>
    public ChosenPlaces? UndeclinedChoice { get; init; }

    public RankedList List => Admission.List;

    public CandidateTable Table => Admission.List.Table;

    public int Scale => Ruleset.Model.PointScale;

    /// <summary>Whether the ruleset leaves open who is admitted.</summary>
    public bool IsUndecided => Admission.Undecided > 0 || Admission.Lines.Any(l => l.IsUndecided);

    /// <summary>The place that somebody in the list got, and which of the own wishes it was, from 1; null for none.</summary>
    public (PlaceRow Place, int Wish)? PlaceAt(int position)
    {
        int chooser = Choice?.ChooserAt(position) ?? -1;
        return chooser >= 0 && Choice is { Result: var result } && result.PlaceOf(chooser) is >= 0 and var place
            ? (result.Places[place], result.WishOf(chooser) + 1)
            : null;
    }

    /// <summary>What a position is to the caller of the engine.</summary>
    public RoundOutcome OutcomeAt(int position) => Admission[position].State switch
    {
        AdmissionState.Admitted => RoundOutcome.Admitted,
        AdmissionState.Undecided => RoundOutcome.Undecided,
        AdmissionState.Declined => RoundOutcome.Declined,
        _ => RoundOutcome.Waiting,
    };
}
