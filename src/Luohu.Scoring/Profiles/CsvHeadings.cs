namespace Luohu.Scoring.Profiles;

/// <summary>The first row of a table. Immutable.</summary>
/// <param name="Names">The headings as written.</param>
/// <param name="Columns">What is read, reserved words first and the members of a group together; columns of other rulesets are left out.</param>
internal sealed record CsvHeadings(IReadOnlyList<string> Names, IReadOnlyList<CsvColumn> Columns)
{
    /// <summary>The column of 编号.</summary>
    public int IdCell => Columns.FirstOrDefault(c => c.Word == ReservedWord.Id)?.Cell ?? -1;
}
