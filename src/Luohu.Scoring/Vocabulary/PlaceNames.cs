namespace Luohu.Scoring.Vocabulary;

/// <summary>One spelling for the name of a city or province, so that 东莞 and 东莞市 are one place.</summary>
internal static class PlaceNames
{
    /// <summary>Drops a final 市 or 省 that leaves a name of at least two characters.</summary>
    public static string Normalize(string name) => HasSuffix(name) ? name[..^1] : name;

    /// <inheritdoc cref="Normalize(string)"/>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> name) => HasSuffix(name) ? name[..^1] : name;

    private static bool HasSuffix(ReadOnlySpan<char> name) => name.Length >= 3 && (name[^1] is '市' or '省');
}
