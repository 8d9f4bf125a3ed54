using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>A column that a table of a round may have.</summary>
/// <param name="Name">Its heading in both languages.</param>
/// <param name="IsRequired">A table without it is a mistake.</param>
internal sealed record TableColumn(Term Name, bool IsRequired = false)
{
    public LocalizedText Words { get; } = new(Name.Zh, Name.En);

    /// <summary>编号, by which everything in these tables is called.</summary>
    public static TableColumn Id { get; } = new(ProfileWords.Id, IsRequired: true);

    /// <summary>备注: for people; not read.</summary>
    public static TableColumn Note { get; } = new(new Term("备注", "note"));
}
