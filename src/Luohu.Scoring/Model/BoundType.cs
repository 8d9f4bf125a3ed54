using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>The type of a bound expression. Every kind with an order carries static bounds; dates are day numbers, months year * 12 + month - 1.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Range">Its static bounds; for texts meaningless.</param>
internal sealed record BoundType(ValueKind Kind, NumberRange Range)
{
    public static BoundType Flag { get; } = new(ValueKind.Flag, new NumberRange(0, 0, 1));

    public static BoundType Text { get; } = new(ValueKind.Text, new NumberRange(0, 0, int.MaxValue));

    public static BoundType Date { get; } = new(ValueKind.Date, new NumberRange(0, 0, DateOnly.MaxValue.DayNumber));

    public Unit Unit { get; init; }

    public ChoiceType? Choices { get; init; }

    /// <summary>May be none (<see cref="Cell.None"/>) beside a value and not known.</summary>
    public bool IsOptional { get; init; }

    /// <summary>A number counted in points: no unit to confuse, and its value has a range when facts are missing.</summary>
    public bool IsPoints => Unit == Unit.Points;

    public static BoundType Number(Unit unit, NumberRange range) => new(ValueKind.Number, range) { Unit = unit };

    public static BoundType Of(FieldDefinition field) => field.Kind switch
    {
        ValueKind.Flag => Flag with { IsOptional = field.IsOptional },
        ValueKind.Text => Text with { IsOptional = field.IsOptional },
        ValueKind.Choice => OfChoice(field.Choices ?? throw new ArgumentException("a choice field has choices", nameof(field))) with { IsOptional = field.IsOptional },
        ValueKind.Time => new(ValueKind.Time, new NumberRange(0, 0, DateTime.MaxValue.Ticks)) { IsOptional = field.IsOptional },
        _ => new(field.Kind, new NumberRange(field.Scale, field.Minimum, field.Maximum)) { Unit = field.Unit, IsOptional = field.IsOptional },
    };

    public static BoundType OfChoice(ChoiceType choices) => new(ValueKind.Choice, new NumberRange(0, 0, choices.Choices.Count - 1)) { Choices = choices };
}
