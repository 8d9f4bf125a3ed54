namespace Luohu.Scoring.Allocation;

/// <summary>The difference between two givings out of the same places, told so that it can be followed.</summary>
/// <param name="Chains">
/// Each begins with one who left, or with one for whom no seat was given up, and goes on with who took the seat that the one before gave up. Everybody for
/// whom something changed stands in exactly one.
/// </param>
internal sealed record Moves(IReadOnlyList<IReadOnlyList<Step>> Chains)
{
    /// <summary>Nothing changed for anybody.</summary>
    public bool IsEmpty => Chains.Count == 0;

    /// <summary>Those for whom the second giving out is worse; nobody, when those who came in stand behind all others.</summary>
    public IEnumerable<Step> Worse => Chains.SelectMany(c => c).Where(s => s.Kind == StepKind.MovedDown);

    /// <summary>From the giving out <paramref name="before"/> some were left out or came in to the one <paramref name="after"/>; of the same places and wishes.</summary>
    public static Moves Between(ChoiceResult before, ChoiceResult after) => new(new MoveFinder(before, after).Find());
}
