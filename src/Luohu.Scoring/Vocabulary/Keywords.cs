using System.Collections.Frozen;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The one Chinese and one English spelling of every keyword of the file grammar.</summary>
internal static class Keywords
{
    private static readonly (Keyword Keyword, KeywordRole Role, Term Term)[] Table =
    [
        .. KeywordTable.Keys.Select(k => (k.Keyword, KeywordRole.Key, k.Term)),
        .. KeywordTable.Types.Select(k => (k.Keyword, KeywordRole.Type, k.Term)),
        .. KeywordTable.Values.Select(k => (k.Keyword, KeywordRole.Value, k.Term)),
    ];

    private static readonly FrozenDictionary<Keyword, Term> Terms = Table.ToFrozenDictionary(t => t.Keyword, t => t.Term);

    private static readonly FrozenDictionary<(KeywordRole Role, string Word), Keyword> Words = Table
        .SelectMany(t => new[] { (t.Role, Word: t.Term.Zh, t.Keyword), (t.Role, Word: t.Term.En, t.Keyword) })
        .ToFrozenDictionary(w => (w.Role, w.Word), w => w.Keyword);

    /// <summary>Every keyword with its role and spellings, in the order of the language reference.</summary>
    public static IReadOnlyList<(Keyword Keyword, KeywordRole Role, Term Term)> All => Table;

    public static Term TermOf(Keyword keyword) => Terms[keyword];

    public static bool TryParse(KeywordRole role, string word, out Keyword keyword) => Words.TryGetValue((role, word), out keyword);

    public static bool IsKey(string word) => Words.ContainsKey((KeywordRole.Key, word));

    /// <summary>The spelling in the language the author writes <paramref name="like"/> in.</summary>
    public static string Spell(Keyword keyword, string like) => IsLatin(like) ? TermOf(keyword).En : TermOf(keyword).Zh;

    private static bool IsLatin(string word) => word.Length > 0 && word.All(char.IsAscii);
}
