using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH113 to LH141: slips of the keyboard that the scan of the raw text finds.</summary>
internal static partial class Catalogue
{
    public static Diagnostic BracketNotClosed(TextSpan open, string bracket, TextSpan? noticed) => Error(
        "LH113", open,
        $"此处的 `{bracket}` 没有闭合",
        $"the `{bracket}` opened here is not closed",
        bracket is "{" or "[" ? (FormattableString)$"请补上 `{Closing(bracket)}`；分行书写时，后面的行要比本项多缩进" : $"请补上 `{Closing(bracket)}`",
        bracket is "{" or "[" ? (FormattableString)$"add the `{Closing(bracket)}`; lines that carry it on are indented further than the entry" : $"add the `{Closing(bracket)}`",
        noticed is { } place ? At(place, $"到这里仍未闭合", $"still open here") : null);

    public static Diagnostic BracketNotOpened(TextSpan close, string bracket, string? expected, TextSpan? open) => Error(
        "LH114", close,
        $"此处的 `{bracket}` {(expected is null ? "没有对应的左括号" : $"应为 `{expected}`")}",
        $"the `{bracket}` here {(expected is null ? "has no opening bracket" : $"should be `{expected}`")}",
        null, null,
        open is { } place ? At(place, $"左括号在这里", $"opened here") : null);

    public static Diagnostic QuoteNotClosed(TextSpan open, string quote) => Error(
        "LH115", open,
        $"此处的引号 `{quote}` 没有在本行内闭合",
        $"the quote `{quote}` opened here is not closed on its line",
        $"请在文字末尾补上同样的引号；长文字请用 `|` 分行书写",
        $"add the same quote at the end of the text; write a long text as a `|` block");

    public static Diagnostic FullWidthColon(TextSpan span, string key, string mended) => Error(
        "LH116", span,
        $"`{Excerpt.Of(key)}` 后面用了全角冒号 `：`，应为半角冒号加空格",
        $"a full-width colon `：` follows `{Excerpt.Of(key)}`; a plain colon and a space are needed",
        $"应写作：`{mended}`",
        $"write: `{mended}`");

    public static Diagnostic FullWidthComma(TextSpan span, string sign, string mended) => Error(
        "LH117", span,
        $"各项之间用了 `{sign}`，应为半角逗号加空格",
        $"entries are parted by `{sign}`; a plain comma and a space are needed",
        $"应写作：`{mended}`；如属文字内容，请加引号",
        $"write: `{mended}`; if it belongs to a text, put the text in quotes");

    public static Diagnostic FullWidthSign(TextSpan span, string sign, string plain, string mended) => Error(
        "LH118", span,
        $"此处用了全角符号 `{sign}`，应为半角 `{plain}`",
        $"the full-width sign `{sign}` stands here; the plain `{plain}` is needed",
        $"应写作：`{mended}`；如属文字内容，请给整段文字加半角引号",
        $"write: `{mended}`; if it belongs to a text, put the text in plain quotes");

    public static Diagnostic CurlyQuotes(TextSpan span, string mended) => Error(
        "LH119", span,
        $"此处的中文引号会成为文字的一部分",
        $"the curly quotes here would become part of the text",
        $"应写作：`{mended}`",
        $"write: `{mended}`");

    public static Diagnostic OneSpaceComment(TextSpan span) => Error(
        "LH120", span,
        $"文字在 `#` 处被截断，其后会被当作注释",
        $"the text is cut off at `#`; what follows would be a comment",
        $"如是注释，请在 `#` 前空两格；如属文字内容，请给整段文字加引号",
        $"for a comment put two spaces before `#`; if it belongs to the text, put the text in quotes");

    public static Diagnostic NoSpaceAfterColon(TextSpan span, string key, string mended) => Error(
        "LH121", span,
        $"`{Excerpt.Of(key)}` 的冒号后面缺少空格",
        $"a space is missing after the colon of `{Excerpt.Of(key)}`",
        $"应写作：`{mended}`",
        $"write: `{mended}`");

    public static Diagnostic DashMissing(TextSpan span, string mended) => Error(
        "LH122", span,
        $"此处应为列表的一项，前面缺少 `- `",
        $"an entry of a list is needed here; `- ` is missing before it",
        $"应写作：`- {mended}`",
        $"write: `- {mended}`");

    public static Diagnostic NoSpaceAfterDash(TextSpan span, string mended) => Error(
        "LH123", span,
        $"`-` 后面缺少空格",
        $"a space is missing after `-`",
        $"应写作：`{mended}`",
        $"write: `{mended}`");

    public static Diagnostic SeveralDocuments(TextSpan span, string marker) => Error(
        "LH124", span,
        $"行首的 `{marker}` 会把文件分成几份",
        $"`{marker}` at the start of a line splits the file into several documents",
        $"一个文件只放一份规则集，请删去这一行",
        $"a file holds one ruleset; delete this line");

    public static Diagnostic AnchorOrAlias(TextSpan span, string sign) => Error(
        "LH125", span,
        $"不能以 `{sign}` 开头：不使用 YAML 的锚点和别名",
        $"nothing may start with `{sign}`: YAML anchors and aliases are not used",
        $"重复的内容请写成定义或参数；如属文字内容，请加引号",
        $"put what repeats into a definition or parameter; if it belongs to a text, put the text in quotes");

    public static Diagnostic TagNotUsed(TextSpan span) => Error(
        "LH126", span,
        $"不能以 `!` 开头：不使用 YAML 的标签",
        $"nothing may start with `!`: YAML tags are not used",
        $"表示否定请写 `不`，如：`不 应届`；`存在` 的否定是 `不存在`",
        $"for a negation write `not`, as in `not fresh_graduate`; the opposite of `exists` is `none`");

    public static Diagnostic MergeKey(TextSpan span) => Error(
        "LH127", span,
        $"不使用 YAML 的合并键 `<<`",
        $"the YAML merge key `<<` is not used",
        $"请把内容逐项写出",
        $"write the entries out");

    public static Diagnostic ReservedStart(TextSpan span, string sign) => Error(
        "LH128", span,
        $"不能以 {(sign == "`" ? "“`”" : $"`{sign}`")} 开头",
        $"nothing may start with {(sign == "`" ? "\"`\"" : $"`{sign}`")}",
        $"如属文字内容，请加引号",
        $"if it belongs to a text, put the text in quotes");

    public static Diagnostic GroupingCommaInFlow(TextSpan span, string mended) => Error(
        "LH129", span,
        $"数字中不能有千位分隔的逗号",
        $"a number may not contain grouping commas",
        $"应写作：`{mended}`",
        $"write: `{mended}`");

    public static Diagnostic CommaInExpression(TextSpan comma, TextSpan open, string sign) => Error(
        "LH130", comma,
        $"`{sign}` 还没有闭合，这里的逗号会把内容截断",
        $"`{sign}` is still open; the comma here cuts the entry in two",
        $"式子里请用 `、` 分隔；文字里有逗号，请给整段文字加引号",
        $"part the members of an expression by `;`; put a text that holds a comma in quotes",
        At(open, $"在这里打开", $"opened here"));

    public static Diagnostic SquareBracketsInExpression(TextSpan span, string sign) => Error(
        "LH131", span,
        $"`{sign}` 不能用在式子里",
        $"`{sign}` may not stand in an expression",
        $"成员用圆括号，如：`险种 属于 (养老、医疗)`；如是另一项，前面缺少逗号",
        $"put members in round brackets, as in `kind in (pension; medical)`; if a new entry starts here, a comma is missing before it");

    public static Diagnostic ComparisonKey(TextSpan span, string key) => Error(
        "LH132", span,
        $"分段不能写作 `{Excerpt.Of(key)}`",
        $"a band cannot be written `{Excerpt.Of(key)}`",
        $"请写 `36以上`（含 36）、`超过36`、`不满36`、`不超过36`",
        $"write `36+` (36 included), `over 36`, `under 36` or `up to 36`");

    public static Diagnostic BlockSign(TextSpan span, string sign) => Error(
        "LH133", span,
        $"值不能以 `{sign}` 开头",
        $"a value may not start with `{sign}`",
        $"`{sign}` 只用来引出分行书写的内容，其后应换行；如属文字内容，请加引号",
        $"`{sign}` only introduces lines of text, which start on the next line; if it belongs to a text, put the text in quotes");

    public static Diagnostic LoneDash(TextSpan span) => Error(
        "LH134", span,
        $"此处不能有单独的 `-`",
        $"`-` may not stand alone here",
        $"负数的 `-` 后面没有空格，如：`-60`；列表的一项请另起一行",
        $"write a negative number without a space, as in `-60`; start an entry of a list on a new line");

    public static Diagnostic IntervalBrackets(TextSpan span, string interval) => Error(
        "LH135", span,
        $"分段不能用区间括号 `{Excerpt.Of(interval)}`",
        $"a band cannot be written as the interval `{Excerpt.Of(interval)}`",
        $"请写 `36以上不满45`、`36以上不超过45` 或 `36..45`（整数，两端都含）",
        $"write `36+ under 45`, `36+ up to 45` or `36..45` (whole numbers, both ends included)");

    public static Diagnostic TextAfterClosing(TextSpan span, string sign) => Error(
        "LH136", span,
        $"以 `{sign}` 开头的值已经结束，其后不能再有内容",
        $"the value that starts with `{sign}` has ended; nothing may follow it",
        $"式子请把事实写在前面，如：`城市 = \"东莞\"`；文字里有引号，请换另一种引号括住整段",
        $"in an expression write the fact first, as in `city = \"东莞\"`; put a text that holds quotes in quotes of the other kind");

    public static Diagnostic DashAfterDash(TextSpan span) => Error(
        "LH137", span,
        $"一行里有两个 `- `",
        $"two `- ` stand on one line",
        $"列表的各项不再是列表，请只留一个 `- `",
        $"the entries of a list are not lists themselves: keep one `- `");

    public static Diagnostic SecondColon(TextSpan span, string key) => Error(
        "LH138", span,
        $"`{Excerpt.Of(key)}` 的值里又有一个冒号加空格",
        $"the value of `{Excerpt.Of(key)}` holds another colon and space",
        $"如是另一项，请另起一行（大括号内用逗号分开）；如属文字内容，请给整段文字加引号",
        $"start another entry on a new line (in braces: after a comma); if it belongs to a text, put the text in quotes");

    /// <summary><paramref name="first"/> and <paramref name="second"/>: Two entries that stand on one line.</summary>
    public static Diagnostic TwoEntriesOnLine(TextSpan span, string sign, string first, string second) => Error(
        "LH150", span,
        $"一行里有两项，中间用了 `{sign}`",
        $"two entries stand on one line, parted by `{sign}`",
        $"应写成两行：`{first}`，下一行 `{second}`",
        $"write two lines: `{first}`, and below it `{second}`");

    /// <summary><paramref name="mended"/>: The line with its colon; null when it cannot be told where the name ends.</summary>
    public static Diagnostic LineWithoutColon(TextSpan span, string line, string? mended) => Error(
        "LH139", span,
        $"此处应写作 `名称: 值`，`{Excerpt.Of(line)}` 没有冒号加空格",
        $"an entry `name: value` is needed here; `{Excerpt.Of(line)}` has no colon and space",
        mended is null ? null : (FormattableString)$"应写作：`{mended}`",
        mended is null ? null : (FormattableString)$"write: `{mended}`");

    public static Diagnostic EntryWithinText(TextSpan span, string line, TextSpan above) => Error(
        "LH140", span,
        $"`{Excerpt.Of(line)}` 比上一行多缩进，会成为上一行文字的一部分",
        $"`{Excerpt.Of(line)}` is indented further than the line above and would become part of its text",
        $"请与同级的行对齐，冒号用半角，其后空一格",
        $"align it with the lines of its level, with a plain colon and a space",
        At(above, $"上面的文字从这里开始", $"the text above starts here"));

    public static Diagnostic CommaMissing(TextSpan span) => Error(
        "LH141", span,
        $"此处缺少逗号，后面的内容会接到这一项里",
        $"a comma is missing here; what follows would join this entry");

    private static string Closing(string bracket) => bracket switch
    {
        "{" => "}",
        "[" => "]",
        "（" => "）",
        "“" => "”",
        "(" => ")",
        _ => bracket,
    };
}
