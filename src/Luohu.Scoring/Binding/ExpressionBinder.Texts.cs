using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Texts: names of places are compared without a final 市 or 省, zones and uses must be those of the scheme.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>What the records of a group have in common, by the loop over the groups.</summary>
    private readonly Dictionary<LoopVariable, BoundExpression> _groupKeys = [];

    private BoundExpression? CompareTexts(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        if (!IsEquality(op))
        {
            return Fail(Catalogue.NoOrder(span, TypeWords.Of(ValueKind.Text)));
        }

        FieldDefinition? field = FieldOf(left) ?? FieldOf(right);
        return TextFor(field, left) is { } l && TextFor(field, right) is { } r ? new Comparison(span, op, l, r) : null;
    }

    /// <summary>The field a text comes from, also through definitions, groups and choices of branches; null when it is made of fixed texts only.</summary>
    private FieldDefinition? FieldOf(BoundExpression e) => e switch
    {
        FieldReference f => f.Field,
        FactReference f => f.Field,
        GroupKeyReference g => _groupKeys.TryGetValue(g.Loop, out BoundExpression? key) ? FieldOf(key) : null,
        DefinitionReference d => _symbolOf.TryGetValue(d.Definition, out DefinitionSymbol? definition) ? definition.Field : null,
        Conditional c => FieldOf(c.Then) ?? FieldOf(c.Else),
        OrElse o => FieldOf(o.Value) ?? FieldOf(o.Default),
        Let l => FieldOf(l.Body),
        Select s => s.Cases.Select(c => FieldOf(c.Value)).FirstOrDefault(f => f is not null),
        _ => null,
    };

    /// <summary>True for 申请.区域 itself, of which a profile can state no other zones than those of the scheme.</summary>
    private static bool ReadsZoneAppliedIn(BoundExpression e) => e switch
    {
        FactReference { Fact: GroupFact group } fact => group.Name.Is("申请") && fact.Field.Name.Is("区域"),
        DefinitionReference d => d.Definition.Value is FactReference fact && ReadsZoneAppliedIn(fact),
        _ => false,
    };

    /// <summary>A text as it is compared with a field; null and a diagnostic when it names no zone, or no use, of the scheme.</summary>
    public BoundExpression? TextFor(FieldDefinition? field, BoundExpression e)
    {
        if (field is null || e.Type.Kind != ValueKind.Text)
        {
            return e;
        }

        Func<TextConstant, bool>? check = field.Name.Is("区域") && symbols.Zones.Count > 0 ? IsZone
            : field.Name.Is("用途") && symbols.Uses.Count > 0 ? IsUse
            : null;
        return check is not null && !AllTexts(e, check) ? null : field.IsPlace ? AsPlace(e) : e;
    }

    /// <summary>Whether every fixed text in an expression passes; each one is looked at.</summary>
    private static bool AllTexts(BoundExpression e, Func<TextConstant, bool> check) => e switch
    {
        TextConstant text => check(text),
        Conditional c => AllTexts(c.Then, check) & AllTexts(c.Else, check),
        OrElse o => AllTexts(o.Value, check) & AllTexts(o.Default, check),
        Let l => AllTexts(l.Body, check),
        Select s => s.Cases.Aggregate(true, (all, c) => all & AllTexts(c.Value, check)),
        _ => true,
    };

    private bool IsZone(TextConstant text) =>
        symbols.IsZone(text.Value) || Refuse(Catalogue.UnknownZone(text.Span, text.Value, symbols.Near(text.Value, symbols.Zones)));

    private bool IsUse(TextConstant text) =>
        symbols.Uses.Contains(text.Value, StringComparer.Ordinal) || Refuse(Catalogue.UnknownUse(text.Span, text.Value, symbols.Near(text.Value, symbols.Uses)));

    private bool Refuse(Diagnostic diagnostic)
    {
        symbols.ReportUnlessDamaged(diagnostic);
        return false;
    }

    /// <summary>The same with every fixed text in it as the name of a place.</summary>
    private BoundExpression AsPlace(BoundExpression e)
    {
        switch (e)
        {
            case TextConstant text:
                string name = PlaceNames.Normalize(text.Value);
                return name.Length == text.Value.Length ? e : text with { Value = name };
            case DefinitionReference d when _placeOf.TryGetValue(d.Definition, out BoundDefinition? place):
                return new DefinitionReference(d.Span, place);
            case Conditional c when PlacePair(c.Then, c.Else) is { } pair:
                return c with { Then = pair.First, Else = pair.Second };
            case OrElse o when PlacePair(o.Value, o.Default) is { } pair:
                return o with { Value = pair.First, Default = pair.Second };
            case Let l when AsPlace(l.Body) is var body && !ReferenceEquals(body, l.Body):
                return l with { Body = body };
            case Select s when s.Cases.Any(c => !ReferenceEquals(AsPlace(c.Value), c.Value)):
                return s with { Cases = [.. s.Cases.Select(c => c with { Value = AsPlace(c.Value) })] };
            default:
                return e;
        }
    }

    private (BoundExpression First, BoundExpression Second)? PlacePair(BoundExpression first, BoundExpression second)
    {
        (BoundExpression First, BoundExpression Second) pair = (AsPlace(first), AsPlace(second));
        return ReferenceEquals(pair.First, first) && ReferenceEquals(pair.Second, second) ? null : pair;
    }
}
