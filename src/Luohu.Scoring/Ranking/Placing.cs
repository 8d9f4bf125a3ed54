namespace Luohu.Scoring.Ranking;

/// <summary>What became of one position of a list.</summary>
/// <param name="State">Admitted or not.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">The competition that decided, as an index into <see cref="AdmissionResult.Lines"/>; -1 when there was none for this one.</param>
/// <param name="Nearest">Of those who wait or are undecided: the position of the last who was admitted in that competition (at a ceiling: of the own zone); else -1.</param>
/// <param name="WaitingNumber">
/// Of those not admitted: the place, from 1, among those not admitted of the last competition in which this one took part; equals share it, unless a lot
/// ordered them. 0 for the admitted, for those who declined, and for those in no competition.
/// </param>
internal readonly record struct Placing(AdmissionState State, AdmissionReason Reason, int Line, int Nearest, int WaitingNumber);
