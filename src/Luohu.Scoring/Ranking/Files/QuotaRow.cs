namespace Luohu.Scoring.Ranking.Files;

/// <summary>The places of one zone, of one use, or of one use in one zone.</summary>
/// <param name="Zone">Null when the table does not tell zones apart.</param>
/// <param name="Use">Null when the table does not tell uses apart.</param>
/// <param name="Places">How many; 0 or more.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record QuotaRow(string? Zone, string? Use, int Places, int Line);
