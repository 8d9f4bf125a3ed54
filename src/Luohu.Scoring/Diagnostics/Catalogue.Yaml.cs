using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH142 to LH149: what the YAML reader refuses.</summary>
internal static partial class Catalogue
{
    /// <summary><paramref name="asEntry"/>: The line with a dash before it, when it may start the next entry of a list.</summary>
    public static Diagnostic KeyRepeated(TextSpan span, string key, TextSpan first, string? asEntry) => Error(
        "LH142", span,
        $"`{Excerpt.Of(key)}` 在同一处写了两次",
        $"`{Excerpt.Of(key)}` is written twice in one place",
        asEntry is not null ? (FormattableString)$"如是列表的下一项，前面缺少 `- `，应写作：`{asEntry}`" : $"请只留一个",
        asEntry is not null ? (FormattableString)$"if this is the next entry of a list, `- ` is missing before it; write: `{asEntry}`" : $"keep one of them",
        At(first, $"第一次在这里", $"first written here"));

    /// <summary><paramref name="mended"/>: Name and value apart, when the name seems to hold both.</summary>
    public static Diagnostic ValueMissing(TextSpan span, string key, string? mended) => Error(
        "LH143", span,
        $"`{Excerpt.Of(key)}` 没有值",
        $"`{Excerpt.Of(key)}` has no value",
        mended is null ? (FormattableString)$"请写上值；不需要时整行删去，没有得分请写 0" : $"应写作：`{mended}`",
        mended is null ? (FormattableString)$"write the value; leave the line out if it is not needed, write 0 for no points" : $"write: `{mended}`");

    public static Diagnostic EntryMissing(TextSpan span) => Error(
        "LH144", span,
        $"列表的这一项是空的",
        $"this entry of the list is empty");

    public static Diagnostic TildeValue(TextSpan span) => Error(
        "LH145", span,
        $"`~` 不是值",
        $"`~` is not a value",
        $"没有得分请写 0；不需要时整行删去",
        $"write 0 for no points; leave the line out if it is not needed");

    public static Diagnostic KeyNotText(TextSpan span) => Error(
        "LH146", span,
        $"冒号前面应为一个名称，不能是列表、映射或 `?`",
        $"a name is needed before the colon, not a list, a mapping or `?`");

    public static Diagnostic KeyTooLong(TextSpan span, int length, int limit) => Error(
        "LH147", span,
        $"冒号前面有 {length} 个字符，超过上限 {limit}",
        $"{length} characters stand before the colon, the limit is {limit}");

    public static Diagnostic Misaligned(TextSpan span) => Error(
        "LH148", span,
        $"这一行的缩进与上面任何一级都不对齐",
        $"the indentation of this line matches no level above",
        $"同级的各行请对齐，下一级比上一级多两个空格",
        $"align the lines of one level; indent each level two spaces further");

    public static Diagnostic UnreadableYaml(TextSpan span, string line) => Error(
        "LH149", span,
        $"此处的写法无法读懂：`{Excerpt.Of(line)}`",
        $"this cannot be read: `{Excerpt.Of(line)}`",
        $"请检查引号、括号、逗号和冒号；如属文字内容，请给整段文字加引号",
        $"check quotes, brackets, commas and colons; if it belongs to a text, put the text in quotes");
}
