using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Words an author may have meant, out of those that fit a place.</summary>
internal static class KeywordNames
{
    /// <summary>What <paramref name="word"/> is commonly written for, or else near spellings; at most three.</summary>
    public static IReadOnlyList<string> Near(string word, IReadOnlyList<Keyword> allowed)
    {
        string[] alike = [.. KeywordLookAlikes.Find(word, allowed).Select(k => Keywords.Spell(k, word)).Take(3)];
        return alike.Length > 0 ? alike : NearNames.Find(word, allowed.SelectMany(Spellings));
    }

    /// <summary>The words of a place as one text, for a help line.</summary>
    public static string List(IEnumerable<Keyword> allowed, string like) => string.Join("、", allowed.Select(k => $"`{Keywords.Spell(k, like)}`"));

    private static IEnumerable<string> Spellings(Keyword keyword) => [Keywords.TermOf(keyword).Zh, Keywords.TermOf(keyword).En];
}
