using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>Bound nodes written by hand over a text: the place of a node is the first occurrence of its fragment at or after the last place asked for by <see cref="From"/>.</summary>
internal sealed class Hand(string text)
{
    private int _from;
    private int _conditions;

    public SourceText Source { get; } = new("hand.yaml", text);

    /// <summary>Looks for fragments from here on.</summary>
    public TextSpan From(string fragment)
    {
        TextSpan span = At(fragment);
        _from = span.Start;
        return span;
    }

    public TextSpan At(string fragment)
    {
        int start = text.IndexOf(fragment, _from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"no '{fragment}' in the text from {_from} on");
        return new TextSpan(start, fragment.Length);
    }

    public static FactDefinition Fact(string name) => FactVocabulary.BuiltIn.Find(name) ?? throw new ArgumentException(name, nameof(name));

    public static ListFact List(string name) => (ListFact)Fact(name);

    public static FieldDefinition Field(FactDefinition fact, string field) =>
        fact is ValueFact value ? value.Value : FactVocabulary.FindField(fact, field) ?? throw new ArgumentException(field, nameof(field));

    /// <summary>A single value, such as <c>户籍.城市</c> or <c>年龄</c>.</summary>
    public FactReference Fact(string name, string field)
    {
        FactDefinition fact = Fact(name);
        FieldDefinition definition = Field(fact, field);
        return new(At(field.Length == 0 ? name : $"{name}.{field}"), BoundType.Of(definition), fact, definition);
    }

    public FieldReference Of(LoopVariable loop, string field)
    {
        FieldDefinition definition = Field(loop.Fact, field);
        return new(At(field), BoundType.Of(definition), definition, loop);
    }

    public Constant Number(string fragment, long value, Unit unit = Unit.None, int scale = 0) =>
        new(At(fragment), BoundType.Number(unit, NumberRange.Of(value, scale)), value);

    public static Constant Points(long value) => new(default, BoundType.Number(Unit.Points, NumberRange.Of(value, 0)), value);

    public TextConstant Text(string fragment, string value) => new(At(fragment), value);

    public Constant Choice(string fragment, FieldDefinition field)
    {
        ChoiceType choices = field.Choices ?? throw new ArgumentException("no choice", nameof(field));
        return new(At(fragment), BoundType.OfChoice(choices), choices.OrdinalOf(fragment));
    }

    public static BoundExpression Rank(BoundExpression operand)
    {
        ChoiceType choices = operand.Type.Choices ?? throw new ArgumentException("no choice", nameof(operand));
        return new RankOf(operand, BoundType.Number(Unit.None, new NumberRange(0, -1, choices.Choices.Max(c => c.Rank))));
    }

    public static Comparison Compare(BoundExpression left, ComparisonOperator op, BoundExpression right) =>
        new(left.Span.Cover(right.Span), op, left, right);

    public static BoundExpression And(params BoundExpression[] operands) => new Logic(operands[0].Span, true, operands);

    public BoundExpression Exists(string fragment, BoundList list) => new Exists(At(fragment), list);

    public BoundCondition Leaf(string id, BoundExpression expression, Basis? basis, string? note = null) =>
        new(At($"编号: {id}"), id, ConditionForm.Leaf) { Index = _conditions++, Expression = expression, Basis = basis, Note = note };

    /// <summary>Made before its children, so that parents are numbered first.</summary>
    public BoundCondition Node(string id, ConditionForm form, Basis? basis, Func<IReadOnlyList<BoundCondition>> children)
    {
        TextSpan span = At($"编号: {id}");
        int index = _conditions++;
        return new(span, id, form) { Index = index, Basis = basis, Children = children() };
    }

    public static IReadOnlyList<BoundCondition> Flat(IEnumerable<BoundCondition> conditions) =>
        [.. conditions.SelectMany(c => new[] { c }.Concat(Flat(c.Children))).OrderBy(c => c.Index)];

    public static IReadOnlyList<BoundLine> Flat(BoundLine line) => line is BoundGroup group ? [line, .. group.Lines.SelectMany(Flat)] : [line];
}
