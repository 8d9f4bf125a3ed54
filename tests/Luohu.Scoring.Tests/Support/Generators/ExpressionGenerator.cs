using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random well-typed expressions over the test vocabulary, with scales aligned and sound static bounds as a binder gives them.</summary>
internal sealed partial class ExpressionGenerator(Draws draws, TestVocabulary vocabulary)
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly string[] Texts = ["甲", "乙", "丙"];

    private int _fuel;

    /// <summary>Where definitions that are judged per person are added.</summary>
    public List<BoundDefinition> Definitions { get; init; } = [];

    private delegate BoundExpression Form(Want want, GeneratorScope scope);

    /// <summary>A random expression of the wanted kind, of bounded size.</summary>
    public BoundExpression Fresh(Want want, GeneratorScope scope)
    {
        _fuel = 25;
        return Value(want, scope);
    }

    /// <summary>A random expression that is yes, no or not known; none would be no.</summary>
    public BoundExpression FreshCondition(GeneratorScope scope) => Fresh(new Want(ValueKind.Flag, MayBeNone: true), scope);

    /// <summary>A number brought to so many decimals.</summary>
    public BoundExpression FreshNumber(GeneratorScope scope, int scale) => AtScale(Fresh(new Want(ValueKind.Number), scope), scale);

    /// <summary>Any want that texts, numbers, choices and the rest allow.</summary>
    public Want AnyWant(bool mayBeNone) => draws.Below(10) switch
    {
        0 or 1 => new(ValueKind.Number, null, mayBeNone),
        2 or 3 => new(ValueKind.Flag, null, mayBeNone),
        4 => new(ValueKind.Choice, vocabulary.Level, mayBeNone),
        5 => new(ValueKind.Choice, vocabulary.Kind, mayBeNone),
        6 => new(ValueKind.Text, null, mayBeNone),
        7 => new(ValueKind.Date, null, mayBeNone),
        8 => new(ValueKind.Month, null, mayBeNone),
        _ => new(draws.Of([ValueKind.Year, ValueKind.Time]), null, mayBeNone),
    };

    private BoundExpression Condition(GeneratorScope scope) => Value(new Want(ValueKind.Flag, MayBeNone: true), scope);

    private BoundExpression Number(GeneratorScope scope) => Value(new Want(ValueKind.Number), scope);

    private BoundExpression Value(Want want, GeneratorScope scope)
    {
        bool isSimple = _fuel-- <= 0 || scope.Depth <= 0;
        GeneratorScope inner = want.Kind is ValueKind.Number or ValueKind.Flag ? scope : scope.WithoutPoints;
        BoundExpression value = isSimple ? Leaf(want, inner) : draws.Of(FormsOf(want, inner))(want, inner.Deeper);
        if (value.Type.Kind == ValueKind.Number && !Bounds.AreSmall(value.Type.Range))
        {
            value = Constant(want);
        }

        return value.Type.IsOptional && !want.MayBeNone ? WithDefault(value, Constant(want)) : value;
    }

    private List<Form> FormsOf(Want want, GeneratorScope scope)
    {
        List<Form> forms = [Leaf, Leaf, ConditionalOf, SelectOf, LetOf, DefaultOf];
        bool hasOrder = want.Kind is not (ValueKind.Flag or ValueKind.Text) && want.Choices is null or { IsOrdered: true };
        if (hasOrder && scope.Loops.Count < 3)
        {
            forms.Add(ExtremeOverList);
        }

        forms.AddRange(want.Kind switch
        {
            ValueKind.Number => NumberForms(scope),
            ValueKind.Flag => ConditionForms(scope),
            ValueKind.Date or ValueKind.Month or ValueKind.Year => CalendarForms(want.Kind),
            _ => [],
        });
        return forms;
    }

    private BoundExpression Leaf(Want want, GeneratorScope scope)
    {
        BoundExpression[] sources = draws.Chance(75) ? [.. Sources(scope).Where(s => want.Fits(s.Type) && (want.Kind != ValueKind.Number || Bounds.AreSmall(s.Type.Range)))] : [];
        return sources.Length == 0 ? Constant(want) : draws.Of(sources);
    }

    private static Constant ConstantOf(BoundType type, long value) => new(Nowhere, type with { Range = NumberRange.Of(value, type.Range.Scale) }, value);

    private BoundExpression Constant(Want want)
    {
        switch (want.Kind)
        {
            case ValueKind.Number:
                int scale = draws.Of([0, 0, 1, 2]);
                return ConstantOf(BoundType.Number(Unit.None, new(scale, 0, 0)), draws.Between(0, 60) - draws.Of([0, 5, 60]));
            case ValueKind.Flag:
                return new Constant(Nowhere, BoundType.Flag, draws.Below(2));
            case ValueKind.Choice:
                ChoiceType choices = want.Choices ?? vocabulary.Kind;
                return new Constant(Nowhere, BoundType.OfChoice(choices), draws.Below(choices.Choices.Count));
            case ValueKind.Text:
                return new TextConstant(Nowhere, draws.Of(Texts));
            default:
                return MomentOf(want.Kind);
        }
    }

    private BoundExpression MomentOf(ValueKind kind)
    {
        DateOnly day = new(2014 + draws.Below(8), 1 + draws.Below(12), 1 + draws.Below(28));
        return kind switch
        {
            ValueKind.Date => draws.Chance(40) ? new AsOfDate(Nowhere) : ConstantOf(BoundType.Date, day.DayNumber),
            ValueKind.Month => ConstantOf(new BoundType(kind, default), Calendar.MonthOf(day.DayNumber)),
            ValueKind.Year => ConstantOf(new BoundType(kind, default), day.Year),
            _ => ConstantOf(new BoundType(kind, default), day.ToDateTime(default).Ticks),
        };
    }

    /// <summary>Everything that can be read where an expression stands.</summary>
    private IEnumerable<BoundExpression> Sources(GeneratorScope scope) =>
    [
        .. vocabulary.Facts.Select(f => new FactReference(Nowhere, BoundType.Of(f.Value), f, f.Value)),
        .. scope.Loops.Where(l => l is { Key: null, Loop.IsPerson: true })
            .SelectMany(l => vocabulary.Facts.Select(f => new FactReference(Nowhere, BoundType.Of(f.Value), f, f.Value) { Person = l.Loop })),
        .. scope.Loops.Where(l => l.Key is null).SelectMany(l => l.Loop.Fact.Fields.Where(f => !IsEnd(l.Loop.Fact, f)).Select(f => new FieldReference(Nowhere, BoundType.Of(f), f, l.Loop))),
        .. scope.Loops.Where(l => l.Key is null && l.Loop.Fact.Spells != SpellKind.None).SelectMany(l => new BoundExpression[] { EndUpToNow(l.Loop), EndUnlessOpen(l.Loop) }),
        .. scope.Loops.Where(l => l.Key is not null).Select(l => new GroupKeyReference(Nowhere, l.Key ?? BoundType.Flag, l.Loop)),
        .. scope.Loops.Where(l => l is { Key: null, Loop.IsMonth: true }).Select(l => new MonthReference(Nowhere, MonthType, l.Loop)),
        .. scope.Variables,
        .. scope.Definitions.Where(d => d.Person is null || scope.Loops.Any(l => l.Loop == d.Person)).Select(d => new DefinitionReference(Nowhere, d)),
    ];

    private static bool IsEnd(ListFact fact, FieldDefinition field) => fact.Spells != SpellKind.None && field == fact.Fields[1];

    /// <summary>The end of a spell, none while it runs.</summary>
    private static Conditional EndUnlessOpen(LoopVariable loop)
    {
        BoundExpression end = new FieldReference(Nowhere, BoundType.Of(loop.Fact.Fields[1]), loop.Fact.Fields[1], loop);
        BoundType optional = end.Type with { IsOptional = true };
        var isOpen = new Comparison(Nowhere, ComparisonOperator.Equal, end, new Constant(Nowhere, end.Type, Cell.Open));
        return new(Nowhere, optional, isOpen, new Constant(Nowhere, optional, Cell.None), end);
    }

    /// <summary>The end of a spell, or the as-of date (its month) when that is earlier: an open end has no date of its own.</summary>
    private static Extremum EndUpToNow(LoopVariable loop)
    {
        BoundExpression end = new FieldReference(Nowhere, BoundType.Of(loop.Fact.Fields[1]), loop.Fact.Fields[1], loop);
        BoundExpression now = new AsOfDate(Nowhere);
        now = loop.Fact.Spells == SpellKind.Days ? now : new CalendarConversion(Nowhere, MonthType, CalendarPart.MonthOfDate, now);
        return new(Nowhere, now.Type with { Range = Bounds.Smaller(end.Type.Range, now.Type.Range) }, false, [end, now]);
    }
}
