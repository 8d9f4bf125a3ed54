using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH101 to LH112: bytes, characters and sizes.</summary>
internal static partial class Catalogue
{
    public static Diagnostic TextTooLarge(long size, int limit) => Error(
        "LH101", null,
        $"文件过大：{size} 字节，上限为 {limit} 字节",
        $"the file is too large: {size} bytes, the limit is {limit}");

    public static Diagnostic NotUtf8(TextSpan span) => Error(
        "LH102", span,
        $"文件不是有效的 UTF-8 文本",
        $"the file is not valid UTF-8 text",
        $"请用编辑器另存为 UTF-8 编码",
        $"save the file as UTF-8 in your editor");

    public static Diagnostic LooksLikeGbk(TextSpan span) => Error(
        "LH103", span,
        $"文件不是 UTF-8 编码，看起来是 GBK（ANSI）编码",
        $"the file is not UTF-8; it looks like GBK (ANSI)",
        $"请另存为 UTF-8：在“另存为”对话框的“编码”一栏选择 UTF-8",
        $"save the file as UTF-8: choose UTF-8 under \"Encoding\" in the \"Save as\" dialog");

    public static Diagnostic Utf16Text() => Error(
        "LH104", null,
        $"文件是 UTF-16（“Unicode”）编码",
        $"the file is in UTF-16 (\"Unicode\")",
        $"请另存为 UTF-8",
        $"save the file as UTF-8");

    public static Diagnostic NulCharacter(TextSpan span) => Error(
        "LH105", span,
        $"文件中有空字符（NUL），不是文本文件，或编码不是 UTF-8",
        $"the file contains a NUL character: it is not a text file, or not UTF-8",
        $"请用文本编辑器另存为 UTF-8",
        $"save the file as UTF-8 with a text editor");

    public static Diagnostic EmptyText() => Error(
        "LH106", null,
        $"文件没有内容",
        $"the file has no content");

    public static Diagnostic OddSpace(TextSpan span, string character, string mended, bool indents) => Error(
        "LH107", span,
        $"此处用了{OddName(character).Zh}，应为半角空格",
        $"{OddName(character).En} stands here; a plain space is needed",
        indents ? (FormattableString)$"请删去，改用半角空格缩进，与同级各行对齐：`{mended}`" : $"应写作：`{mended}`；如属文字内容，请给整段文字加引号",
        indents ? (FormattableString)$"delete it and indent with plain spaces, in line with the lines of its level: `{mended}`" : $"write: `{mended}`; if it belongs to a text, put the text in quotes");

    public static Diagnostic InvisibleCharacter(TextSpan span, int codePoint) => Error(
        "LH108", span,
        $"此处有不可见字符 U+{codePoint:X4}",
        $"an invisible character stands here: U+{codePoint:X4}",
        $"请删去；多为从网页或文档粘贴所致，可删去这一段后手工输入",
        $"delete it; it mostly comes from pasting: type the stretch again by hand");

    public static Diagnostic OddLineBreak(TextSpan span, int codePoint) => Error(
        "LH109", span,
        $"此处有特殊的换行字符 U+{codePoint:X4}",
        $"an unusual line break stands here: U+{codePoint:X4}",
        $"请删去，用回车键重新换行",
        $"delete it and press Enter instead");

    public static Diagnostic TabIndentation(TextSpan span) => Error(
        "LH110", span,
        $"缩进用了制表符（Tab）",
        $"the line is indented with a tab",
        $"请改用空格缩进，每级两个空格",
        $"indent with spaces, two for each level");

    public static Diagnostic LineTooLong(TextSpan span, int length, int limit) => Error(
        "LH111", span,
        $"这一行有 {length} 个字符，超过上限 {limit}",
        $"this line has {length} characters, the limit is {limit}",
        $"请分行书写：长条件用 `>-`，长清单在逗号后换行",
        $"break it up: `>-` for a long condition, a new line after a comma for a long list");

    public static Diagnostic NestedTooDeep(TextSpan span, int limit) => Error(
        "LH112", span,
        $"层次过深，超过 {limit} 层",
        $"nested more than {limit} levels deep");

    private static (string Zh, string En) OddName(string character) => character switch
    {
        "\u3000" => ("全角空格", "a full-width space"),
        "\u00A0" => ("不间断空格（NBSP）", "a no-break space (NBSP)"),
        _ => ($"特殊空格 U+{(int)character[0]:X4}", $"an unusual space, U+{(int)character[0]:X4}"),
    };
}
