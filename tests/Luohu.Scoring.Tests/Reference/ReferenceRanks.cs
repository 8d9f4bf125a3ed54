using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>What the page of semantics says that ranking needs of an applicant.</summary>
/// <param name="Condition">Of the ranking; T without one.</param>
/// <param name="Uses">Whether there is a ranking for what is applied for.</param>
/// <param name="Batch">The place of the batch, or the number of batches.</param>
/// <param name="Keys">The values ranked by.</param>
/// <param name="Zone">What tells zones apart.</param>
/// <param name="Quota">The places.</param>
/// <param name="At">A benefit at a rank: whether it is granted, and how much.</param>
internal sealed record ReferenceRanks(
    Tri Condition, Tri Uses, int Batch, IReadOnlyList<Value> Keys, Value Zone, Value Quota, Func<RankBenefit, long, (Tri Granted, Value Amount)> At);
