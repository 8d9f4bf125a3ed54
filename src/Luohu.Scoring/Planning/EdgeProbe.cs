namespace Luohu.Scoring.Planning;

/// <summary>An edge of a comparison that a run is watched at.</summary>
/// <param name="Number">Its place in <see cref="RunTrail"/>.</param>
/// <param name="IsLeft">True when the quantity stands left and the limit right.</param>
/// <param name="Shift">The first value above the edge is the limit and this.</param>
/// <param name="Reach">How far from the edge a value still counts as beside it.</param>
internal sealed record EdgeProbe(int Number, bool IsLeft, int Shift, long Reach);
