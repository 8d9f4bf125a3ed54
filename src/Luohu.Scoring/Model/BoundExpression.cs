using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>
/// A bound expression: names resolved, types and scales settled, convenience forms rewritten. Conditions are three-valued; a number, date or choice may be
/// not known. The operands of an operation have equal scales (<see cref="Rescaled"/> stands where they had not).
/// </summary>
internal abstract record BoundExpression(TextSpan Span, BoundType Type);

/// <summary>A fixed value, as a cell.</summary>
internal sealed record Constant(TextSpan Span, BoundType Type, long Value) : BoundExpression(Span, Type);

/// <summary>A fixed text, under its comparison key.</summary>
internal sealed record TextConstant(TextSpan Span, string Value) : BoundExpression(Span, BoundType.Text);

/// <summary>The as-of date as a day number.</summary>
internal sealed record AsOfDate(TextSpan Span) : BoundExpression(Span, BoundType.Date);

/// <summary>A single-valued fact of the applicant or a person.</summary>
internal sealed record FactReference(TextSpan Span, BoundType Type, FactDefinition Fact, FieldDefinition Field) : BoundExpression(Span, Type)
{
    /// <summary>The loop that stands at the person meant; null: the applicant.</summary>
    public LoopVariable? Person { get; init; }
}

/// <summary>A field of the record that a loop stands at.</summary>
internal sealed record FieldReference(TextSpan Span, BoundType Type, FieldDefinition Field, LoopVariable Loop) : BoundExpression(Span, Type);

/// <summary>The value the records of the group that a loop stands at have in common.</summary>
internal sealed record GroupKeyReference(TextSpan Span, BoundType Type, LoopVariable Loop) : BoundExpression(Span, Type);

/// <summary>A derived fact; judged once, or once per person (<see cref="BoundDefinition.Person"/>).</summary>
internal sealed record DefinitionReference(TextSpan Span, BoundDefinition Definition) : BoundExpression(Span, Definition.Value.Type);

/// <summary>Names a value that the body reads through <see cref="VariableReference"/>.</summary>
internal sealed record Let(TextSpan Span, Variable Variable, BoundExpression Value, BoundExpression Body) : BoundExpression(Span, Body.Type);

internal sealed record VariableReference(TextSpan Span, BoundType Type, Variable Variable) : BoundExpression(Span, Type);

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
}

/// <summary>Checked arithmetic: not known if an operand is. A product has the sum of the scales.</summary>
internal sealed record Arithmetic(TextSpan Span, BoundType Type, ArithmeticOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Span, Type);

/// <summary>The same number with more decimals.</summary>
internal sealed record Rescaled(BoundExpression Operand, BoundType Type) : BoundExpression(Operand.Span, Type);

internal sealed record Negation(TextSpan Span, BoundType Type, BoundExpression Operand) : BoundExpression(Span, Type);

internal sealed record AbsoluteValue(TextSpan Span, BoundType Type, BoundExpression Operand) : BoundExpression(Span, Type);

/// <summary>较大, 较小.</summary>
internal sealed record Extremum(TextSpan Span, BoundType Type, bool IsMaximum, IReadOnlyList<BoundExpression> Operands) : BoundExpression(Span, Type);

/// <summary>
/// <paramref name="Numerator"/> / <paramref name="Denominator"/> (1 when null), rounded once to the scale of the type. The denominator's range excludes 0.
/// </summary>
internal sealed record Rounded(TextSpan Span, BoundType Type, BoundExpression Numerator, BoundExpression? Denominator, RoundingMode Mode) : BoundExpression(Span, Type);

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A comparison; false when a side is none, not known when a side is not known.</summary>
internal sealed record Comparison(TextSpan Span, ComparisonOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Span, BoundType.Flag);

/// <summary>The rank of an ordered choice; none ranks below every choice, as -1.</summary>
internal sealed record RankOf(BoundExpression Operand, BoundType Type) : BoundExpression(Operand.Span, Type);

/// <summary>属于 with constants (<see cref="Constant"/> or <see cref="TextConstant"/>).</summary>
internal sealed record Membership(TextSpan Span, BoundExpression Value, IReadOnlyList<BoundExpression> Members) : BoundExpression(Span, BoundType.Flag);

/// <summary>且 or 或 over three-valued operands.</summary>
internal sealed record Logic(TextSpan Span, bool IsAnd, IReadOnlyList<BoundExpression> Operands) : BoundExpression(Span, BoundType.Flag);

internal sealed record LogicalNot(TextSpan Span, BoundExpression Operand) : BoundExpression(Span, BoundType.Flag);

/// <summary>如果 .. 则 .. 否则; not known when the condition is.</summary>
internal sealed record Conditional(TextSpan Span, BoundType Type, BoundExpression Condition, BoundExpression Then, BoundExpression Else) : BoundExpression(Span, Type);

/// <summary>
/// The value of the first case whose condition holds; not known when a condition before it is, and when none holds. Of tables, bands and grids the
/// binder proves that one always holds; a parameter by date has no value before its first. These forms become this node; whatever speaks of rows reads them here.
/// </summary>
internal sealed record Select(TextSpan Span, BoundType Type, IReadOnlyList<SelectCase> Cases) : BoundExpression(Span, Type);

/// <summary>One row of a table or band.</summary>
/// <param name="Span">The row.</param>
/// <param name="Label">Its key as written.</param>
/// <param name="Condition">When it decides.</param>
/// <param name="Value">What it gives.</param>
internal sealed record SelectCase(TextSpan Span, string Label, BoundExpression Condition, BoundExpression Value);

/// <summary>A date moved by whole calendar months or days, clamped to the month's end.</summary>
internal sealed record DateShift(TextSpan Span, BoundType Type, BoundExpression Date, long Months, long Days) : BoundExpression(Span, Type);

internal enum CalendarPart
{
    YearOfDate,
    MonthOfDate,
    YearOfMonth,
    FirstDayOfMonth,
}

internal sealed record CalendarConversion(TextSpan Span, BoundType Type, CalendarPart Part, BoundExpression Operand) : BoundExpression(Span, Type);

/// <summary>Completed years, months or days between two dates; 0 when they are not in order.</summary>
internal sealed record Elapsed(TextSpan Span, BoundType Type, Unit Unit, BoundExpression From, BoundExpression To) : BoundExpression(Span, Type);

/// <summary>The first operand, or the second when the first is none.</summary>
internal sealed record OrElse(TextSpan Span, BoundType Type, BoundExpression Value, BoundExpression Default) : BoundExpression(Span, Type);

/// <summary>Counted points of an item or group, with its range.</summary>
internal sealed record PointsOf(TextSpan Span, BoundType Type, string LineId) : BoundExpression(Span, Type);

/// <summary>True if one record surely is in the list, false if none can be.</summary>
internal sealed record Exists(TextSpan Span, BoundList List) : BoundExpression(Span, BoundType.Flag);

/// <summary>Number of records or groups; not known when one may or may not be there.</summary>
internal sealed record CountOf(TextSpan Span, BoundType Type, BoundList List) : BoundExpression(Span, Type);

/// <summary>Sum over the list; not known when a value that would change it is not known or may not be there.</summary>
internal sealed record SumOf(TextSpan Span, BoundType Type, BoundList List, BoundExpression Value) : BoundExpression(Span, Type);

/// <summary>Highest or lowest over the list; none when it is empty. Ordered choices are compared by rank; of equal ones the first of the type wins.</summary>
internal sealed record ExtremeOf(TextSpan Span, BoundType Type, BoundList List, BoundExpression Value, bool IsHighest) : BoundExpression(Span, Type);

/// <summary>Years, months or days that spells cover together, up to the as-of date.</summary>
internal sealed record DurationOf(TextSpan Span, BoundType Type, BoundSpells Spells, Unit Unit) : BoundExpression(Span, Type)
{
    /// <summary>Of the spells of a list.</summary>
    public DurationOf(TextSpan span, BoundType type, BoundList list, Unit unit)
        : this(span, type, new SpellsOf(span, list), unit)
    {
    }
}

/// <summary>The calendar month that a loop over months stands at.</summary>
internal sealed record MonthReference(TextSpan Span, BoundType Type, LoopVariable Loop) : BoundExpression(Span, Type);

/// <summary>A list to loop over. Its loop variable is read by the expressions under the loop.</summary>
internal abstract record BoundList(TextSpan Span, LoopVariable Loop);

/// <summary>The records of a list fact of the applicant, or of the person that is the owner of the loop.</summary>
internal sealed record ListSource(TextSpan Span, LoopVariable Loop, ListFact Fact) : BoundList(Span, Loop);

/// <summary>The persons of one kind that belong to the applicant.</summary>
internal sealed record PersonsSource(TextSpan Span, LoopVariable Loop, PersonsFact Fact) : BoundList(Span, Loop);

/// <summary>The records (or groups) for which a condition holds; one for which it is not known may or may not be there.</summary>
internal sealed record Filtered(TextSpan Span, BoundList Source, BoundExpression Condition) : BoundList(Span, Source.Loop);

/// <summary>
/// The groups of records with equal key, in order of first appearance. A record with a key that is not known makes the whole grouping not known.
/// A group is surely there when one of its records is.
/// </summary>
internal sealed record Grouped(TextSpan Span, LoopVariable Loop, BoundList Source, BoundExpression Key) : BoundList(Span, Loop);

/// <summary>本组: the records of the group that <paramref name="Group"/> stands at.</summary>
internal sealed record GroupMembers(TextSpan Span, LoopVariable Loop, LoopVariable Group) : BoundList(Span, Loop);

/// <summary>The same records; what is measured of their spells lies between the ends, both in. Ends are days, or months for a list of months; a missing end is open.</summary>
internal sealed record Clipped(TextSpan Span, BoundList Source, BoundExpression? From, BoundExpression? To) : BoundList(Span, Source.Loop);

/// <summary>
/// One element per record and calendar month it covers, up to the month of the as-of date. Not known as a whole when the start or end of a record is not.
/// </summary>
internal sealed record Monthly(TextSpan Span, LoopVariable Loop, BoundList Source) : BoundList(Span, Loop);
