using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>A leaf condition with the names of what it lies in.</summary>
internal sealed record LeafPath(string Path, ConditionResult Leaf)
{
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
        return condition.Children.SelectMany(c => With(c, outcome, phrases, phrases.Inside(own, c.Name)));
    }
}
