using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Signs that expressions do not have, each with what to write instead.</summary>
internal static partial class Catalogue
{
    /// <param name="span">Its place.</param>
    /// <param name="found">As written, perhaps full-width.</param>
    /// <param name="sign">Its plain form.</param>
    /// <param name="mended">The line with the right sign; null when there is no single right one.</param>
    public static Diagnostic RefusedSign(TextSpan span, string found, string sign, string? mended)
    {
        (string zh, string en) = InsteadOf(sign);
        return Error("LH182", span, $"{Shown(found)} 不是式子中的写法", $"{Shown(found)} is not a sign of expressions",
            mended is null ? (FormattableString)$"{zh}" : $"{zh}；应写作：`{mended}`", mended is null ? (FormattableString)$"{en}" : $"{en}; write: `{mended}`");
    }

    private static (string Zh, string En) InsteadOf(string sign) => sign switch
    {
        "==" => ("请写 `=`", "write `=`"),
        "<>" or "！=" => ("请写 `!=`", "write `!=`"),
        "=>" or "≧" => ("请写 `>=`", "write `>=`"),
        "=<" or "≦" => ("请写 `<=`", "write `<=`"),
        "&&" or "&" => ("请写 `且`", "write `and`"),
        "||" or "|" => ("请写 `或`", "write `or`"),
        "!" or "！" => ("请写 `不`，或用 `!=`", "write `not`, or `!=`"),
        "[" or "]" or "［" or "］" or "【" or "】" => ("请用圆括号：`属于 (甲、乙)`", "use round brackets: `in (a, b)`"),
        "{" or "}" or "｛" or "｝" => ("请用圆括号 `( )`", "use round brackets `( )`"),
        "。" => ("句末不加句号；小数点请写 `.`", "leave it out; a decimal point is `.`"),
        "：" or ":" => ("式子中不用冒号；相等请写 `=`", "expressions have no colon; for equality write `=`"),
        "”" => ("文字须由 `“` 开始", "a text begins with `“`"),
        "＂" => ("文字请用半角引号 `\"`", "put texts in `\"`"),
        "%" => ("百分号须紧跟在数字之后，如 `30%`", "a percent sign directly follows its number, as `30%`"),
        "㎡" => ("请写 `m2` 或 `平方米`", "write `m2`"),
        "~" or "～" => ("式子中请写两个比较：`年龄 >= 18 且 年龄 <= 35`", "write two comparisons: `age >= 18 and age <= 35`"),
        "\u3000" or "\u00A0" => ("请用半角空格", "use an ordinary space"),
        _ => ("请改用本手册中的符号", "use a sign of the reference"),
    };
}
