namespace Luohu.Scoring.Profiles;

/// <summary>Where a cell stands.</summary>
/// <param name="RawStart">Its first byte in the row as written, the quote included.</param>
/// <param name="IsQuoted">It is written in quotes.</param>
/// <param name="Start">Its first byte in the texts of the row, where places are counted.</param>
/// <param name="Length">Bytes of its text, without quotes.</param>
internal readonly record struct CsvCell(int RawStart, bool IsQuoted, int Start, int Length)
{
    public Place Place => new(Start, Length);
}
