using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>What became of one person by the reference.</summary>
internal sealed record Fate(AdmissionState State, AdmissionReason Reason, int Round)
{
    public bool IsOpen => State is AdmissionState.Waiting or AdmissionState.Undecided;

    /// <summary>With the state that goes with the reason.</summary>
    public Fate OfReason() => this with
    {
        State = Reason switch
        {
            AdmissionReason.WithinQuota or AdmissionReason.AllEqualsAdmitted or AdmissionReason.WonLot => AdmissionState.Admitted,
            AdmissionReason.EqualsAtLine or AdmissionReason.EqualsAtCeiling or AdmissionReason.BehindUndecided => AdmissionState.Undecided,
            _ => AdmissionState.Waiting,
        },
    };
}
