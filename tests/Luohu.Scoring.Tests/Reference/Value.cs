using System.Numerics;

namespace Luohu.Scoring.Tests.Reference;

internal enum ValueForm
{
    NotKnown,
    None,
    Number,
    Text,
}

/// <summary>
/// A number (also a day, month, year, instant, yes = 1 or no = 0, or the place of a choice in its type) or a text, or none, or not known.
/// </summary>
internal readonly record struct Value(ValueForm Form, Fraction Number, string? Text)
{
    public static Value NotKnown => default;

    public static Value None => new(ValueForm.None, Fraction.Zero, null);

    public bool IsKnown => Form != ValueForm.NotKnown;

    public bool IsNone => Form == ValueForm.None;

    /// <summary>The number as a whole one.</summary>
    public long Whole => Number.Denominator.IsOne ? (long)Number.Numerator : throw new InvalidOperationException($"{Number} is not whole");

    public static Value Of(Fraction number) => new(ValueForm.Number, number, null);

    public static Value Of(BigInteger number) => Of(Fraction.Of(number));

    public static Value Of(string text) => new(ValueForm.Text, Fraction.Zero, text);

    public static Value Of(Tri truth) => truth == Tri.U ? NotKnown : Of(truth == Tri.T ? 1 : 0);

    public override string ToString() => Form switch
    {
        ValueForm.Number => Number.ToString(),
        ValueForm.Text => $"\"{Text}\"",
        _ => Form.ToString(),
    };
}
