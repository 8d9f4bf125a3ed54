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
/// <param name="isPlace">True when the table is by a city or province, which are compared without 市 and 省.</param>
internal sealed class TableForm(Symbols symbols, ExpressionBinder expressions, bool isPlace)
{
    private readonly DiagnosticBag _diagnostics = symbols.Diagnostics;
    private readonly KeyMembers _keys = new(symbols, expressions, isPlace);

    /// <summary>A row with the constants it stands for, and how each is written.</summary>
    private sealed record Row(TableRowSyntax Syntax, IReadOnlyList<KeyMember> Members);

    /// <summary>Gives each row its condition; null when there was a mistake.</summary>
    public IReadOnlyList<(TableRowSyntax Row, BoundExpression Condition)>? Bind(TableSyntax syntax, VariableReference subject)
    {
        if (subject.Type.Kind is not (ValueKind.Choice or ValueKind.Text or ValueKind.Flag))
        {
            _diagnostics.Add(Catalogue.TableByNumber(syntax.By.Span));
            return null;
        }

        TableRowSyntax? other = syntax.Rows.FirstOrDefault(IsOther);
        List<Row> rows = [];
        bool isSound = true;
        foreach (TableRowSyntax row in syntax.Rows.Where(r => !IsOther(r)))
        {
            isSound &= MembersOf(row, subject, syntax.By) is { } bound && Add(bound, rows);
        }

        if (!isSound || !CheckCoverage(syntax, other, rows, subject))
        {
            return null;
        }

        List<(TableRowSyntax, BoundExpression)> cases = [.. rows.Select(r => (r.Syntax, KeyMembers.ConditionOf(r.Syntax.Span, subject, r.Members)))];
        if (other is not null)
        {
            cases.Add((other, new Constant(other.Span, BoundType.Flag, Cell.Yes)));
        }

        return cases;
    }

    private static bool IsOther(TableRowSyntax row) => row.Key.Alternatives.Any(a => a.Kind == KeyAlternativeKind.Other);

    private bool Add(Row row, List<Row> before)
    {
        foreach (KeyMember member in row.Members)
        {
            Row? clash = before.Find(b => b.Members.Any(m => Equals(m.Key, member.Key)));
            if (clash is not null)
            {
                _diagnostics.Add(Catalogue.KeyTwice(member.Span, member.Text, clash.Syntax.Span));
                return false;
            }
        }

        before.Add(row);
        return true;
    }

    private Row? MembersOf(TableRowSyntax row, VariableReference subject, ExpressionSyntax by) =>
        _keys.Of(row.Key, subject, by) is { } members ? new Row(row, members) : null;

    private bool CheckCoverage(TableSyntax syntax, TableRowSyntax? other, List<Row> rows, VariableReference subject)
    {
        var listed = rows.SelectMany(r => r.Members).Select(m => m.Key).ToHashSet();
        IReadOnlyList<KeyMember>? all = _keys.All(subject, syntax.By);
        TextSpan table = syntax.Rows.Count == 0 ? syntax.Span : syntax.Rows[0].Span.Value.Cover(syntax.Rows[^1].Span);
        if (all is null)
        {
            return other is not null || Report(Catalogue.TextsNeedOther(table));
        }

        string[] missing = [.. all.Where(a => !listed.Contains(a.Key)).Select(a => a.Text)];
        if (other is null)
        {
            return missing.Length == 0 || Report(Catalogue.KeysLeaveGap(table, string.Join("、", missing.Take(6).Select(m => $"`{m}`")) + (missing.Length > 6 ? " …" : string.Empty)));
        }

        if (missing.Length == 0)
        {
            _diagnostics.Add(Catalogue.RowUnreachable(other.Span));
        }

        WarnOfEqualRanks(other, rows, subject, listed);
        return true;
    }

    private bool Report(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return false;
    }

    private void WarnOfEqualRanks(TableRowSyntax other, List<Row> rows, VariableReference subject, HashSet<object> listed)
    {
        if (subject.Type.Choices is not { IsOrdered: true } type)
        {
            return;
        }

        for (int i = 0; i < type.Choices.Count; i++)
        {
            int rank = type.Choices[i].Rank;
            string? named = listed.Contains(i) ? null : rows.SelectMany(r => r.Members).Where(m => m.IsPlain && m.Key is int o && type.Choices[o].Rank == rank).Select(m => m.Text).FirstOrDefault();
            if (named is not null)
            {
                _diagnostics.Add(Catalogue.OtherSwallowsEqualRank(other.Span, type.Choices[i].Name.Zh, named));
            }
        }
    }
}
