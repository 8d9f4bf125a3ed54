using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>
/// Gives expressions names and types. A result of null means that a diagnostic has been given; whoever gets it stays quiet.
/// </summary>
internal sealed partial class ExpressionBinder(Symbols symbols)
{
    private readonly NumberRules _numbers = new(symbols.Diagnostics);

    /// <summary>Binds an expression of any type but a list. <paramref name="expected"/> is what it meets: bare words are looked up there, bare numbers take its unit.</summary>
    public BoundExpression? Bind(ExpressionSyntax syntax, Scope scope, BoundType? expected = null) => syntax switch
    {
        MissingSyntax => null,
        _ when !MayGoOn(syntax.Span) => null,
        NumberSyntax s => BindNumber(s, expected),
        TextSyntax s => new TextConstant(s.Span, s.Value),
        DateSyntax s => new Constant(s.Span, BoundType.Date with { Range = NumberRange.Of(s.Day, 0) }, s.Day),
        MonthSyntax s => new Constant(s.Span, new BoundType(ValueKind.Month, NumberRange.Of(s.Month, 0)), s.Month),
        FlagSyntax s => new Constant(s.Span, BoundType.Flag, s.Value ? Cell.Yes : Cell.No),
        NameSyntax s => BindName(s, scope, expected),
        MemberSyntax s => BindMember(s, scope),
        UnarySyntax { Operator: UnaryOperator.Negate } s => BindNegation(s, scope, expected),
        UnarySyntax s => BindCondition(s.Operand, scope) is { } operand ? new LogicalNot(s.Span, operand) : null,
        BinarySyntax s => BindBinary(s, scope, expected),
        InSyntax s => BindMembership(s, scope),
        WithinSyntax s => BindWithin(s, scope),
        ConditionalSyntax s => BindConditional(s, scope, expected),
        OrElseSyntax s => BindOrElse(s, scope),
        CallSyntax s => BindCall(s, scope),
        AtSyntax s => BindAt(s, scope),
        ListSyntax or SpellOperationSyntax => Fail(Catalogue.ListWhereValueWanted(syntax.Span, Written(syntax.Span))),
        _ => Fail(Catalogue.NotAList(syntax.Span)),
    };

    /// <summary>Binds an expression that must be yes or no.</summary>
    public BoundExpression? BindCondition(ExpressionSyntax syntax, Scope scope) => Wanted(Bind(syntax, scope, BoundType.Flag), ValueKind.Flag);

    /// <summary>Binds an expression that must be a number surely there.</summary>
    public BoundExpression? BindQuantity(ExpressionSyntax syntax, Scope scope, BoundType? expected = null)
    {
        BoundExpression? bound = Bind(syntax, scope, expected);
        if (bound is not null && !NumberRules.IsNumeric(bound))
        {
            return Fail(Catalogue.WrongType(syntax.Span, TypeWords.Of(ValueKind.Number), WordsOf(bound.Type)));
        }

        return Present(bound);
    }

    /// <summary>Refuses a value that may be none.</summary>
    private BoundExpression? Present(BoundExpression? bound) => bound is { Type.IsOptional: true } ? Fail(Catalogue.MayBeNone(bound.Span, Instead(bound.Type))) : bound;

    private static LocalizedText WordsOf(BoundType type) => type.Choices is { } choices ? TypeWords.Of(choices) : TypeWords.Of(type.Kind);

    /// <summary>What an author could write after 若无.</summary>
    private static LocalizedText Instead(BoundType type) => type switch
    {
        { Kind: ValueKind.Date } => new("评定日", "as_of"),
        { Kind: ValueKind.Month } => new("月份(评定日)", "month(as_of)"),
        { Kind: ValueKind.Year } => new("年(评定日)", "year(as_of)"),
        { Choices: { Choices: [var first, ..] } } => new(first.Name.Zh, first.Name.En),
        { Kind: ValueKind.Text } => new("“”", "\"\""),
        _ => new("0", "0"),
    };

    private BoundExpression? Wanted(BoundExpression? bound, ValueKind kind) =>
        bound is null || bound.Type.Kind == kind ? bound : Fail(Catalogue.WrongType(bound.Span, TypeWords.Of(kind), WordsOf(bound.Type)));

    private BoundExpression? Fail(Diagnostic diagnostic)
    {
        symbols.Diagnostics.Add(diagnostic);
        return null;
    }

    private static Constant BindNumber(NumberSyntax s, BoundType? expected)
    {
        NumberRange range = NumberRange.Of(s.Value, s.Scale);
        bool isYear = expected?.Kind == ValueKind.Year && s.Unit is null && s.Scale == 0;
        Unit unit = s.Unit ?? (expected is { Kind: ValueKind.Number } ? expected.Unit : Unit.None);
        return new(s.Span, isYear ? new BoundType(ValueKind.Year, range) : BoundType.Number(unit, range), s.Value);
    }

    private BoundExpression? BindNegation(UnarySyntax s, Scope scope, BoundType? expected) =>
        BindQuantity(s.Operand, scope, expected) is { } operand ? _numbers.Negate(s.Span, operand) : null;

    private BoundExpression? BindConditional(ConditionalSyntax s, Scope scope, BoundType? expected)
    {
        BoundExpression? condition = BindCondition(s.Condition, scope);
        if (BindPair(s.Then, s.Else, scope, expected) is not { } pair || condition is null)
        {
            return null;
        }

        BoundType type = pair.Left.Type with { Range = pair.Left.Type.Range.Union(pair.Right.Type.Range) };
        if (NumberRules.IsNumeric(pair.Left))
        {
            if (_numbers.CommonUnit(pair.Left, pair.Right, s.Span) is not { } unit || _numbers.Align(pair.Left, pair.Right) is not { } aligned)
            {
                return null;
            }

            pair = aligned;
            type = type with { Unit = unit };
        }
        else if (pair.Left.Type.Kind != pair.Right.Type.Kind || !ReferenceEquals(pair.Left.Type.Choices, pair.Right.Type.Choices))
        {
            return Fail(Catalogue.CannotCompare(s.Span, WordsOf(pair.Left.Type), WordsOf(pair.Right.Type)));
        }

        return new Conditional(s.Span, type with { IsOptional = pair.Left.Type.IsOptional || pair.Right.Type.IsOptional }, condition, pair.Left, pair.Right);
    }

    private BoundExpression? BindOrElse(OrElseSyntax s, Scope scope)
    {
        if (Bind(s.Target, scope) is not { } value)
        {
            return null;
        }

        if (!value.Type.IsOptional)
        {
            return Fail(Catalogue.NeverNone(s.Target.Span));
        }

        if (Present(Bind(s.Default, scope, value.Type)) is not { } fallback)
        {
            return null;
        }

        if (value.Type.Kind != fallback.Type.Kind || !ReferenceEquals(value.Type.Choices, fallback.Type.Choices))
        {
            return Fail(Catalogue.CannotCompare(s.Span, WordsOf(value.Type), WordsOf(fallback.Type)));
        }

        BoundType type = value.Type with { IsOptional = false };
        if (NumberRules.IsNumeric(value))
        {
            if (_numbers.CommonUnit(value, fallback, s.Span) is not { } unit || _numbers.Align(value, fallback) is not { } pair)
            {
                return null;
            }

            (value, fallback) = pair;
            type = type with { Unit = unit };
        }

        return new OrElse(s.Span, type with { Range = value.Type.Range.Union(fallback.Type.Range) }, value, fallback);
    }

    /// <summary>Binds two operands that meet: a bare word on either side is looked up among the values of the other.</summary>
    private (BoundExpression Left, BoundExpression Right)? BindPair(ExpressionSyntax left, ExpressionSyntax right, Scope scope, BoundType? expected = null)
    {
        BoundExpression? l;
        BoundExpression? r;
        if (IsUnresolved(left, scope) && !IsUnresolved(right, scope))
        {
            r = Bind(right, scope, expected);
            l = r is null ? null : Bind(left, scope, r.Type);
        }
        else
        {
            l = Bind(left, scope, expected);
            r = l is null ? null : Bind(right, scope, l.Type);
        }

        return l is null || r is null ? null : (AsYear(l, r), AsYear(r, l));
    }

    /// <summary>An expression as written, on one line and short enough for a message.</summary>
    private string Written(TextSpan span)
    {
        string text = string.Join(' ', symbols.Source.Slice(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 40 ? $"{text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)]}…" : text;
    }

    /// <summary>A bare whole number beside a year is a year.</summary>
    private static BoundExpression AsYear(BoundExpression e, BoundExpression other) =>
        other.Type.Kind == ValueKind.Year && e is Constant { Type: { Kind: ValueKind.Number, Unit: Unit.None, Range.Scale: 0 } } c
            ? c with { Type = new BoundType(ValueKind.Year, c.Type.Range) }
            : e;
}
