using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Words an author may have meant, out of those that fit a place.</summary>
internal static class KeywordNames
{
    private const int Most = 3;

    /// <summary>At most three: first what <paramref name="word"/> is commonly written for, then near spellings.</summary>
    public static IReadOnlyList<string> Near(string word, IReadOnlyList<Keyword> allowed)
    {
        IEnumerable<string> alike = KeywordLookAlikes.Find(word, allowed).Select(k => Keywords.Spell(k, word));
        IEnumerable<string> near = NearNames.Find(word, allowed.SelectMany(Spellings));
        return [.. alike.Concat(near).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The words of a place as one text, for a help line.</summary>
    public static string List(IEnumerable<Keyword> allowed, string like) => string.Join("、", allowed.Select(k => $"`{Keywords.Spell(k, like)}`"));

    private static IEnumerable<string> Spellings(Keyword keyword) => [Keywords.TermOf(keyword).Zh, Keywords.TermOf(keyword).En];
}
