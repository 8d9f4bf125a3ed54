namespace Luohu.Scoring.Model;

/// <summary>排除: when one line counts, another counts nothing.</summary>
/// <param name="Excluder">Ledger index of the line that excludes.</param>
/// <param name="Excluded">Ledger index of the line that then counts nothing.</param>
internal readonly record struct Exclusion(int Excluder, int Excluded);
