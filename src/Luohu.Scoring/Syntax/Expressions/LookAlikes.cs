using System.Collections.Frozen;
using System.Globalization;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Words that authors write for a keyword or a sign. They are never read as one; they feed the help of a message.</summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> Table = new Dictionary<string, (string, string)>
    {
        ["或者"] = ("或", "or"),
        ["或是"] = ("或", "or"),
        ["并且"] = ("且", "and"),
        ["而且"] = ("且", "and"),
        ["以及"] = ("且", "and"),
        ["同时"] = ("且", "and"),
        ["和"] = ("且", "and"),
        ["与"] = ("且", "and"),
        ["那么"] = ("则", "then"),
        ["等于"] = ("=", "="),
        ["为"] = ("=", "="),
        ["不等于"] = ("!=", "!="),
        ["不是"] = ("!=", "!="),
        ["不为"] = ("!=", "!="),
        ["大于"] = (">", ">"),
        ["超过"] = (">", ">"),
        ["小于"] = ("<", "<"),
        ["不满"] = ("<", "<"),
        ["未满"] = ("<", "<"),
        ["低于"] = ("<", "<"),
        ["大于等于"] = (">=", ">="),
        ["不小于"] = (">=", ">="),
        ["不低于"] = (">=", ">="),
        ["小于等于"] = ("<=", "<="),
        ["不大于"] = ("<=", "<="),
        ["不超过"] = ("<=", "<="),
        ["加"] = ("+", "+"),
        ["减"] = ("-", "-"),
        ["乘"] = ("*", "*"),
        ["乘以"] = ("*", "*"),
        ["除以"] = ("/", "/"),
        ["equals"] = ("=", "="),
        ["is"] = ("=", "="),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to write instead of <paramref name="word"/>, or null when it resembles nothing.</summary>
    public static (string Zh, string En)? RightSpelling(string word)
    {
        if (Table.TryGetValue(word, out (string Zh, string En) right))
        {
            return right;
        }

        string lower = word.ToLower(CultureInfo.InvariantCulture);
        bool isKeyword = Words.TryParse(lower, out Word? keyword) && !Words.IsName(keyword.Value);
        return isKeyword && lower != word ? (Words.TermOf(keyword!.Value).Zh, lower) : null;
    }
}
