using System.Buffers;

namespace Luohu.Scoring.Diagnostics;

/// <summary>A comparison written as people say it, in one word: 年龄不满45, 总分达到60分, 年龄45岁以上. To the language that is one name.</summary>
internal static class StuckComparison
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Words before the number; a word that holds another stands before it.</summary>
    private static readonly (string Word, string Operator)[] Before =
    [
        ("不超过", "<="), ("不大于", "<="), ("不高于", "<="), ("不多于", "<="), ("至多", "<="),
        ("不少于", ">="), ("不低于", ">="), ("不小于", ">="), ("至少", ">="), ("达到", ">="),
        ("不满", "<"), ("不足", "<"), ("未满", "<"), ("小于", "<"), ("低于", "<"), ("少于", "<"),
        ("大于", ">"), ("超过", ">"), ("高于", ">"), ("多于", ">"), ("等于", "="), ("满", ">="), ("达", ">="),
    ];

    /// <summary>Words after the number.</summary>
    private static readonly (string Word, string Operator)[] After = [("以上", ">="), ("及以下", "<="), ("以内", "<=")];

    /// <summary>The comparison as the language has it, as <c>年龄 &lt; 45</c>; null when the name is no such thing.</summary>
    public static string? Mended(string name)
    {
        int number = name.AsSpan().IndexOfAny(Digits);
        if (number <= 0)
        {
            return null;
        }

        (string left, string right) = (name[..number], name[number..].Replace("周岁", "岁", StringComparison.Ordinal));
        if (Array.Find(Before, b => left.EndsWith(b.Word, StringComparison.Ordinal)) is (string word, string sign))
        {
            return left.Length == word.Length ? null : $"{left[..^word.Length]} {sign} {right}";
        }

        return Array.Find(After, a => right.EndsWith(a.Word, StringComparison.Ordinal)) is (string after, string its)
            ? $"{left} {its} {right[..^after.Length]}"
            : null;
    }
}
