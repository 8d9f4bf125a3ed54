namespace Luohu.Scoring.Planning;

/// <summary>What the ranks would grant one applicant: per benefit and step of ranks whether it is granted, and how much. Equal when all of it is.</summary>
internal sealed class StepValues(int[] truths, long[] amounts) : IEquatable<StepValues>
{
    /// <summary><see cref="Truth"/> by benefit and step, the steps of one benefit together.</summary>
    public IReadOnlyList<int> Truths { get; } = truths;

    /// <summary>Amounts at the same places, at <see cref="Model.BoundBenefit.Scale"/>; not known also for a benefit without an amount.</summary>
    public IReadOnlyList<long> Amounts { get; } = amounts;

    public bool Equals(StepValues? other) => other is not null && Truths.SequenceEqual(other.Truths) && Amounts.SequenceEqual(other.Amounts);

    public override bool Equals(object? obj) => Equals(obj as StepValues);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (int truth in Truths)
        {
            hash.Add(truth);
        }

        foreach (long amount in Amounts)
        {
            hash.Add(amount);
        }

        return hash.ToHashCode();
    }
}
