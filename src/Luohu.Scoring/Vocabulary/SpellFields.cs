using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The fields that every spell list has: 起, 止 and the derived 至今, in this order.</summary>
internal static class SpellFields
{
    public static Term From { get; } = new("起", "from");

    public static Term To { get; } = new("止", "to");

    public static Term Ongoing { get; } = new("至今", "ongoing");

    /// <summary>The three fields, or none for a list without spells; new ones at every call.</summary>
    public static IReadOnlyList<FieldDefinition> For(
        SpellKind spells, Func<object, FactValue>? from = null, Func<object, FactValue>? to = null)
    {
        if (spells == SpellKind.None)
        {
            return [];
        }

        ValueKind kind = spells == SpellKind.Days ? ValueKind.Date : ValueKind.Month;
        return
        [
            DeclaredFacts.Field(From, kind) with { DatesRecord = true, Getter = from },
            DeclaredFacts.Field(To, kind) with { IsOptional = true, Getter = to, Note = new("不写即仍在持续", "Left out: still running") },
            DeclaredFacts.Field(Ongoing, ValueKind.Flag) with { Derived = DerivedValue.Ongoing },
        ];
    }

    public static bool IsEnd(FieldDefinition field) => field.IsOptional && ReferenceEquals(field.Name, To);
}
