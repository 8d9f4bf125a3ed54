using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>The characters of expressions: what is folded, what a name is made of, what is refused.</summary>
internal static class Signs
{
    private static readonly (string Sign, string Zh, string En)[] RefusedSigns =
    [
        ("==", "请写 `=`", "write `=`"),
        ("<>", "请写 `!=`", "write `!=`"),
        ("=>", "请写 `>=`", "write `>=`"),
        ("=<", "请写 `<=`", "write `<=`"),
        ("！=", "请写 `!=`", "write `!=`"),
        ("&&", "请写 `且`", "write `and`"),
        ("||", "请写 `或`", "write `or`"),
        ("&", "请写 `且`", "write `and`"),
        ("|", "请写 `或`", "write `or`"),
        ("!", "请写 `不`，或用 `!=`", "write `not`, or `!=`"),
        ("！", "请写 `不`，或用 `!=`", "write `not`, or `!=`"),
        ("≦", "请写 `<=`", "write `<=`"),
        ("≧", "请写 `>=`", "write `>=`"),
        ("[", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("]", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("［", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("］", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("【", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("】", "请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        ("{", "请用圆括号 `( )`", "use round brackets `( )`"),
        ("}", "请用圆括号 `( )`", "use round brackets `( )`"),
        ("｛", "请用圆括号 `( )`", "use round brackets `( )`"),
        ("｝", "请用圆括号 `( )`", "use round brackets `( )`"),
        ("。", "句末不加句号；小数点请写 `.`", "leave it out; a decimal point is `.`"),
        ("：", "式子中不用冒号；相等请写 `=`", "expressions have no colon; for equality write `=`"),
        (":", "式子中不用冒号；相等请写 `=`", "expressions have no colon; for equality write `=`"),
        ("”", "文字须由 `“` 开始", "a text begins with `“`"),
        ("＂", "文字请用半角引号 `\"`", "put texts in `\"`"),
        ("\\", "整条值不要再加引号；文字直接写作 `\"东莞\"`", "do not quote the whole value; write texts plainly, as `\"东莞\"`"),
        ("%", "百分号须紧跟在数字之后，如 `30%`", "a percent sign directly follows its number, as `30%`"),
        ("㎡", "请写 `m2` 或 `平方米`", "write `m2`"),
        ("~", "式子中请写两个比较：`年龄 >= 18 且 年龄 <= 35`", "write two comparisons: `age >= 18 and age <= 35`"),
        ("～", "式子中请写两个比较：`年龄 >= 18 且 年龄 <= 35`", "write two comparisons: `age >= 18 and age <= 35`"),
        ("\u3000", "请用半角空格", "use an ordinary space"),
        ("\u00A0", "请用半角空格", "use an ordinary space"),
    ];

    /// <summary>Full-width and typographic signs and digits to their plain forms; everything else to itself.</summary>
    public static char Fold(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '－' or '−' => '-',
        '×' or '＊' => '*',
        '÷' or '／' => '/',
        '＝' => '=',
        '＜' => '<',
        '＞' => '>',
        '，' => ',',
        '；' => ';',
        '．' => '.',
        '％' => '%',
        >= '０' and <= '９' => (char)('0' + (c - '０')),
        _ => c,
    };

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    public static bool IsDigit(char c) => Fold(c) is >= '0' and <= '9';

    /// <summary>Length in UTF-16 units of the name at the start of <paramref name="text"/>; 0 when none does.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Rune.DecodeFromUtf16(text[length..], out Rune rune, out int size) == System.Buffers.OperationStatus.Done)
        {
            bool fits = Rune.IsLetter(rune) || rune.Value is '_' or '〇' || (length > 0 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber);
            if (!fits)
            {
                break;
            }

            length += size;
        }

        return length;
    }

    /// <summary>The refused sign at the start of <paramref name="text"/> with the right spelling; an empty sign when there is none.</summary>
    public static (string Sign, string Zh, string En) RefusedAt(ReadOnlySpan<char> text)
    {
        foreach ((string Sign, string Zh, string En) refused in RefusedSigns)
        {
            if (StartsWithFolded(text, refused.Sign))
            {
                return refused;
            }
        }

        return (string.Empty, string.Empty, string.Empty);
    }

    private static bool StartsWithFolded(ReadOnlySpan<char> text, string sign)
    {
        for (int i = 0; i < sign.Length; i++)
        {
            if (i >= text.Length || Fold(text[i]) != sign[i])
            {
                return false;
            }
        }

        return true;
    }
}
