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

    /// <summary>A row with the constants it stands for, and how each is written.</summary>
    private sealed record Row(TableRowSyntax Syntax, IReadOnlyList<(object Key, BoundExpression Constant, string Text, SyntaxKey From)> Members);

    private readonly record struct SyntaxKey(TextSpan Span, bool IsPlain);

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

        List<(TableRowSyntax, BoundExpression)> cases = [.. rows.Select(r => (r.Syntax, ConditionOf(r, subject)))];
        if (other is not null)
        {
            cases.Add((other, new Constant(other.Span, BoundType.Flag, Cell.Yes)));
        }

        return cases;
    }

    private static bool IsOther(TableRowSyntax row) => row.Key.Alternatives.Any(a => a.Kind == KeyAlternativeKind.Other);

    private bool Add(Row row, List<Row> before)
    {
        foreach ((object key, _, string text, SyntaxKey from) in row.Members)
        {
            Row? clash = before.Find(b => b.Members.Any(m => Equals(m.Key, key)));
            if (clash is not null)
            {
                _diagnostics.Add(Catalogue.KeyTwice(from.Span, text, clash.Syntax.Span));
                return false;
            }
        }

        before.Add(row);
        return true;
    }

    private Row? MembersOf(TableRowSyntax row, VariableReference subject, ExpressionSyntax by)
    {
        var members = new List<(object, BoundExpression, string, SyntaxKey)>();
        foreach (KeyAlternativeSyntax alternative in row.Key.Alternatives)
        {
            IEnumerable<(object, BoundExpression, string, SyntaxKey)>? some = subject.Type.Kind switch
            {
                ValueKind.Choice => Choices(alternative, subject),
                ValueKind.Flag => Flags(alternative),
                _ => Texts(alternative, subject, by),
            };
            if (some is null)
            {
                return null;
            }

            members.AddRange(some);
        }

        return new Row(row, [.. members.DistinctBy(m => m.Item1)]);
    }

    private IEnumerable<(object, BoundExpression, string, SyntaxKey)>? Choices(KeyAlternativeSyntax alternative, VariableReference subject)
    {
        ChoiceType type = subject.Type.Choices ?? throw new ArgumentException("a choice has choices", nameof(subject));
        if (alternative.Kind == KeyAlternativeKind.One && type.OrdinalOf(alternative.Name) < 0 && symbols.NameLists.ContainsKey(alternative.Name))
        {
            return expressions.MembersOf(new NameSyntax(alternative.Span, alternative.Name), subject)?
                .Select(m => Member(type, (int)((Constant)m).Value, alternative));
        }

        if (Ordinal(type, alternative, alternative.Name) is not { } first)
        {
            return null;
        }

        if (alternative.Kind == KeyAlternativeKind.One)
        {
            return [Member(type, first, alternative)];
        }

        if (!type.IsOrdered)
        {
            _diagnostics.Add(Catalogue.NoOrder(alternative.Span, type.Id));
            return null;
        }

        int? last = alternative.To is null ? first : Ordinal(type, alternative, alternative.To);
        if (last is null)
        {
            return null;
        }

        int low = alternative.Kind == KeyAlternativeKind.AndBelow ? int.MinValue : type.Choices[first].Rank;
        int high = alternative.Kind == KeyAlternativeKind.AndAbove ? int.MaxValue : type.Choices[last.Value].Rank;
        return Enumerable.Range(0, type.Choices.Count).Where(i => type.Choices[i].Rank >= low && type.Choices[i].Rank <= high).Select(i => Member(type, i, alternative));
    }

    private int? Ordinal(ChoiceType type, KeyAlternativeSyntax alternative, string name)
    {
        int ordinal = type.OrdinalOf(name);
        if (ordinal >= 0)
        {
            return ordinal;
        }

        _diagnostics.Add(Catalogue.UnknownChoice(alternative.Span, name, type.Id, NearNames.Find(name, type.Choices.SelectMany(c => new[] { c.Name.Zh, c.Name.En }))));
        return null;
    }

    private static (object, BoundExpression, string, SyntaxKey) Member(ChoiceType type, int ordinal, KeyAlternativeSyntax from) =>
        (ordinal,
         new Constant(from.Span, BoundType.OfChoice(type) with { Range = NumberRange.Of(ordinal, 0) }, ordinal),
         type.Choices[ordinal].Name.Zh,
         new SyntaxKey(from.Span, from.Kind == KeyAlternativeKind.One));

    private IEnumerable<(object, BoundExpression, string, SyntaxKey)>? Flags(KeyAlternativeSyntax alternative)
    {
        bool? value = alternative.Name switch { "是" or "yes" => true, "否" or "no" => false, _ => null };
        if (value is null || alternative.Kind != KeyAlternativeKind.One)
        {
            _diagnostics.Add(Catalogue.UnknownChoice(alternative.Span, alternative.Name, "是、否", []));
            return null;
        }

        return [(value.Value, new Constant(alternative.Span, BoundType.Flag, value.Value ? Cell.Yes : Cell.No), alternative.Name, new SyntaxKey(alternative.Span, true))];
    }

    private IEnumerable<(object, BoundExpression, string, SyntaxKey)>? Texts(KeyAlternativeSyntax alternative, VariableReference subject, ExpressionSyntax by)
    {
        if (symbols.NameLists.ContainsKey(alternative.Name))
        {
            return expressions.MembersOf(new NameSyntax(alternative.Span, alternative.Name), subject)?
                .Select(m => Text(((TextConstant)m).Value, alternative));
        }

        if (IsZone(by) && symbols.Zones.Count > 0 && !symbols.Zones.Contains(alternative.Name, StringComparer.Ordinal))
        {
            _diagnostics.Add(Catalogue.UnknownZone(alternative.Span, alternative.Name, NearNames.Find(alternative.Name, symbols.Zones.Concat(symbols.NameLists.Keys))));
            return null;
        }

        return [Text(alternative.Name, alternative)];
    }

    private (object, BoundExpression, string, SyntaxKey) Text(string name, KeyAlternativeSyntax from)
    {
        string key = isPlace ? PlaceNames.Normalize(name) : name;
        return (key, new TextConstant(from.Span, key), name, new SyntaxKey(from.Span, true));
    }

    private static bool IsZone(ExpressionSyntax by) => by is NameSyntax { Name: "区域" or "zone" } or MemberSyntax { Name: "区域" or "zone" };

    private static bool IsZoneAppliedIn(ExpressionSyntax by) => by is MemberSyntax { Target: NameSyntax { Name: "申请" or "application" }, Name: "区域" or "zone" };

    private bool CheckCoverage(TableSyntax syntax, TableRowSyntax? other, List<Row> rows, VariableReference subject)
    {
        var listed = rows.SelectMany(r => r.Members).Select(m => m.Key).ToHashSet();
        (object Key, string Text)[]? all = subject.Type.Kind switch
        {
            ValueKind.Choice => [.. (subject.Type.Choices?.Choices ?? []).Select((c, i) => ((object)i, c.Name.Zh))],
            ValueKind.Flag => [(true, "是"), (false, "否")],
            _ when IsZoneAppliedIn(syntax.By) && symbols.Zones.Count > 0 => [.. symbols.Zones.Select(z => ((object)z, z))],
            _ => null,
        };
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
            string? named = listed.Contains(i) ? null : rows.SelectMany(r => r.Members).Where(m => m.From.IsPlain && m.Key is int o && type.Choices[o].Rank == rank).Select(m => m.Text).FirstOrDefault();
            if (named is not null)
            {
                _diagnostics.Add(Catalogue.OtherSwallowsEqualRank(other.Span, type.Choices[i].Name.Zh, named));
            }
        }
    }

    private static BoundExpression ConditionOf(Row row, VariableReference subject)
    {
        BoundExpression[] constants = [.. row.Members.Select(m => m.Constant)];
        if (subject.Type.Kind == ValueKind.Flag)
        {
            return constants is [Constant { Value: Cell.Yes }] ? subject : constants.Length == 1 ? new LogicalNot(row.Syntax.Span, subject) : new Constant(row.Syntax.Span, BoundType.Flag, Cell.Yes);
        }

        return constants.Length == 1
            ? new Comparison(row.Syntax.Span, ComparisonOperator.Equal, subject, constants[0])
            : new Membership(row.Syntax.Span, subject, constants);
    }
}
