using System.Collections;
using System.Runtime.CompilerServices;

namespace Luohu.Scoring.Syntax;

/// <summary>An immutable list that is equal to another with equal elements, so that records of syntax compare by content.</summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
internal sealed class SyntaxList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public bool Equals(SyntaxList<T>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as SyntaxList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

internal static class SyntaxList
{
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
