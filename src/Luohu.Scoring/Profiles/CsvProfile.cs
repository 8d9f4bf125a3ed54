namespace Luohu.Scoring.Profiles;

/// <summary>What reading one row of a table gave besides the fact row.</summary>
/// <param name="Row">Number of the row from 1, the headings included.</param>
/// <param name="Profile">What the applicant's cells said; of row 1, the mistakes of the headings.</param>
internal readonly record struct CsvProfile(int Row, ProfileReadResult Profile);
