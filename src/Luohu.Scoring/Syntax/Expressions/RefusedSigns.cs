using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Signs of other languages and of Chinese prose that expressions refuse by name; the catalogue holds their right spellings.</summary>
internal static class RefusedSigns
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Table =
    [
        "==", "<>", "=>", "=<", "！=", "&&", "||", "&", "|", "!", "！", "≦", "≧", "[", "]", "［", "］", "【",
        "】", "{", "}", "｛", "｝", "。", "：", ":", "”", "＂", "%", "㎡", "~", "～", "\u3000", "\u00A0",
    ];

    /// <summary>The refused sign at the start of <paramref name="text"/>, or null.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        foreach (string sign in Table)
        {
            if (StartsWith(text, sign))
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>The line with the right sign in place of the refused one; null where there is no single right one.</summary>
    public static string? Mend(SourceText source, TextSpan place, string sign) => sign switch
    {
        "[" or "]" or "［" or "］" or "【" or "】" or "{" or "}" or "｛" or "｝" => MendedLine.Of(source, place, Round),
        "==" => MendedLine.Of(source, place, "="),
        "<>" or "！=" => MendedLine.Of(source, place, "!="),
        "=>" or "≧" => MendedLine.Of(source, place, ">="),
        "=<" or "≦" => MendedLine.Of(source, place, "<="),
        "&&" => MendedLine.Of(source, place, "且"),
        "||" => MendedLine.Of(source, place, "或"),
        "：" or ":" => MendedLine.Of(source, place, " = "),
        _ => null,
    };

    private static char Round(char c) => c switch
    {
        '[' or '［' or '【' or '{' or '｛' => '(',
        ']' or '］' or '】' or '}' or '｝' => ')',
        _ => c,
    };

    private static bool StartsWith(ReadOnlySpan<char> text, string sign)
    {
        for (int i = 0; i < sign.Length; i++)
        {
            if (i >= text.Length || Signs.Fold(text[i]) != sign[i])
            {
                return false;
            }
        }

        return true;
    }
}
