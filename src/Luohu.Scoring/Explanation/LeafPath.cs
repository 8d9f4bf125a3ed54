using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>A leaf condition with the names of what it lies in; or a condition with too many ways to meet it to tell each.</summary>
internal sealed record LeafPath(string Path, ConditionResult Leaf)
{
    /// <summary>More ways than these are told in one sentence.</summary>
    private const int Few = 3;

    /// <summary>The leaves with that outcome that brought about the same outcome of the condition.</summary>
    public static IEnumerable<LeafPath> With(ConditionResult condition, ConditionOutcome outcome, Phrases phrases, string? path)
    {
        if (condition.Outcome != outcome)
        {
            return [];
        }

        if (condition.Shape == ConditionShape.Single)
        {
            return [new(path ?? condition.Name, condition)];
        }

        string own = path ?? phrases.Quoted(condition.Name);
        own = condition.Shape == ConditionShape.Any && condition.Children.Count > 1 ? phrases.AnyOf(own) : own;
        if (IsOneOfMany(condition))
        {
            return [new(own, condition)];
        }

        return condition.Children.SelectMany(c => With(c, outcome, phrases, phrases.Inside(own, c.Name)));
    }

    /// <summary>Of conditions with many ways to meet them, the ways that hold.</summary>
    public static IEnumerable<string> WaysThatHold(ConditionResult condition)
    {
        IEnumerable<ConditionResult> children = condition.Children.Where(c => c.Outcome == ConditionOutcome.Holds);
        return condition.Shape == ConditionShape.Any && condition.Children.Count > Few ? children.Select(c => c.Name) : children.SelectMany(WaysThatHold);
    }

    private static bool IsOneOfMany(ConditionResult condition) => condition.Shape == ConditionShape.Any
        && condition.Outcome is (ConditionOutcome.Fails or ConditionOutcome.Undetermined)
        && condition.Children.Count(c => c.Outcome == condition.Outcome) > Few;
}
