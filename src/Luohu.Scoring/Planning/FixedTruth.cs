using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>Conditions that the ruleset itself decides, by a parameter that is yes or no: no code is written for what they leave out.</summary>
internal static class FixedTruth
{
    /// <summary>What a condition comes to whatever the facts; null when that depends on them.</summary>
    public static bool? Of(BoundExpression condition) => condition switch
    {
        Constant e => e.Value == Cell.Yes,
        LogicalNot e => !Of(e.Operand),
        Logic { IsAnd: true } e => e.Operands.Any(o => Of(o) == false) ? false : e.Operands.All(o => Of(o) == true) ? true : null,
        Logic e => e.Operands.Any(o => Of(o) == true) ? true : e.Operands.All(o => Of(o) == false) ? false : null,
        _ => null,
    };

    /// <summary>The operands that still matter when the others are fixed.</summary>
    public static IReadOnlyList<BoundExpression> Rest(Logic condition) => [.. condition.Operands.Where(o => Of(o) != condition.IsAnd)];
}
