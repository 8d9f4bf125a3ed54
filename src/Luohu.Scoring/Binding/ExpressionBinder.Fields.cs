using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Binding;

/// <summary>What a field of a record, or a single fact, is once it is found.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>月份 of an element of 逐月.</summary>
    private static Term MonthField { get; } = new("月份", "month");

    private static FieldDefinition OwnMonth { get; } = DeclaredFacts.Field(MonthField, ValueKind.Month);

    /// <summary>The field of that name that a frame offers: of its record, or the one its groups have in common.</summary>
    private static FieldDefinition? FieldIn(Scope frame, string name) => frame switch
    {
        { Loop: null } => null,
        { Loop: { IsGroup: false, IsMonth: true } } when MonthField.Is(name) => OwnMonth,
        { Loop.IsGroup: false } => FactVocabulary.FindField(frame.Loop.Fact, name),
        { Grouped.Key: FieldReference key } when key.Field.Name.Is(name) => key.Field,
        { Grouped.Key: FactReference { Fact: ValueFact fact }, Loop.Persons: not null } when fact.Name.Is(name) => fact.Value,
        { Grouped.Key: MonthReference } when MonthField.Is(name) => OwnMonth,
        _ => null,
    };

    private BoundExpression? ReadField(TextSpan span, Scope frame, string name)
    {
        if (DerivedIn(frame, name) is { } derived)
        {
            return ReadDerived(span, frame, derived);
        }

        if (frame.Loop is not { } loop || FieldIn(frame, name) is not { } field)
        {
            return null;
        }

        return loop.IsGroup ? new GroupKeyReference(span, BoundType.Of(field), loop)
            : ReferenceEquals(field, OwnMonth) ? new MonthReference(span, BoundType.Of(field), loop)
            : field.Derived == DerivedValue.Ongoing ? StillRuns(span, loop)
            : SpellFields.IsEnd(field) ? EndOf(span, loop, field)
            : new FieldReference(span, BoundType.Of(field), field, loop);
    }

    /// <summary>至今: the end is open or not before the as-of date. An open end lies after every date.</summary>
    private static Comparison StillRuns(TextSpan span, LoopVariable loop)
    {
        FieldDefinition end = loop.Fact.Fields[1];
        BoundExpression today = end.Kind == ValueKind.Month ? MonthOf(new AsOfDate(span)) : new AsOfDate(span);
        return new Comparison(span, ComparisonOperator.GreaterOrEqual, RawEnd(span, loop, end), today);
    }

    /// <summary>止 as an author reads it: none while the spell runs.</summary>
    private static Conditional EndOf(TextSpan span, LoopVariable loop, FieldDefinition end)
    {
        FieldReference raw = RawEnd(span, loop, end);
        BoundType optional = raw.Type with { IsOptional = true };
        var isOpen = new Comparison(span, ComparisonOperator.Equal, raw, new Constant(span, raw.Type, Cell.Open));
        return new Conditional(span, optional, isOpen, new Constant(span, optional, Cell.None), raw);
    }

    private static FieldReference RawEnd(TextSpan span, LoopVariable loop, FieldDefinition end) => new(span, BoundType.Of(end) with { IsOptional = false }, end, loop);

    private BoundExpression? ReadValue(TextSpan span, FactDefinition fact, FieldDefinition field, Scope scope)
    {
        if (!Knows(span, fact, scope, out LoopVariable? person))
        {
            return null;
        }

        if (field.Derived != DerivedValue.Age)
        {
            return new FactReference(span, BoundType.Of(field), fact, field) { Person = person };
        }

        ValueFact birth = SingleFacts.BirthDate;
        BoundType years = BoundType.Number(Unit.Years, new NumberRange(0, 0, Limits.LastYear - Limits.FirstYear + 1));
        return new Elapsed(span, years, Unit.Years, new FactReference(span, BoundType.Of(birth.Value), birth, birth.Value) { Person = person }, new AsOfDate(span));
    }
}
