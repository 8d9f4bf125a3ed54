using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>The values that the keys of tables and the cells of grids stand for.</summary>
/// <param name="symbols">The names of the ruleset.</param>
/// <param name="expressions">Binds named sets.</param>
/// <param name="isPlace">True when the key is a city or province, which are compared without 市 and 省.</param>
internal sealed class KeyMembers(Symbols symbols, ExpressionBinder expressions, bool isPlace)
{
    private readonly DiagnosticBag _diagnostics = symbols.Diagnostics;

    /// <summary>The values of a key, each once; null and a diagnostic when one is not known.</summary>
    public IReadOnlyList<KeyMember>? Of(TableKeySyntax key, BoundExpression subject, ExpressionSyntax by)
    {
        var members = new List<KeyMember>();
        foreach (KeyAlternativeSyntax alternative in key.Alternatives)
        {
            IEnumerable<KeyMember>? some = subject.Type.Kind switch
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

        return [.. members.DistinctBy(m => m.Key)];
    }

    /// <summary>All values there are; null when they cannot be listed.</summary>
    public IReadOnlyList<KeyMember>? All(BoundExpression subject, ExpressionSyntax by) => subject.Type.Kind switch
    {
        ValueKind.Choice when subject.Type.Choices is { } type => [.. type.Choices.Select((_, i) => Choice(type, i, by.Span, true))],
        ValueKind.Flag => [Flag(true, by.Span), Flag(false, by.Span)],
        _ when IsZoneAppliedIn(by) && symbols.Zones.Count > 0 => [.. symbols.Zones.Select(z => Text(z, by.Span))],
        _ => null,
    };

    /// <summary>That the subject is one of the values.</summary>
    public static BoundExpression ConditionOf(TextSpan span, BoundExpression subject, IReadOnlyList<KeyMember> members)
    {
        BoundExpression[] constants = [.. members.Select(m => m.Constant)];
        if (subject.Type.Kind == ValueKind.Flag)
        {
            return constants is [Constant { Value: Cell.Yes }] ? subject : constants.Length == 1 ? new LogicalNot(span, subject) : new Constant(span, BoundType.Flag, Cell.Yes);
        }

        return constants.Length == 1
            ? new Comparison(span, ComparisonOperator.Equal, subject, constants[0])
            : new Membership(span, subject, constants);
    }

    /// <summary>True for a bare word that is a value or a list of values here.</summary>
    public bool IsValue(string name, BoundExpression subject) =>
        symbols.NameLists.ContainsKey(name) || (subject.Type.Choices is { } type ? type.OrdinalOf(name) >= 0 : subject.Type.Kind == ValueKind.Text);

    private IEnumerable<KeyMember>? Choices(KeyAlternativeSyntax alternative, BoundExpression subject)
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

    private static KeyMember Member(ChoiceType type, int ordinal, KeyAlternativeSyntax from) =>
        Choice(type, ordinal, from.Span, from.Kind == KeyAlternativeKind.One);

    private static KeyMember Choice(ChoiceType type, int ordinal, TextSpan span, bool isPlain) => new(
        ordinal,
        new Constant(span, BoundType.OfChoice(type) with { Range = NumberRange.Of(ordinal, 0) }, ordinal),
        type.Choices[ordinal].Name.Zh,
        span,
        isPlain);

    private IEnumerable<KeyMember>? Flags(KeyAlternativeSyntax alternative)
    {
        bool? value = alternative.Name switch { "是" or "yes" => true, "否" or "no" => false, _ => null };
        if (value is null || alternative.Kind != KeyAlternativeKind.One)
        {
            _diagnostics.Add(Catalogue.UnknownChoice(alternative.Span, alternative.Name, "是、否", []));
            return null;
        }

        return [Flag(value.Value, alternative.Span)];
    }

    private IEnumerable<KeyMember>? Texts(KeyAlternativeSyntax alternative, BoundExpression subject, ExpressionSyntax by)
    {
        if (symbols.NameLists.ContainsKey(alternative.Name))
        {
            return expressions.MembersOf(new NameSyntax(alternative.Span, alternative.Name), subject)?
                .Select(m => Text(((TextConstant)m).Value, alternative.Span));
        }

        if (IsZone(by) && symbols.Zones.Count > 0 && !symbols.Zones.Contains(alternative.Name, StringComparer.Ordinal))
        {
            _diagnostics.Add(Catalogue.UnknownZone(alternative.Span, alternative.Name, NearNames.Find(alternative.Name, symbols.Zones.Concat(symbols.NameLists.Keys))));
            return null;
        }

        return [Text(alternative.Name, alternative.Span)];
    }

    private KeyMember Text(string name, TextSpan span)
    {
        string key = isPlace ? PlaceNames.Normalize(name) : name;
        return new(key, new TextConstant(span, key), name, span, true);
    }

    private static KeyMember Flag(bool value, TextSpan span) => new(value, new Constant(span, BoundType.Flag, value ? Cell.Yes : Cell.No), value ? "是" : "否", span, true);

    private static bool IsZone(ExpressionSyntax by) => by is NameSyntax { Name: "区域" or "zone" } or MemberSyntax { Name: "区域" or "zone" };

    private static bool IsZoneAppliedIn(ExpressionSyntax by) => by is MemberSyntax { Target: NameSyntax { Name: "申请" or "application" }, Name: "区域" or "zone" };
}
