using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax;

/// <summary>The place of a node. All places are equal, so that two trees that differ only in layout are equal.</summary>
internal readonly struct SyntaxSpan(TextSpan span) : IEquatable<SyntaxSpan>
{
    public TextSpan Value { get; } = span;

    public static implicit operator SyntaxSpan(TextSpan span) => new(span);

    public static implicit operator TextSpan(SyntaxSpan span) => span.Value;

    public bool Equals(SyntaxSpan other) => true;

    public override bool Equals(object? obj) => obj is SyntaxSpan;

    public override int GetHashCode() => 0;

    public override string ToString() => string.Empty;
}
