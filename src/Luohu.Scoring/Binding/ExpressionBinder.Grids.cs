using Luohu.Scoring.Binding.Forms;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>表: bound to a selection among its rows, or with 命中 合计 to a sum.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindGrid(GridSyntax syntax, Scope scope, bool isPoints)
    {
        BoundExpression?[] subjects = [.. syntax.Columns.Select(c => BindSubject(c, scope))];
        if (subjects.Any(s => s is null))
        {
            return null;
        }

        FieldDefinition?[] fields = [.. subjects.Select(s => s is null ? null : FieldOf(s))];
        bool[] areZones = [.. subjects.Select(s => s is not null && ReadsZoneAppliedIn(s))];
        subjects = [.. subjects.Select((s, i) => s is null ? null : TextFor(fields[i], s))];
        if (subjects.Any(s => s is null))
        {
            return null;
        }

        BoundExpression[] columns = [.. subjects.OfType<BoundExpression>()];
        Variable?[] names = [.. columns.Select(c => IsPlainRead(c) ? null : new Variable("列"))];
        BoundExpression[] reads = [.. columns.Select((c, i) => names[i] is { } name ? new VariableReference(c.Span, c.Type, name) : c)];
        IReadOnlyList<BoundExpression>? conditions = new GridForm(symbols, this).Bind(syntax, [.. reads.Select((r, i) => (r, fields[i], areZones[i]))]);
        BoundExpression?[] values = [.. syntax.Rows.Select(r => BindCell(r.Value, scope, isPoints))];
        if (conditions is null || values.Any(v => v is null))
        {
            return null;
        }

        (TextSpan Span, string Label, BoundExpression Condition, BoundExpression? Value)[] rows =
            [.. syntax.Rows.Select((r, i) => (r.Span.Value, LabelOf(r), conditions[i], values[i]))];
        BoundExpression? body = syntax.Match == MatchKind.Sum ? SumOfRows(syntax.Span, rows) : SelectAmong(syntax.Span, rows);
        return Enumerable.Range(0, columns.Length).Reverse().Aggregate(body, (inner, i) => inner is null || names[i] is not { } name ? inner : new Let(syntax.Span, name, columns[i], inner));
    }

    /// <summary>True for what costs nothing to read again.</summary>
    private static bool IsPlainRead(BoundExpression e) => e is FactReference or FieldReference or GroupKeyReference or DefinitionReference or VariableReference or Constant;

    /// <summary>What the row asks, as it is written.</summary>
    private string LabelOf(GridRowSyntax row) =>
        string.Join(' ', Slice(TextSpan.FromBounds(row.Cells[0].Span.Value.Start, row.Cells[^1].Span.Value.End)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private BoundExpression? SumOfRows(TextSpan span, IReadOnlyList<(TextSpan Span, string Label, BoundExpression Condition, BoundExpression? Value)> rows)
    {
        BoundExpression? sum = null;
        foreach ((TextSpan rowSpan, _, BoundExpression condition, BoundExpression? value) in rows)
        {
            if (value is null || !NumberRules.IsNumeric(value))
            {
                return value is null ? null : Fail(Catalogue.WrongType(value.Span, TypeWords.Of(ValueKind.Number), TypeWords.Of(value.Type.Kind)));
            }

            var nothing = new Constant(rowSpan, value.Type with { Range = NumberRange.Of(0, value.Type.Range.Scale) }, 0);
            var counted = new Conditional(rowSpan, value.Type with { Range = value.Type.Range.Union(nothing.Type.Range) }, condition, value, nothing);
            sum = sum is null ? counted : _numbers.Add(span, ArithmeticOperator.Add, sum, counted);
            if (sum is null)
            {
                return null;
            }
        }

        return sum;
    }
}
