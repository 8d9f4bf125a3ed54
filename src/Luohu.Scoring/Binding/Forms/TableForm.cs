using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>
/// 分值表: a value per choice, text, or yes and no. No value may stand in two rows, and all must stand in one or under 其他
/// (language rules 14 and 18). Bound to a selection.
/// </summary>
/// <param name="symbols">The names of the ruleset.</param>
/// <param name="expressions">Binds named sets.</param>
/// <param name="field">The field that the table is by, when it is a text that comes from one.</param>
/// <param name="isClosed">True when the table is by the zone applied in, of which every value is known.</param>
internal sealed class TableForm(Symbols symbols, ExpressionBinder expressions, FieldDefinition? field, bool isClosed)
{
    private const int MissingShown = 6;

    private readonly DiagnosticBag _diagnostics = symbols.Diagnostics;

    /// <summary>A row with the keys it stands for.</summary>
    private sealed record Row(TableRowSyntax Syntax, IReadOnlyList<TableKey> Keys);

    /// <summary>Gives each row its condition; null when there was a mistake.</summary>
    public IReadOnlyList<(TableRowSyntax Row, BoundExpression Condition)>? Bind(TableSyntax syntax, VariableReference subject)
    {
        if (subject.Type.Kind is not (ValueKind.Choice or ValueKind.Text or ValueKind.Flag))
        {
            _diagnostics.Add(Catalogue.TableByNumber(syntax.By.Span));
            return null;
        }

        var reader = new TableKeys(symbols, expressions, field, subject.Type);
        TableRowSyntax[] others = [.. syntax.Rows.Where(IsOther)];
        Row?[] rows = [.. syntax.Rows.Where(r => !IsOther(r)).Select(r => reader.KeysOf(r.Key) is { } keys ? new Row(r, keys) : null)];
        Row[] read = [.. rows.OfType<Row>()];
        bool isSound = read.Length == rows.Length & CheckTwice(read) & CheckOthers(others);
        TableRowSyntax? other = others.FirstOrDefault();
        if (!isSound || !CheckCoverage(syntax, other, read, subject))
        {
            return null;
        }

        List<(TableRowSyntax, BoundExpression)> cases = [.. read.Select(r => (r.Syntax, TableKeys.ConditionOf(r.Syntax.Span, subject, r.Keys)))];
        if (other is not null)
        {
            cases.Add((other, new Constant(other.Span, BoundType.Flag, Cell.Yes)));
        }

        return cases;
    }

    private static bool IsOther(TableRowSyntax row) => row.Key.Alternatives.Any(a => a.Kind == KeyAlternativeKind.Other);

    /// <summary>A value in two rows is told once per row.</summary>
    private bool CheckTwice(Row[] rows)
    {
        var first = new Dictionary<object, Row>();
        bool isSound = true;
        foreach (Row row in rows)
        {
            TableKey? clash = row.Keys.FirstOrDefault(k => first.ContainsKey(k.Value));
            if (clash is not null)
            {
                _diagnostics.Add(Catalogue.KeyTwice(clash.From.Span, clash.Text, first[clash.Value].Syntax.Key.Span));
                isSound = false;
            }

            foreach (TableKey key in row.Keys)
            {
                first.TryAdd(key.Value, row);
            }
        }

        return isSound;
    }

    private bool CheckOthers(TableRowSyntax[] others)
    {
        if (others.Length > 1)
        {
            _diagnostics.Add(Catalogue.KeyTwice(others[1].Key.Span, new("其他", "other"), others[0].Key.Span));
        }

        return others.Length <= 1;
    }

    private bool CheckCoverage(TableSyntax syntax, TableRowSyntax? other, Row[] rows, VariableReference subject)
    {
        var listed = rows.SelectMany(r => r.Keys).Select(k => k.Value).ToHashSet();
        TextSpan table = syntax.Rows.Count == 0 ? syntax.Span : syntax.Rows[0].Span.Value.Cover(syntax.Rows[^1].Span);
        if (TableKeys.All(subject.Type, isClosed ? symbols.Zones : []) is not { } all)
        {
            return other is not null || Report(Catalogue.TextsNeedOther(table));
        }

        LocalizedText[] missing = [.. all.Where(a => !listed.Contains(a.Value)).Select(a => a.Text)];
        if (other is null)
        {
            return missing.Length == 0 || Report(Catalogue.KeysLeaveGap(table, Listed(missing)));
        }

        if (missing.Length == 0)
        {
            _diagnostics.Add(Catalogue.RowUnreachable(other.Span));
        }

        WarnOfEqualRanks(other, rows, subject, listed);
        return true;
    }

    private static LocalizedText Listed(LocalizedText[] words)
    {
        string end = words.Length > MissingShown ? " …" : string.Empty;
        IEnumerable<LocalizedText> shown = words.Take(MissingShown);
        return new(string.Join("、", shown.Select(w => $"`{w.Zh}`")) + end, string.Join(", ", shown.Select(w => $"`{w.En}`")) + end);
    }

    private bool Report(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return false;
    }

    /// <summary>Warns where 其他 takes a choice whose equal in rank has a row of its own (language rule 14).</summary>
    private void WarnOfEqualRanks(TableRowSyntax other, Row[] rows, VariableReference subject, HashSet<object> listed)
    {
        if (subject.Type.Choices is not { IsOrdered: true } type)
        {
            return;
        }

        ILookup<int, LocalizedText> named = rows.SelectMany(r => r.Keys)
            .Where(k => k is { Value: int, From.Kind: KeyAlternativeKind.One })
            .ToLookup(k => type.Choices[(int)k.Value].Rank, k => k.Text);
        for (int i = 0; i < type.Choices.Count; i++)
        {
            if (!listed.Contains(i) && named[type.Choices[i].Rank].FirstOrDefault() is { } equal)
            {
                _diagnostics.Add(Catalogue.OtherSwallowsEqualRank(other.Span, TableKeys.WordsOf(type.Choices[i]), equal));
            }
        }
    }
}
