using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>A column of choices, texts, or yes and no: its cells are keys.</summary>
internal sealed class GridKeyColumn(DiagnosticBag diagnostics, TableKeys keys, IReadOnlyList<string> zones)
{
    /// <summary>Stands for every text that no cell names.</summary>
    private static readonly object Rest = new();

    private sealed record Named(GridCellSyntax Cell, IReadOnlyList<TableKey> Members)
    {
        public bool Takes(object key, IReadOnlySet<object> allNamed) =>
            Cell.IsAny || (Cell.IsOther ? !allNamed.Contains(key) : Members.Any(m => Equals(m.Value, key)) != Cell.IsNegated);
    }

    public GridColumn? Bind(GridSyntax syntax, int place, BoundExpression subject, string title)
    {
        Named?[] read = [.. syntax.Rows.Select(r => Read(r.Cells[place], subject))];
        if (read.Any(r => r is null))
        {
            return null;
        }

        Named[] rows = [.. read.OfType<Named>()];
        TableKey[] named = [.. rows.SelectMany(r => r.Members).DistinctBy(m => m.Value)];
        var allNamed = named.Select(m => m.Value).ToHashSet();
        IReadOnlyList<(object Value, LocalizedText Text)>? all = TableKeys.All(subject.Type, zones);
        Warn(rows, subject.Type.Choices, named, allNamed);
        return GridColumn.Of(
            title,
            [.. rows.Select(r => ConditionOf(r, subject, named))],
            (all ?? [.. named.Select(m => (m.Value, m.Text)), (Rest, new LocalizedText("其他", "other"))]).Select(v => (v.Text, rows.Select(r => r.Takes(v.Value, allNamed)).ToArray())));
    }

    private Named? Read(GridCellSyntax cell, BoundExpression subject)
    {
        if (cell.Band is { } band)
        {
            diagnostics.Add(Catalogue.GridCellUnfit(cell.Span, BandPrinter.Print(band, Language.Chinese), TypeWords.Of(subject.Type.Kind)));
            return null;
        }

        cell = Unglued(cell, subject);
        return cell.Key is null || cell.IsOther ? new Named(cell, []) : keys.KeysOf(cell.Key) is { } members ? new Named(cell, members) : null;
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
        subject.Type.Kind == ValueKind.Flag ? name is "非是" or "非否" : !keys.IsChoice(name) && keys.IsChoice(name[1..]);

    private static BoundExpression? ConditionOf(Named row, BoundExpression subject, IReadOnlyList<TableKey> named)
    {
        if (row.Cell.IsAny || (row.Cell.IsOther && named.Count == 0))
        {
            return null;
        }

        BoundExpression holds = TableKeys.ConditionOf(row.Cell.Span, subject, row.Cell.IsOther ? named : row.Members);
        return row.Cell.IsOther || row.Cell.IsNegated ? new LogicalNot(row.Cell.Span, holds) : holds;
    }

    /// <summary>Warns where 其他 swallows a choice as high as a named one (language rule 14).</summary>
    private void Warn(Named[] rows, ChoiceType? type, TableKey[] named, HashSet<object> allNamed)
    {
        if (type is not { IsOrdered: true } || rows.FirstOrDefault(r => r.Cell.IsOther)?.Cell is not { } other)
        {
            return;
        }

        ILookup<int, LocalizedText> plain = named.Where(k => k is { Value: int, From.Kind: KeyAlternativeKind.One }).ToLookup(k => type.Choices[(int)k.Value].Rank, k => k.Text);
        for (int i = 0; i < type.Choices.Count; i++)
        {
            if (!allNamed.Contains(i) && plain[type.Choices[i].Rank].FirstOrDefault() is { } equal)
            {
                diagnostics.Add(Catalogue.OtherSwallowsEqualRank(other.Span, TableKeys.WordsOf(type.Choices[i]), equal));
            }
        }
    }
}
