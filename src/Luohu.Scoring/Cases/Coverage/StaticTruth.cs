using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>What a condition comes to on every day on which a ruleset is in force, whoever applies: of conditions that ask for the as-of date alone.</summary>
internal static class StaticTruth
{
    /// <summary>A <see cref="Truth"/>: unknown when it depends.</summary>
    public static int Of(BoundExpression condition, BoundRuleset ruleset) => condition switch
    {
        Constant { Type.Kind: Vocabulary.ValueKind.Flag } c => c.Value == Cell.Yes ? Truth.True : Truth.False,
        Comparison { Left: AsOfDate, Right: Constant limit } c => Compare(c.Operator, limit.Value, ruleset),
        Logic { IsAnd: true } l => l.Operands.Min(o => Of(o, ruleset)),
        Logic l => l.Operands.Max(o => Of(o, ruleset)),
        LogicalNot n => Truth.True - Of(n.Operand, ruleset),
        _ => Truth.Unknown,
    };

    /// <summary>The days on which the ruleset is in force, as day numbers.</summary>
    public static (long First, long Last) DaysOf(BoundRuleset ruleset) =>
        (ruleset.ValidFrom?.DayNumber ?? 0, ruleset.ValidTo?.DayNumber ?? DateOnly.MaxValue.DayNumber);

    private static int Compare(ComparisonOperator op, long limit, BoundRuleset ruleset)
    {
        (long first, long last) = DaysOf(ruleset);
        return RangeMath.Compare(op, first, last, limit, limit);
    }
}
