using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>
/// 表: rows over several columns (language rule 23). With 命中 唯一 exactly one row holds whatever the values, with 首行 at least one; both are proven here.
/// </summary>
internal sealed class GridForm(Symbols symbols, ExpressionBinder expressions)
{
    private readonly DiagnosticBag _diagnostics = symbols.Diagnostics;

    /// <summary>Gives each row its condition; null when there was a mistake.</summary>
    /// <param name="syntax">The block.</param>
    /// <param name="subjects">What the rows read of each column, the field it comes from if it is one, and whether it is the zone applied in.</param>
    public IReadOnlyList<BoundExpression>? Bind(GridSyntax syntax, IReadOnlyList<(BoundExpression Value, FieldDefinition? Field, bool IsZone)> subjects)
    {
        List<GridColumn> columns = [];
        for (int i = 0; i < subjects.Count; i++)
        {
            if (ColumnOf(syntax, i, subjects[i].Value, subjects[i].Field, subjects[i].IsZone) is { } column)
            {
                columns.Add(column);
            }
        }

        return columns.Count == subjects.Count && CheckRows(syntax, columns) ? [.. syntax.Rows.Select((r, i) => ConditionOf(r.Span, columns, i))] : null;
    }

    private GridColumn? ColumnOf(GridSyntax syntax, int place, BoundExpression subject, FieldDefinition? field, bool isZone)
    {
        TextSpan title = syntax.Columns[place].Span;
        string written = symbols.Source.Slice(title).ToString();
        switch (subject.Type.Kind)
        {
            case ValueKind.Choice or ValueKind.Text or ValueKind.Flag:
                var keys = new TableKeys(symbols, expressions, field, subject.Type);
                return new GridKeyColumn(_diagnostics, keys, isZone ? symbols.Zones : []).Bind(syntax, place, subject, written);
            case ValueKind.Number or ValueKind.Year:
                return new GridNumberColumn(_diagnostics).Bind(syntax, place, subject, written);
            default:
                _diagnostics.Add(Catalogue.GridColumnType(title));
                return null;
        }
    }

    private bool CheckRows(GridSyntax syntax, List<GridColumn> columns)
    {
        if (syntax.Match == MatchKind.Sum)
        {
            return true;
        }

        TextSpan whole = syntax.Rows[0].Span.Value.Cover(syntax.Rows[^1].Span);
        if (GridCoverage.Find(columns, syntax.Rows.Count) is not { } coverage)
        {
            _diagnostics.Add(Catalogue.GridTooLarge(whole, GridCoverage.MostCombinations));
            return false;
        }

        foreach ((int later, (int earlier, LocalizedText values)) in syntax.Match == MatchKind.Unique ? coverage.Overlaps : [])
        {
            _diagnostics.Add(Catalogue.GridRowsOverlap(syntax.Rows[later].Span, values, syntax.Rows[earlier].Span));
        }

        if (coverage.Gap is { } gap)
        {
            _diagnostics.Add(Catalogue.GridLeavesGap(whole, gap));
        }

        bool isSound = coverage.Gap is null && (syntax.Match == MatchKind.First || coverage.Overlaps.Count == 0);
        for (int row = 0; row < syntax.Rows.Count && isSound; row++)
        {
            if (!coverage.Decides(row))
            {
                _diagnostics.Add(Catalogue.RowUnreachable(syntax.Rows[row].Span));
            }
        }

        return isSound;
    }

    private static BoundExpression ConditionOf(TextSpan span, List<GridColumn> columns, int row)
    {
        BoundExpression[] asked = [.. columns.Select(c => c.Conditions[row]).OfType<BoundExpression>()];
        return asked.Length switch
        {
            0 => new Constant(span, BoundType.Flag, Cell.Yes),
            1 => asked[0],
            _ => new Logic(span, true, asked),
        };
    }
}
