namespace Luohu.Scoring.Model;

/// <summary>What is granted when its condition holds. Judged for every applicant, whatever the verdict.</summary>
/// <param name="Index">Place among the benefits.</param>
/// <param name="Condition">A leaf; id, name, note and basis of the benefit are its own.</param>
/// <param name="Amount">Money in yuan with two decimals; null for a benefit without an amount.</param>
internal sealed record BoundBenefit(int Index, BoundCondition Condition, BoundExpression? Amount)
{
    /// <summary>Decimals of an amount.</summary>
    public const int Scale = 2;
}
