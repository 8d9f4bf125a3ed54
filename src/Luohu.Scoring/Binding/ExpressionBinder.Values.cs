using Luohu.Scoring.Binding.Forms;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>How values are found: by expression, per unit, by table, by bands, by grid. The forms themselves stand in Forms/.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>Most rows of a table or bands: a table is read row by row, by people and by the plan.</summary>
    public const int MostRows = 2000;

    /// <summary>Binds a value. In a points position the unit of the finished number is dropped (language rule 10).</summary>
    public BoundExpression? BindValue(ValueSyntax syntax, Scope scope, bool isPoints)
    {
        BoundExpression? value = syntax switch
        {
            ExpressionValueSyntax s => isPoints ? BindQuantity(s.Expression, scope) : Bind(s.Expression, scope),
            PerUnitSyntax s => new PerUnitForm(symbols, this).Bind(s, scope),
            TableSyntax s when IsShort(s.Span, s.Rows.Count) => BindTable(s, scope, isPoints),
            BandsSyntax s when IsShort(s.Span, s.Rows.Count) => BindBands(s, scope, isPoints),
            GridSyntax s when IsShort(s.Span, s.Rows.Count) => BindGrid(s, scope, isPoints),
            _ => null,
        };
        return isPoints && value is not null ? WithoutUnit(value) : value;
    }

    private bool IsShort(TextSpan span, int rows)
    {
        if (rows > MostRows)
        {
            Fail(Catalogue.TooManyRows(span, rows, MostRows));
        }

        return rows <= MostRows;
    }

    public static BoundExpression WithoutUnit(BoundExpression value) =>
        value.Type.Unit == Unit.None ? value : value with { Type = value.Type with { Unit = Unit.None } };

    private BoundExpression? BindTable(TableSyntax syntax, Scope scope, bool isPoints)
    {
        if (BindSubject(syntax.By, scope) is not { } subject)
        {
            return null;
        }

        FieldDefinition? field = FieldOf(subject);
        if (TextFor(field, subject) is not { } placed)
        {
            return null;
        }

        var variable = new Variable("按");
        var reference = new VariableReference(subject.Span, subject.Type, variable);
        if (new TableForm(symbols, this, field, ReadsZoneAppliedIn(subject)).Bind(syntax, reference) is not { } rows)
        {
            return null;
        }

        BoundExpression?[] values = [.. rows.Select(r => BindCell(r.Row.Value, scope, isPoints))];
        return Selection(syntax.Span, variable, placed, [.. rows.Select((r, i) => (r.Row.Span.Value, Slice(r.Row.Key.Span), r.Condition, values[i]))]);
    }

    private BoundExpression? BindBands(BandsSyntax syntax, Scope scope, bool isPoints)
    {
        if (BindSubject(syntax.By, scope) is not { } subject)
        {
            return null;
        }

        if (!NumberRules.IsNumeric(subject))
        {
            return Fail(Catalogue.BandsByOther(syntax.By.Span));
        }

        var variable = new Variable("量");
        if (new BandForm(symbols).Bind(syntax, new VariableReference(subject.Span, subject.Type, variable)) is not { } rows)
        {
            return null;
        }

        BoundExpression?[] values = [.. rows.Select(r =>
        {
            BoundType bare = BoundType.Number(Unit.None, r.Within);
            return BindCell(r.Row.Value, scope.With(new VariableReference(subject.Span, bare, variable)), isPoints);
        })];
        return Selection(syntax.Span, variable, subject, [.. rows.Select((r, i) => (r.Row.Span.Value, Slice(r.Row.Band.Span), r.Condition, values[i]))]);
    }

    private BoundExpression? BindSubject(ExpressionSyntax by, Scope scope) =>
        IsList(by) ? Fail(Catalogue.ListWhereValueWanted(by.Span, Written(by.Span))) : Present(Bind(by, scope));

    private BoundExpression? BindCell(ExpressionSyntax syntax, Scope scope, bool isPoints) =>
        isPoints ? BindQuantity(syntax, scope) is { } points ? WithoutUnit(points) : null : Present(Bind(syntax, scope));

    private string Slice(TextSpan span) => symbols.Source.Slice(span).ToString().Trim();

    private BoundExpression? Selection(
        TextSpan span, Variable variable, BoundExpression subject, IReadOnlyList<(TextSpan Span, string Label, BoundExpression Condition, BoundExpression? Value)> rows) =>
        SelectAmong(span, rows) is { } select ? new Let(span, variable, subject, select) : null;

    private Select? SelectAmong(TextSpan span, IReadOnlyList<(TextSpan Span, string Label, BoundExpression Condition, BoundExpression? Value)> rows)
    {
        if (rows.Any(r => r.Value is null) || rows.Count == 0)
        {
            return null;
        }

        List<SelectCase> cases = [];
        int scale = rows.Max(r => r.Value?.Type.Range.Scale ?? 0);
        BoundType? type = null;
        foreach ((TextSpan rowSpan, string label, BoundExpression condition, BoundExpression? value) in rows)
        {
            BoundExpression? aligned = value is not null && NumberRules.IsNumeric(value) ? _numbers.Rescale(value, scale) : value;
            if (aligned is null || !Fits(type, aligned))
            {
                return null;
            }

            if (type is not null && type.Unit != Unit.None && aligned.Type.Unit != Unit.None && type.Unit != aligned.Type.Unit)
            {
                Fail(NumberRules.UnitsDiffer(aligned.Span, type.Unit, aligned.Type.Unit));
                return null;
            }

            type = type is null ? aligned.Type : type with { Range = type.Range.Union(aligned.Type.Range), Unit = type.Unit == Unit.None ? aligned.Type.Unit : type.Unit };
            cases.Add(new SelectCase(rowSpan, label, condition, aligned));
        }

        return type is null ? null : new Select(span, type, cases);
    }

    private bool Fits(BoundType? type, BoundExpression value)
    {
        if (type is null || (type.Kind == value.Type.Kind && ReferenceEquals(type.Choices, value.Type.Choices)))
        {
            return true;
        }

        Fail(Catalogue.CannotCompare(value.Span, WordsOf(type), WordsOf(value.Type)));
        return false;
    }
}
