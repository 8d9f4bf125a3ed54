using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Arithmetic, logic and comparisons.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindBinary(BinarySyntax s, Scope scope, BoundType? expected) => s.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => BindLogic(s, scope),
        BinaryOperator.Add or BinaryOperator.Subtract => BindSum(s, scope, expected),
        BinaryOperator.Multiply => BindProduct(s, scope),
        BinaryOperator.Divide => Fail(Catalogue.DivisionWithoutRounding(s.Span)),
        _ => BindComparison(s, scope),
    };

    private BoundExpression? BindLogic(BinarySyntax s, Scope scope)
    {
        BoundExpression? left = BindCondition(s.Left, scope);
        BoundExpression? right = BindCondition(s.Right, scope);
        if (left is null || right is null)
        {
            return null;
        }

        bool isAnd = s.Operator == BinaryOperator.And;
        return new Logic(s.Span, isAnd, [.. Operands(left, isAnd), .. Operands(right, isAnd)]);
    }

    /// <summary>且 of 且 is one 且.</summary>
    private static IEnumerable<BoundExpression> Operands(BoundExpression e, bool isAnd) => e is Logic logic && logic.IsAnd == isAnd ? logic.Operands : [e];

    private BoundExpression? BindSum(BinarySyntax s, Scope scope, BoundType? expected)
    {
        if (BindPair(s.Left, s.Right, scope, expected) is not { } pair)
        {
            return null;
        }

        ArithmeticOperator op = s.Operator == BinaryOperator.Add ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
        if (pair.Left.Type.Kind == ValueKind.Date)
        {
            return BindShift(s, pair.Left, pair.Right, op);
        }

        return Numeric(pair.Left) is { } left && Numeric(pair.Right) is { } right ? _numbers.Add(s.Span, op, left, right) : null;
    }

    /// <summary>A date moved by a fixed number of years, months or days.</summary>
    private BoundExpression? BindShift(BinarySyntax s, BoundExpression date, BoundExpression by, ArithmeticOperator op)
    {
        if (Present(date) is null)
        {
            return null;
        }

        if (by is not Constant { Type: { Kind: ValueKind.Number, Range.Scale: 0 } } amount || amount.Type.Unit is not (Unit.Years or Unit.Months or Unit.Days))
        {
            return Fail(Catalogue.DateNeedsSpan(by.Span));
        }

        return Shifted(s.Span, date, op == ArithmeticOperator.Add ? amount.Value : -amount.Value, amount.Type.Unit);
    }

    private static DateShift Shifted(TextSpan span, BoundExpression date, long count, Unit unit) => unit == Unit.Days
        ? new DateShift(span, BoundType.Date, date, 0, count)
        : new DateShift(span, BoundType.Date, date, unit == Unit.Years ? count * 12 : count, 0);

    private BoundExpression? BindProduct(BinarySyntax s, Scope scope)
    {
        BoundExpression? left = BindQuantity(s.Left, scope);
        BoundExpression? right = BindQuantity(s.Right, scope);
        return left is null || right is null ? null : _numbers.Multiply(s.Span, left, right);
    }

    private BoundExpression? Numeric(BoundExpression e) =>
        NumberRules.IsNumeric(e) ? Present(e) : Fail(Catalogue.WrongType(e.Span, TypeWords.Of(ValueKind.Number), TypeWords.Of(e.Type.Kind)));

    private BoundExpression? BindComparison(BinarySyntax s, Scope scope)
    {
        if (BindPair(s.Left, s.Right, scope) is not { } pair)
        {
            return null;
        }

        ComparisonOperator op = OperatorOf(s.Operator);
        return (pair.Left.Type.Kind, pair.Right.Type.Kind) switch
        {
            _ when NumberRules.IsNumeric(pair.Left) && NumberRules.IsNumeric(pair.Right) => CompareNumbers(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Flag, ValueKind.Flag) => CompareFlags(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Choice, ValueKind.Choice) => CompareChoices(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Text, ValueKind.Text) => CompareTexts(s.Span, op, pair.Left, pair.Right),
            var (left, right) when left == right => new Comparison(s.Span, op, pair.Left, pair.Right),
            var (left, right) => Fail(Catalogue.CannotCompare(s.Span, TypeWords.Of(left), TypeWords.Of(right))),
        };
    }

    private static ComparisonOperator OperatorOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => ComparisonOperator.Equal,
        BinaryOperator.NotEqual => ComparisonOperator.NotEqual,
        BinaryOperator.Less => ComparisonOperator.Less,
        BinaryOperator.LessOrEqual => ComparisonOperator.LessOrEqual,
        BinaryOperator.Greater => ComparisonOperator.Greater,
        _ => ComparisonOperator.GreaterOrEqual,
    };

    private static bool IsEquality(ComparisonOperator op) => op is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    private BoundExpression? CompareNumbers(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right) =>
        _numbers.CommonUnit(left, right, span) is not null && _numbers.Align(left, right) is { } pair ? new Comparison(span, op, pair.Left, pair.Right) : null;

    private BoundExpression? CompareFlags(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        if (!IsEquality(op))
        {
            return Fail(Catalogue.NoOrder(span, "是否"));
        }

        bool isEqual = op == ComparisonOperator.Equal;
        if (right is Constant known)
        {
            return isEqual == (known.Value == Cell.Yes) ? left : new LogicalNot(span, left);
        }

        var both = new Logic(span, true, [left, right]);
        var neither = new Logic(span, true, [new LogicalNot(span, left), new LogicalNot(span, right)]);
        BoundExpression same = new Logic(span, false, [both, neither]);
        return isEqual ? same : new LogicalNot(span, same);
    }

    private BoundExpression? CompareChoices(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        ChoiceType? type = left.Type.Choices;
        if (type is null || !ReferenceEquals(type, right.Type.Choices))
        {
            return Fail(Catalogue.CannotCompare(span, TypeWords.Of(ValueKind.Choice), TypeWords.Of(ValueKind.Choice)));
        }

        if (IsEquality(op))
        {
            return new Comparison(span, op, left, right);
        }

        return type.IsOrdered ? new Comparison(span, op, Rank(left, type), Rank(right, type)) : Fail(Catalogue.NoOrder(span, type.Id));
    }

    private static BoundExpression Rank(BoundExpression e, ChoiceType type)
    {
        if (e is Constant c)
        {
            long rank = type.Choices[(int)c.Value].Rank;
            return new Constant(c.Span, BoundType.Number(Unit.None, NumberRange.Of(rank, 0)), rank);
        }

        return new RankOf(e, BoundType.Number(Unit.None, new NumberRange(0, -1, type.Choices.Max(x => x.Rank))));
    }

    private BoundExpression? CompareTexts(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        if (!IsEquality(op))
        {
            return Fail(Catalogue.NoOrder(span, "文字"));
        }

        FieldDefinition? field = FieldOf(left) ?? FieldOf(right);
        return TextFor(field, left) is { } l && TextFor(field, right) is { } r ? new Comparison(span, op, l, r) : null;
    }

    private static FieldDefinition? FieldOf(BoundExpression e) => e switch
    {
        FieldReference f => f.Field,
        FactReference f => f.Field,
        _ => null,
    };

    /// <summary>A constant as it is compared with a field: places without 市 and 省, zones only those of the scheme.</summary>
    private BoundExpression? TextFor(FieldDefinition? field, BoundExpression e)
    {
        if (field is null || e is not TextConstant text)
        {
            return e;
        }

        if (field.Name.Is("区域") && symbols.Zones.Count > 0 && !symbols.Zones.Contains(text.Value, StringComparer.Ordinal))
        {
            return Fail(Catalogue.UnknownZone(text.Span, text.Value, NearNames.Find(text.Value, symbols.Zones)));
        }

        if (field.Name.Is("用途") && symbols.Uses.Count > 0 && !symbols.Uses.Contains(text.Value, StringComparer.Ordinal))
        {
            return Fail(Catalogue.UnknownUse(text.Span, text.Value, NearNames.Find(text.Value, symbols.Uses)));
        }

        return field.IsPlace ? text with { Value = PlaceNames.Normalize(text.Value) } : text;
    }

    private BoundExpression? BindMembership(InSyntax s, Scope scope)
    {
        if (Bind(s.Value, scope) is not { } value)
        {
            return null;
        }

        IReadOnlyList<BoundExpression>? members = s is { IsNamed: true, Members: [NameSyntax name] } ? MembersOf(name, value) : BindMembers(s, value, scope);
        if (members is null)
        {
            return null;
        }

        BoundExpression member = new Membership(s.Span, value, members);
        return s.IsNegated ? new LogicalNot(s.Span, member) : member;
    }

    private List<BoundExpression>? BindMembers(InSyntax s, BoundExpression value, Scope scope)
    {
        var members = new List<BoundExpression>();
        foreach (ExpressionSyntax syntax in s.Members)
        {
            BoundExpression? member = Bind(syntax, scope, value.Type);
            if (member is not null && (member.Type.Kind != value.Type.Kind || !ReferenceEquals(member.Type.Choices, value.Type.Choices)))
            {
                member = Fail(Catalogue.CannotCompare(syntax.Span, TypeWords.Of(value.Type.Kind), TypeWords.Of(member.Type.Kind)));
            }

            if (member is not (null or Constant or TextConstant))
            {
                member = Fail(Catalogue.NotConstant(syntax.Span));
            }

            if (member is not null && (NumberRules.IsNumeric(value) ? _numbers.Rescale(member, value.Type.Range.Scale) : TextFor(FieldOf(value), member)) is { } fitting)
            {
                members.Add(fitting);
            }
        }

        return members.Count == s.Members.Count ? members : null;
    }

    /// <summary>The members of a named set as constants of the type of <paramref name="value"/>, or null and a diagnostic.</summary>
    public IReadOnlyList<BoundExpression>? MembersOf(NameSyntax name, BoundExpression value)
    {
        if (!symbols.NameLists.TryGetValue(name.Name, out NameList? list))
        {
            return symbols.Broken.Contains(name.Name) ? null : FailMany(Catalogue.UnknownName(name.Span, name.Name, NearNames.Find(name.Name, symbols.NameLists.Keys)));
        }

        if (list.Choices is { } choices)
        {
            return ReferenceEquals(choices, value.Type.Choices)
                ? [.. list.Ordinals.Select(o => new Constant(name.Span, BoundType.OfChoice(choices) with { Range = NumberRange.Of(o, 0) }, o))]
                : FailMany(Catalogue.WrongSet(name.Span, name.Name));
        }

        FieldDefinition? field = FieldOf(value);
        return value.Type.Kind == ValueKind.Text
            ? [.. list.Texts.Select(t => new TextConstant(name.Span, field is { IsPlace: true } ? PlaceNames.Normalize(t) : t))]
            : FailMany(Catalogue.WrongSet(name.Span, name.Name));
    }

    private IReadOnlyList<BoundExpression>? FailMany(Diagnostic diagnostic)
    {
        symbols.Diagnostics.Add(diagnostic);
        return null;
    }
}
