using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>How an item finds its points.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Times">What the value is multiplied by; null: nothing, or it is in the value already.</param>
/// <param name="Product">Static bounds of the two together.</param>
/// <param name="IsRounded">The value is a fraction that is rounded already, as the first rounding of the item says.</param>
internal sealed record ItemPoints(BoundExpression Value, BoundExpression? Times, NumberRange Product, bool IsRounded);
