namespace Luohu.Scoring.Catalogs;

/// <summary>What an engine made of one row of a table.</summary>
/// <param name="Row">Number of the row from 1, the headings included, as a spreadsheet counts; 1 for mistakes that concern the whole table.</param>
/// <param name="Id">The applicant's id; null when the row does not say.</param>
/// <param name="Result">The assessment, or the mistakes that stand in the way of one.</param>
public sealed record RowResult(int Row, string? Id, AssessmentResult Result);
