using System.Globalization;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes inside expressions: LH181 to LH199 for characters, LH601 to LH624 for the grammar.</summary>
internal static partial class Catalogue
{
    private const string WindowFormsZh = "`近 5 年`、`近 3 个自然年`、`前 3 个自然年` 或 `自 2018-01-01 至 评定日`";
    private const string WindowFormsEn = "`last 5 years`, `last 3 calendar years`, `previous 3 calendar years` or `from 2018-01-01 to as_of`";

    public static Diagnostic EmptyExpression(TextSpan span) =>
        Error("LH181", span, $"此处应有式子，但是空的", $"an expression is wanted here, but nothing is written");

    public static Diagnostic UnknownCharacter(TextSpan span, string found) =>
        Error("LH183", span, $"字符 {Shown(found)} 不能出现在式子中", $"the character {Shown(found)} cannot stand in an expression",
            found == "#" ? (FormattableString)$"如是注释，请在 `#` 前空两格" : $"请删去，或改用式子中的符号：+ - * / = != < <= > >= ( )",
            found == "#" ? (FormattableString)$"for a comment put two spaces before `#`" : $"delete it, or use a sign of expressions: + - * / = != < <= > >= ( )");

    public static Diagnostic SingleQuotes(TextSpan span, string mended) =>
        Error("LH184", span, $"文字不能用单引号", $"texts do not take single quotes", $"请用双引号：`{mended}`", $"use double quotes: `{mended}`");

    public static Diagnostic UnclosedText(TextSpan span, char close) =>
        Error("LH185", span, $"此处开始的文字没有结束的引号 `{close}`", $"the text that begins here has no closing quote `{close}`",
            $"文字须在同一行内结束", $"a text ends on the line on which it begins");

    public static Diagnostic QuoteInText(TextSpan span, string found, char close) =>
        Error("LH186", span, $"文字之内不能有引号 {Shown(found)}", $"a text cannot contain the quote {Shown(found)}",
            $"这段文字须以 `{close}` 结束；其中的引号请去掉", $"this text ends with `{close}`; leave out the quotes inside");

    public static Diagnostic NumberWithTooManyDigits(TextSpan span, string found) =>
        Error("LH187", span, $"数 {Shown(found)} 超过 15 位", $"the number {Shown(found)} has more than 15 digits");

    public static Diagnostic NumberWithTooManyDecimals(TextSpan span, string found) =>
        Error("LH188", span, $"数 {Shown(found)} 的小数超过 9 位", $"the number {Shown(found)} has more than 9 decimals",
            $"百分号算两位小数", $"a percent sign counts as two decimals");

    public static Diagnostic MalformedNumber(TextSpan span, string found) =>
        Error("LH189", span, $"{Shown(found)} 不是数的写法", $"{Shown(found)} is not the way to write a number",
            $"小数写作 `0.5`，小数点只有一个，两边都有数字", $"decimals are written `0.5`: one point, with digits on both sides");

    public static Diagnostic GroupingComma(TextSpan span, string found) =>
        Error("LH190", span, $"{Shown(found)} 中的逗号不明：数内不能用千位分隔号",
            $"the comma in {Shown(found)} is unclear: numbers have no grouping commas",
            $"一个数请写 {Shown(WithoutCommas(found))}；两个数请用 `、` 分开",
            $"for one number write {Shown(WithoutCommas(found))}; for two put a space after the comma");

    public static Diagnostic ImpossibleDate(TextSpan span, string found) =>
        Error("LH191", span, $"没有 {Shown(found)} 这个日期", $"there is no date {Shown(found)}",
            $"年份在 1900 至 2199 之间；若要相减，请在 `-` 两边加空格", $"years run from 1900 to 2199; to subtract, put spaces around `-`");

    public static Diagnostic MalformedDate(TextSpan span, string found) =>
        Error("LH192", span, $"{Shown(found)} 不是日期的写法", $"{Shown(found)} is not the way to write a date",
            $"日期写作 `2015-01-01`，月份写作 `2014-07`；若要相减，请在 `-` 两边加空格",
            $"dates are written `2015-01-01`, months `2014-07`; to subtract, put spaces around `-`");

    public static Diagnostic ExpressionTooLong(TextSpan span, string found) =>
        Error("LH193", span, $"式子太长，到 {Shown(found)} 为止已超过 1000 个词", $"the expression is too long: at {Shown(found)} it passes 1000 words",
            $"请用 定义 分成几段", $"split it with definitions");

    public static Diagnostic ExpressionTooDeep(TextSpan span, int depth) =>
        Error("LH194", span, $"式子嵌套超过 {depth} 层", $"the expression is nested more than {depth} deep",
            $"请用 定义 分成几段", $"split it with definitions");

    public static Diagnostic UnknownUnit(TextSpan span, string found, IReadOnlyList<string> near, string unitsZh, string unitsEn)
    {
        (FormattableString? zh, FormattableString? en) = near.Count > 0 ? DidYouMean(near) : ($"单位有：{unitsZh}", $"the units are {unitsEn}");
        return Error("LH195", span, $"{Shown(found)} 不是单位", $"{Shown(found)} is not a unit", zh, en);
    }

    public static Diagnostic StuckKeyword(TextSpan span, string found, string mended) =>
        Error("LH196", span, $"{Shown(found)} 中的词连在一起了", $"the words in {Shown(found)} are stuck together",
            $"请用空格分开：{Shown(mended)}", $"part them with spaces: {Shown(mended)}");

    public static Diagnostic LookAlike(TextSpan span, string found, string zh, string en) =>
        Error("LH197", span, $"没有 {Shown(found)} 这个词", $"there is no word {Shown(found)}", $"请写 `{zh}`", $"write `{en}`");

    public static Diagnostic OperatorMissing(TextSpan span, string found) =>
        Error("LH198", span, $"{Shown(found)} 与前面的内容之间缺少运算符或连接词", $"an operator or joining word is missing before {Shown(found)}",
            $"例如 `=`、`>=`、`且`、`其中`", $"such as `=`, `>=`, `and`, `where`");

    public static Diagnostic UnexpectedText(TextSpan span, string found) =>
        Error("LH199", span, $"{Shown(found)} 不能出现在这里", $"{Shown(found)} cannot stand here");

    public static Diagnostic OperandExpected(TextSpan span, string? found) => found is null
        ? Error("LH601", span, $"式子没有写完：此后应有名称、数、日期、文字或括号",
            $"the expression is not finished: a name, number, date, text or bracket must follow")
        : Error("LH601", span, $"此处应有名称、数、日期、文字或括号，却是 {Shown(found)}",
            $"a name, number, date, text or bracket is wanted here, not {Shown(found)}");

    public static Diagnostic UnclosedBracket(TextSpan span) =>
        Error("LH602", span, $"这个左括号没有对应的右括号", $"this bracket is never closed");

    public static Diagnostic ExtraBracket(TextSpan span) =>
        Error("LH603", span, $"这个右括号没有对应的左括号", $"this bracket was never opened");

    public static Diagnostic StraySeparator(TextSpan span, string found, string both) =>
        Error("LH604", span, $"{Shown(found)} 只能用在函数的括号内或 属于 的括号内", $"{Shown(found)} may stand only in the brackets of a function or of in",
            $"如须同时满足，请写 `{both}`；满足一条即可，请写 `或`；几个取值请写 `属于 (甲、乙)`", $"if both must hold write `{both}`; if one suffices use `or`; for several values write `in (a, b)`");

    public static Diagnostic ConditionalIncomplete(TextSpan span, string partZh, string partEn) =>
        Error("LH605", span, $"这个 `如果` 缺少 `{partZh}`", $"this `if` has no `{partEn}`",
            $"写作 `如果 甲 则 乙 否则 丙`，三部分都不可省略", $"write `if a then b else c`; no part may be left out");

    public static Diagnostic ComparisonChain(TextSpan span, string first, string second) =>
        Error("LH606", span, $"比较不能连写", $"comparisons cannot be chained", $"请分开写：`{first} 且 {second}`",
            $"write them one by one: `{first} and {second}`");

    public static Diagnostic SetExpected(TextSpan span, string? found) =>
        Error("LH607", span, $"`属于` 之后应为名单的名称或一对圆括号{ButFoundZh(found)}",
            $"`in` must be followed by the name of a list of names or by round brackets{ButFoundEn(found)}",
            $"例如 `险种 属于 五险` 或 `险种 属于 (养老、医疗)`；只有一个取值时请用 `=`", $"such as `kind in (pension, medical)`; for a single value use `=`");

    public static Diagnostic NameExpectedAfterDot(TextSpan span, string? found) =>
        Error("LH608", span, $"`.` 之后应为名称{ButFoundZh(found)}", $"`.` must be followed by a name{ButFoundEn(found)}");

    public static Diagnostic ClauseWithoutList(TextSpan span, string found) =>
        Error("LH609", span, $"{Shown(found)} 之前应是列表", $"{Shown(found)} must follow a list",
            $"列表写在最前，例如 `社会保险 其中 险种 = 养老`；条件中的列表须在函数的括号内",
            $"begin with the list, as `social_insurance where kind = pension`; inside a condition it stands in the brackets of a function");

    public static Diagnostic ListExpected(TextSpan span, string found) =>
        Error("LH610", span, $"此处应为列表，却是 {Shown(found)}", $"a list is wanted here, not {Shown(found)}");

    public static Diagnostic ClauseRepeated(TextSpan span, string found) =>
        Error("LH611", span, $"同一列表之后有两个 {Shown(found)}", $"the same list has two {Shown(found)}",
            $"两个条件请用 `且` 连接；若要逐层筛选，请把前一层加括号", $"join conditions by `and`, or put the inner list in brackets");

    public static Diagnostic ClauseOrder(TextSpan span, string found, string before) =>
        Error("LH612", span, $"{Shown(found)} 应写在 {Shown(before)} 之前", $"{Shown(found)} must come before {Shown(before)}",
            $"次序是 其中、限于、按、的、满足、容许间断", $"the order is where, during, by, take, satisfy, allowing gaps");

    public static Diagnostic OperandNeedsBrackets(TextSpan span, string left, string sign, string right, string clause) =>
        Error("LH613", span, $"{Shown(clause)} 是只管 {Shown(right)} 还是管全部，没有写明",
            $"it is not clear whether {Shown(clause)} holds for {Shown(right)} only or for all",
            $"请加括号：`{left} {sign} ({right} {clause} …)` 或 `({left} {sign} {right}) {clause} …`",
            $"put brackets: `{left} {sign} ({right} {clause} …)` or `({left} {sign} {right}) {clause} …`");

    public static Diagnostic OperandNeedsBracketsBefore(TextSpan span, string list, string clause, string sign) =>
        Error("LH614", span, $"{Shown(sign)} 接在带 {Shown(clause)} 的列表之后，须加括号",
            $"a list with {Shown(clause)} needs brackets before {Shown(sign)}",
            $"请写 `({list} {clause} …) {sign} …` 或 `({list} {sign} …) {clause} …`",
            $"write `({list} {clause} …) {sign} …` or `({list} {sign} …) {clause} …`");

    public static Diagnostic MixedSetOperations(TextSpan span, string left, string sign, string right, string second) =>
        Error("LH615", span, $"{Shown(sign)} 与 {Shown(second)} 混用，先后没有写明",
            $"{Shown(sign)} and {Shown(second)} are mixed, and which comes first is not clear",
            $"请加括号：`({left} {sign} {right}) {second} …` 或 `{left} {sign} ({right} {second} …)`",
            $"put brackets: `({left} {sign} {right}) {second} …` or `{left} {sign} ({right} {second} …)`");

    public static Diagnostic GapExpected(TextSpan span, string? found) =>
        Error("LH616", span, $"`容许间断` 之后应为年、月或日数{ButFoundZh(found)}",
            $"`allowing gaps` must be followed by years, months or days{ButFoundEn(found)}",
            $"例如 `容许间断 3 月`", $"such as `allowing gaps 3 months`");

    public static Diagnostic WindowExpected(TextSpan span, string? found, string? mended) =>
        Error("LH617", span, $"此处应为一段时间{ButFoundZh(found)}", $"a stretch of time is wanted here{ButFoundEn(found)}",
            $"{(mended is null ? $"例如 {WindowFormsZh}" : $"请用空格分开：{Shown(mended)}")}",
            $"{(mended is null ? $"such as {WindowFormsEn}" : $"part the words with spaces: {Shown(mended)}")}");

    public static Diagnostic WindowCountExpected(TextSpan span, string kind, string? found) =>
        Error("LH618", span, $"{Shown(kind)} 之后应为数字{ButFoundZh(found)}", $"{Shown(kind)} must be followed by a number{ButFoundEn(found)}",
            $"例如 {WindowFormsZh}", $"such as {WindowFormsEn}");

    public static Diagnostic WindowCountNotWhole(TextSpan span, string found) =>
        Error("LH619", span, $"年、月、日数应为 1 以上的整数，却是 {Shown(found)}",
            $"the number of years, months or days must be a whole number from 1, not {Shown(found)}");

    public static Diagnostic WindowTooLong(TextSpan span, string found, int years) =>
        Error("LH620", span, $"{Shown(found)} 太大：一段时间至多 {years} 年",
            $"{Shown(found)} is too large: a stretch of time has at most {years} years");

    public static Diagnostic WindowUnitExpected(TextSpan span, string number, string? found) =>
        Error("LH621", span, $"`{number}` 之后应为 年、月、日、个自然年 或 个自然月{ButFoundZh(found)}",
            $"`{number}` must be followed by years, months, days, calendar years or calendar months{ButFoundEn(found)}", $"例如 {WindowFormsZh}",
            $"such as {WindowFormsEn}");

    public static Diagnostic PreviousNeedsCalendar(TextSpan span, string number) =>
        Error("LH622", span, $"`前` 只用于自然年、自然月", $"`previous` is for calendar years and calendar months only",
            $"请写 `近 {number} 年` 或 `前 {number} 个自然年`", $"write `last {number} years` or `previous {number} calendar years`");

    private static string ButFoundZh(string? found) => found is null ? string.Empty : $"，却是 {Shown(found)}";

    private static string ButFoundEn(string? found) => found is null ? string.Empty : $", not {Shown(found)}";

    private static string WithoutCommas(string number) => number.Replace(",", string.Empty, StringComparison.Ordinal).Replace("，", string.Empty, StringComparison.Ordinal);

    /// <summary>The author's text in backticks: at most 40 characters; what has no look of its own as its code point.</summary>
    private static string Shown(string text)
    {
        const int most = 40;
        if (text.Length > 2)
        {
            return text.Length <= most ? $"`{text}`" : $"`{text.AsSpan(0, most)}…`";
        }

        bool hasLook = text.Length == 2 || (text.Length == 1 && text[0] != '`' && !char.IsControl(text[0]) && !char.IsSurrogate(text[0])
            && char.GetUnicodeCategory(text[0]) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark));
        return hasLook || text.Length == 0 ? $"`{text}`" : string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[0]:X4}");
    }
}
