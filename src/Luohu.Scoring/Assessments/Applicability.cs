using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Whether lines and conditions apply at all: by 用途 and 施行.</summary>
internal sealed class Applicability(CellReader cells, Workspace work, TakenPersons taken, DateOnly asOf)
{
    /// <summary>The uses as written; empty when all.</summary>
    public static IReadOnlyList<string> UsesOf(Membership? uses) => uses is null ? [] : [.. uses.Members.OfType<TextConstant>().Select(t => t.Value)];

    /// <summary>The day from which, and up to which, a line applies; null: open.</summary>
    public static DateOnly? DayOf(BoundLine line, ComparisonOperator end) =>
        line.InForce is { } inForce && BoundTree.All(inForce).OfType<Comparison>().FirstOrDefault(c => c.Operator == end) is { Right: Constant day }
            ? DateOnly.FromDayNumber((int)day.Value)
            : null;

    /// <summary>True when what is applied for is known and is another use.</summary>
    public bool IsForOtherUse(Membership? uses) =>
        uses is { Value: FactReference use } && cells.Read(use.Field) is { Kind: not DisplayKind.NotKnown } applied && !UsesOf(uses).Contains(applied.Text, StringComparer.Ordinal);

    /// <summary>Why a line does not apply; null when it does, or may.</summary>
    public InapplicableReason? ReasonOf(BoundLine line) =>
        work.Ledger[line.Index].Presence != Truth.False ? null
        : asOf < DayOf(line, ComparisonOperator.GreaterOrEqual) || asOf > DayOf(line, ComparisonOperator.LessOrEqual) ? InapplicableReason.Date
        : IsForOtherUse(line.Uses) ? InapplicableReason.Use
        : line.When is null || (taken.GroupAround(line) is { } group && taken.LedgerOf(group).Count == 0) ? InapplicableReason.Group
        : InapplicableReason.Condition;
}
