using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>A column of choices, texts, or yes and no: its cells are keys.</summary>
internal sealed class GridKeyColumn(DiagnosticBag diagnostics, KeyMembers keys)
{
    /// <summary>Stands for every text that no cell names.</summary>
    private static readonly object Rest = new();

    private sealed record Named(GridCellSyntax Cell, IReadOnlyList<KeyMember> Members)
    {
        public bool Takes(object key, IReadOnlySet<object> allNamed) =>
            Cell.IsAny || (Cell.IsOther ? !allNamed.Contains(key) : Members.Any(m => Equals(m.Key, key)) != Cell.IsNegated);
    }

    public GridColumn? Bind(GridSyntax syntax, int place, BoundExpression subject, string title)
    {
        Named?[] read = [.. syntax.Rows.Select(r => Read(r.Cells[place], subject, syntax.Columns[place]))];
        if (read.Any(r => r is null))
        {
            return null;
        }

        Named[] rows = [.. read.OfType<Named>()];
        KeyMember[] named = [.. rows.SelectMany(r => r.Members).DistinctBy(m => m.Key)];
        var allNamed = named.Select(m => m.Key).ToHashSet();
        IReadOnlyList<KeyMember>? all = keys.All(subject, syntax.Columns[place]);
        IEnumerable<(object Key, string Text)> values = all is null
            ? [.. named.Select(m => (m.Key, m.Text)), (Rest, "其他")]
            : all.Select(m => (m.Key, m.Text));
        Warn(rows, all, named);
        return GridColumn.Of(
            title,
            [.. rows.Select(r => ConditionOf(r, subject, named, all))],
            values.Select(v => (v.Text, rows.Select(r => r.Takes(v.Key, allNamed)).ToArray())));
    }

    private Named? Read(GridCellSyntax cell, BoundExpression subject, ExpressionSyntax column)
    {
        if (cell.Band is { } band)
        {
            diagnostics.Add(Catalogue.GridCellUnfit(cell.Span, BandPrinter.Print(band, Language.Chinese), TypeWords.Of(subject.Type.Kind)));
            return null;
        }

        cell = Unglued(cell, subject);
        return cell.Key is null || cell.IsOther ? new Named(cell, []) : keys.Of(cell.Key, subject, column) is { } members ? new Named(cell, members) : null;
    }

    /// <summary>非本科 where 非本科 is no value but 本科 is one: the negation of 本科.</summary>
    private GridCellSyntax Unglued(GridCellSyntax cell, BoundExpression subject)
    {
        if (cell is not { IsNegated: false, Key: { Alternatives: [{ Name: ['非', _, ..] name } first, ..] } key } || !IsGlued(name, subject))
        {
            return cell;
        }

        KeyAlternativeSyntax bare = first with { Name = name[1..] };
        return cell with { IsNegated = true, Key = key with { Alternatives = [bare, .. key.Alternatives.Skip(1)] } };
    }

    private bool IsGlued(string name, BoundExpression subject) =>
        subject.Type.Kind == ValueKind.Flag ? name is "非是" or "非否" : subject.Type.Kind == ValueKind.Choice && !keys.IsValue(name, subject) && keys.IsValue(name[1..], subject);

    private static BoundExpression? ConditionOf(Named row, BoundExpression subject, IReadOnlyList<KeyMember> named, IReadOnlyList<KeyMember>? all)
    {
        var span = row.Cell.Span.Value;
        if (row.Cell.IsAny || (row.Cell.IsOther && named.Count == 0))
        {
            return null;
        }

        if (!row.Cell.IsOther)
        {
            BoundExpression holds = KeyMembers.ConditionOf(span, subject, row.Members);
            return row.Cell.IsNegated ? new LogicalNot(span, holds) : holds;
        }

        KeyMember[]? others = all is null ? null : [.. all.Where(m => !named.Any(n => Equals(n.Key, m.Key)))];
        return others is { Length: > 0 } ? KeyMembers.ConditionOf(span, subject, others) : new LogicalNot(span, KeyMembers.ConditionOf(span, subject, named));
    }

    /// <summary>Of 其他: that nothing is left for it, or that it swallows a choice as high as a named one (language rule 14).</summary>
    private void Warn(Named[] rows, IReadOnlyList<KeyMember>? all, KeyMember[] named)
    {
        if (all is null || rows.FirstOrDefault(r => r.Cell.IsOther)?.Cell is not { } other)
        {
            return;
        }

        foreach (KeyMember left in all.Where(m => !named.Any(n => Equals(n.Key, m.Key))))
        {
            KeyMember? equal = named.FirstOrDefault(n => n.IsPlain && RankOf(n) is { } rank && rank == RankOf(left));
            if (equal is not null)
            {
                diagnostics.Add(Catalogue.OtherSwallowsEqualRank(other.Span, left.Text, equal.Text));
            }
        }
    }

    private static int? RankOf(KeyMember member) => member is { Constant: Constant { Type.Choices: { IsOrdered: true } type }, Key: int ordinal } ? type.Choices[ordinal].Rank : null;
}
