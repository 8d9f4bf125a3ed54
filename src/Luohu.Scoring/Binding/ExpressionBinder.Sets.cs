using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>属于: literals or a named set.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindMembership(InSyntax s, Scope scope)
    {
        if (Bind(s.Value, scope) is not { } value)
        {
            return null;
        }

        IReadOnlyList<BoundExpression>? members = s is { IsNamed: true, Members: [NameSyntax name] } ? MembersOf(name, value.Type.Choices, FieldOf(value), value.Type.Kind) : BindMembers(s, value, scope);
        if (members is null || TextFor(FieldOf(value), value) is not { } placed || Aligned(placed, members) is not { } pair)
        {
            return null;
        }

        BoundExpression member = new Membership(s.Span, pair.Value, pair.Members);
        return s.IsNegated ? new LogicalNot(s.Span, member) : member;
    }

    private List<BoundExpression>? BindMembers(InSyntax s, BoundExpression value, Scope scope)
    {
        var members = new List<BoundExpression>();
        foreach (ExpressionSyntax syntax in s.Members)
        {
            if (Bind(syntax, scope, value.Type) is { } member && IsMember(member, value) && TextFor(FieldOf(value), member) is { } fitting)
            {
                members.Add(fitting);
            }
        }

        return members.Count == s.Members.Count ? members : null;
    }

    private bool IsMember(BoundExpression member, BoundExpression value)
    {
        bool areNumbers = NumberRules.IsNumeric(value) && NumberRules.IsNumeric(member);
        if (!areNumbers && (member.Type.Kind != value.Type.Kind || !ReferenceEquals(member.Type.Choices, value.Type.Choices)))
        {
            Fail(Catalogue.CannotCompare(member.Span, WordsOf(value.Type), WordsOf(member.Type)));
            return false;
        }

        if (member is not (Constant or TextConstant))
        {
            Fail(Catalogue.NotConstant(member.Span));
            return false;
        }

        return !areNumbers || _numbers.CommonUnit(value, member, member.Span) is not null;
    }

    /// <summary>Brings numbers to one scale.</summary>
    private (BoundExpression Value, IReadOnlyList<BoundExpression> Members)? Aligned(BoundExpression value, IReadOnlyList<BoundExpression> members)
    {
        if (!NumberRules.IsNumeric(value))
        {
            return (value, members);
        }

        int scale = members.Select(m => m.Type.Range.Scale).Append(value.Type.Range.Scale).Max();
        BoundExpression?[] aligned = [.. members.Select(m => _numbers.Rescale(m, scale))];
        return _numbers.Rescale(value, scale) is { } number && aligned.All(m => m is not null) ? (number, [.. aligned.OfType<BoundExpression>()]) : null;
    }

    /// <summary>The members of a named set as constants that can be compared with a value of such a type, or null and a diagnostic.</summary>
    public IReadOnlyList<BoundExpression>? MembersOf(NameSyntax name, ChoiceType? choices, FieldDefinition? field, ValueKind kind)
    {
        if (!symbols.NameLists.TryGetValue(name.Name, out NameList? list))
        {
            return symbols.Broken.Contains(name.Name) ? null : FailMany(Catalogue.UnknownName(name.Span, name.Name, symbols.Near(name.Name, symbols.NameLists.Keys)));
        }

        symbols.MarkUsed(name.Name);
        if (list.Choices is not null || kind != ValueKind.Text)
        {
            return choices is not null && ReferenceEquals(list.Choices, choices)
                ? [.. list.Ordinals.Select(o => new Constant(name.Span, BoundType.OfChoice(choices) with { Range = NumberRange.Of(o, 0) }, o))]
                : FailMany(Catalogue.WrongSet(name.Span, name.Name));
        }

        // The zones of a list of zones have been checked where the list is written.
        BoundExpression?[] texts = [.. list.Texts.Select(t => new TextConstant(name.Span, t)).Select(t => list.IsZones ? t : TextFor(field, t))];
        return texts.All(t => t is not null) ? [.. texts.OfType<BoundExpression>()] : null;
    }

    private IReadOnlyList<BoundExpression>? FailMany(Diagnostic diagnostic)
    {
        symbols.Diagnostics.Add(diagnostic);
        return null;
    }
}
