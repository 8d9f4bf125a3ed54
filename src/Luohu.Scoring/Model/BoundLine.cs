using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

internal enum PickKind
{
    Sum,
    Best,
    Worst,
}

/// <summary>How the values of records or of a group's lines become one.</summary>
/// <param name="Kind">Sum, best or worst.</param>
/// <param name="Count">How many of the best are added up; 1 unless 最高 n 项.</param>
internal readonly record struct Pick(PickKind Kind, int Count);

/// <summary>A rounding stage: to <paramref name="Digits"/> decimals.</summary>
internal sealed record RoundingStage(RoundingMode Mode, int Digits);

/// <summary>
/// An item or group: one line of the ledger. All points of a ruleset are at one scale, <see cref="BoundRuleset.PointScale"/>; <see cref="Cap"/>, <see cref="Floor"/>
/// and item values are at that scale already.
/// </summary>
internal abstract record BoundLine(TextSpan Span, string Id)
{
    /// <summary>Place in the ledger, parents before children; the root is 0.</summary>
    public required int Index { get; init; }

    public string? Name { get; init; }

    public string? Note { get; init; }

    public Basis? Basis { get; init; }

    /// <summary>Applies at all only when this holds; null: always. Under 各 the condition is part of the list instead.</summary>
    public BoundExpression? When { get; init; }

    /// <summary>Applies only when what is applied for is among its uses (用途); null: always.</summary>
    public Membership? Uses { get; init; }

    /// <summary>Applies only on these days (施行), judged at the as-of date; null: always.</summary>
    public BoundExpression? InForce { get; init; }

    /// <summary>系数: of an item over each record, at its own scale; of a group a constant that acts after the pick. Null: 1.</summary>
    public BoundExpression? Times { get; init; }

    /// <summary>All that must hold for the line to apply.</summary>
    public IEnumerable<BoundExpression> Conditions => new[] { InForce, Uses, When }.OfType<BoundExpression>();

    /// <summary>Every expression of the line, not of lines in it.</summary>
    public virtual IEnumerable<BoundExpression> Expressions => [.. Conditions, .. new[] { Times, Floor, Cap }.OfType<BoundExpression>()];

    /// <summary>各: the records an item is taken over, or the persons for each of whom the lines of a group are judged. Null: judged once.</summary>
    public BoundList? Each { get; init; }

    public Pick Pick { get; init; }

    public RoundingStage? Rounding { get; init; }

    public BoundExpression? Cap { get; init; }

    public BoundExpression? Floor { get; init; }

    /// <summary>Static bounds of the value (of all records together) before rounding, floor and cap.</summary>
    public required NumberRange RawRange { get; init; }

    /// <summary>Static bounds of the counted value when the line applies; in a group over persons, of one person.</summary>
    public required NumberRange Range { get; init; }

    /// <summary>In a group over persons: static bounds of what all persons that are taken count together; else null.</summary>
    public NumberRange? OverPersons { get; init; }

    /// <summary>Static bounds of what stands in the ledger when the line applies.</summary>
    public NumberRange Shown => OverPersons ?? Range;

    /// <summary>True when the rules themselves (a table, a cap), not merely the bounds of facts, limit the counted value from above.</summary>
    public required bool IsCapped { get; init; }

    /// <summary>True when the rules themselves limit the counted value from below.</summary>
    public required bool IsFloored { get; init; }
}

/// <summary>An item. Its value is that of each record of <see cref="BoundLine.Each"/>, or judged once.</summary>
internal sealed record BoundItem(TextSpan Span, string Id) : BoundLine(Span, Id)
{
    public required BoundExpression Value { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<BoundExpression> Expressions => [.. base.Expressions, Value];

    /// <summary>单项舍入, 单项下限, 单项上限: act on every record's points before the pick.</summary>
    public RoundingStage? EachRounding { get; init; }

    public BoundExpression? EachFloor { get; init; }

    public BoundExpression? EachCap { get; init; }

    /// <summary>Static bounds of what one record brings, after 系数 and the 单项 stages; of the value after 系数 when the item is judged once.</summary>
    public required NumberRange ElementRange { get; init; }
}

/// <summary>A group: its lines taken together; over persons, the lines are judged and added up for each person, and the pick is among the persons.</summary>
internal sealed record BoundGroup(TextSpan Span, string Id) : BoundLine(Span, Id)
{
    public required IReadOnlyList<BoundLine> Lines { get; init; }
}
