namespace Luohu.Scoring.Vocabulary;

/// <summary>The one Chinese and one English spelling of every keyword of the file grammar.</summary>
internal static class Keywords
{
    /// <summary>In the order of <see cref="KeywordRole"/>.</summary>
    private static readonly IReadOnlyList<KeywordSpelling>[] Tables = [KeywordTable.Keys, KeywordTable.Types, KeywordTable.Values];

    private static readonly Dictionary<string, KeywordSpelling>[] ByWord = [.. Tables.Select(InBothLanguages)];

    private static readonly Term[] Terms = InOrder();

    /// <summary>Every keyword with its role and spellings, in the order of the language reference.</summary>
    public static IReadOnlyList<(Keyword Keyword, KeywordRole Role, Term Term)> All =>
        [.. Tables.SelectMany((table, role) => table.Select(k => (k.Keyword, (KeywordRole)role, k.Term)))];

    public static Term TermOf(Keyword keyword) => Terms[(int)keyword];

    public static bool TryParse(KeywordRole role, string word, out Keyword keyword)
    {
        bool isFound = ByWord[(int)role].TryGetValue(word, out KeywordSpelling? found);
        keyword = found?.Keyword ?? default;
        return isFound;
    }

    public static bool IsKey(string word) => ByWord[(int)KeywordRole.Key].ContainsKey(word);

    /// <summary>The spelling in the language the author writes <paramref name="like"/> in.</summary>
    public static string Spell(Keyword keyword, string like) => IsLatin(like) ? TermOf(keyword).En : TermOf(keyword).Zh;

    private static bool IsLatin(string word) => word.Length > 0 && word.All(char.IsAscii);

    private static Term[] InOrder()
    {
        var terms = new Term[Tables.Sum(t => t.Count)];
        foreach (KeywordSpelling keyword in Tables.SelectMany(t => t))
        {
            terms[(int)keyword.Keyword] = keyword.Term;
        }

        return terms;
    }

    private static Dictionary<string, KeywordSpelling> InBothLanguages(IReadOnlyList<KeywordSpelling> table)
    {
        var words = new Dictionary<string, KeywordSpelling>(StringComparer.Ordinal);
        foreach (KeywordSpelling keyword in table)
        {
            words.Add(keyword.Term.Zh, keyword);
            words.Add(keyword.Term.En, keyword);
        }

        return words;
    }
}
