using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Luohu.Scoring.Planning;

/// <summary>Compares definitions by identity: two facts of equal content are still two facts.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Comparer { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode([DisallowNull] T obj) => RuntimeHelpers.GetHashCode(obj);
}
