using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>What reading a file of a round gave. A file with errors gives nothing, so that nobody goes on with half of it.</summary>
/// <param name="Value">What the file says; null with errors.</param>
/// <param name="Diagnostics">All mistakes and warnings in the order of the file; those beyond a hundred are counted in a last note.</param>
internal sealed record FileReading<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;
