using Luohu.Scoring.Model;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>One place where the outcome of a comparison turns.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Quantity">The side that varies from applicant to applicant.</param>
/// <param name="Limit">The side that the rules set.</param>
/// <param name="IsLeft">True when the quantity stands left.</param>
/// <param name="Shift">The first value above the edge is the limit and this: 0 or 1.</param>
/// <param name="IsLower">True when the comparison asks for what lies above the edge.</param>
internal sealed record Edge(Comparison Comparison, BoundExpression Quantity, BoundExpression Limit, bool IsLeft, int Shift, bool IsLower);
