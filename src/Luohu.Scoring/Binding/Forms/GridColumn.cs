using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>A column of a 表, its values taken together where no cell tells them apart.</summary>
/// <param name="Title">Its heading as written.</param>
/// <param name="Conditions">What each row asks of it; null for any value.</param>
/// <param name="Parts">One value of each part, for messages.</param>
/// <param name="Holds">By part and row: whether the row takes the values of the part.</param>
internal sealed record GridColumn(string Title, IReadOnlyList<BoundExpression?> Conditions, IReadOnlyList<LocalizedText> Parts, IReadOnlyList<bool[]> Holds)
{
    /// <summary>Takes values together that every row treats alike.</summary>
    public static GridColumn Of(string title, IReadOnlyList<BoundExpression?> conditions, IEnumerable<(LocalizedText Text, bool[] Rows)> values)
    {
        var distinct = values.DistinctBy(v => new string([.. v.Rows.Select(r => r ? '1' : '0')])).ToList();
        return new(title, conditions, [.. distinct.Select(v => v.Text)], [.. distinct.Select(v => v.Rows)]);
    }
}
