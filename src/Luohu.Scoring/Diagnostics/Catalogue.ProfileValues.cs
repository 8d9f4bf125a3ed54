namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes in single values of a profile; codes from the range of Catalogue.Profiles.cs.</summary>
internal static partial class Catalogue
{
    /// <summary>A value of the wrong kind where <paramref name="wanted"/> is expected.</summary>
    /// <remarks><paramref name="written"/>: The text as written, or null when it is too long or has no short form.</remarks>
    public static Diagnostic ProfileValueWrongType(LocalizedText name, ValueShape wanted, ValueShape found, string? written)
    {
        (LocalizedText want, LocalizedText here) = (WordsOf(wanted), WordsOf(found));
        string quoted = written is null ? "" : $" `{written}`";
        return Error("LH412", null, $"`{name.Zh}` 应为{want.Zh}，这里是{here.Zh}{quoted}", $"`{name.En}` must be {want.En}, but this is {here.En}{quoted}")
            with { Help = HelpFor(wanted, found) };
    }

    public static Diagnostic ProfileListExpected(LocalizedText name, ValueShape found) =>
        Error("LH414", null, $"`{name.Zh}` 应为列表，这里是{WordsOf(found).Zh}", $"`{name.En}` must be a list, but this is {WordsOf(found).En}",
            $"请写在 [ ] 之内；没有时写 []", $"write it inside [ ]; write [] when there is none");

    public static Diagnostic ProfileObjectExpected(LocalizedText name, ValueShape found) =>
        Error("LH413", null, $"`{name.Zh}` 应为对象，这里是{WordsOf(found).Zh}", $"`{name.En}` must be an object, but this is {WordsOf(found).En}",
            $"请写在 {"{ }"} 之内", $"write it inside {"{ }"}");

    public static Diagnostic RecordExpected(LocalizedText list, ValueShape found) =>
        Error("LH415", null, $"`{list.Zh}` 的每条记录应为对象，这里是{WordsOf(found).Zh}", $"each record of `{list.En}` must be an object, but this is {WordsOf(found).En}",
            $"请写在 {"{ }"} 之内", $"write it inside {"{ }"}");

    public static Diagnostic UnknownValueChoice(LocalizedText name, string written, IReadOnlyList<string> near, IReadOnlyList<LocalizedText> all)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        if (zh is null && all.Count <= 16)
        {
            zh = $"可写：{string.Join("、", all.Select(c => $"`{c.Zh}`"))}";
            en = $"one of: {string.Join(", ", all.Select(c => $"`{c.En}`"))}";
        }

        return Error("LH425", null, $"`{name.Zh}` 没有 `{written}` 这一选项", $"`{name.En}` has no choice `{written}`", zh, en);
    }

    public static Diagnostic DateForm(LocalizedText name, string written) =>
        Error("LH426", null, $"`{name.Zh}` 的日期 `{written}` 写法不对", $"`{written}` is not how a date of `{name.En}` is written",
            $"请写成年-月-日，例如 2016-06-30", $"write year-month-day, such as 2016-06-30");

    public static Diagnostic MonthForm(LocalizedText name, string written) =>
        Error("LH445", null, $"`{name.Zh}` 的月份 `{written}` 写法不对", $"`{written}` is not how a month of `{name.En}` is written",
            $"请写成年-月，例如 2016-06", $"write year-month, such as 2016-06");

    public static Diagnostic NoSuchDay(LocalizedText name, string written) =>
        Error("LH427", null, $"`{name.Zh}` 的日期 `{written}` 不存在", $"`{written}`, given for `{name.En}`, is not in the calendar");

    public static Diagnostic MonthForDate(LocalizedText name, string written) =>
        Error("LH428", null, $"`{name.Zh}` 要精确到日，这里只有月份 `{written}`", $"`{name.En}` needs a day, but `{written}` is a month",
            $"请写全，例如 {written}-01", $"write the day too, such as {written}-01");

    public static Diagnostic DateForMonth(LocalizedText name, string written, string month) =>
        Error("LH429", null, $"`{name.Zh}` 只写到月，这里有日期 `{written}`", $"`{name.En}` is a month, but `{written}` is a date", $"请写成 {month}", $"write {month}");

    public static Diagnostic TimeForm(LocalizedText name, string written) =>
        Error("LH430", null, $"`{name.Zh}` 的时间 `{written}` 写法不对", $"`{written}` is not how a time of `{name.En}` is written",
            $"请连同时区写，例如 2016-06-30T09:00:00+08:00", $"write it with its offset, such as 2016-06-30T09:00:00+08:00");

    public static Diagnostic YearForm(LocalizedText name, string written) =>
        Error("LH431", null, $"`{name.Zh}` 的年份 `{written}` 写法不对", $"`{written}` is not how a year of `{name.En}` is written",
            $"请写四位数字，例如 2015", $"write four digits, such as 2015");

    public static Diagnostic NoneNotAllowed(LocalizedText name) =>
        Error("LH432", null, $"`{name.Zh}` 不能写成无", $"`{name.En}` cannot be none", $"不知道时请不写这一项", $"leave it out when it is not known");

    public static Diagnostic ProfileNumberTooManyDecimals(LocalizedText name, string written, int scale) => scale == 0
        ? Error("LH433", null, $"`{name.Zh}` 应为整数，这里是 `{written}`", $"`{name.En}` must be a whole number, but this is `{written}`")
        : Error("LH433", null, $"`{name.Zh}` 最多有 {scale} 位小数，这里是 `{written}`", $"`{name.En}` has at most {scale} decimals, but this is `{written}`",
            $"请先按规定取舍；资料中的数不会被四舍五入", $"round it first as the rules demand; numbers of a profile are never rounded");

    public static Diagnostic NumberOutOfRange(LocalizedText name, string written, string minimum, string maximum) =>
        Error("LH434", null, $"`{name.Zh}` 的值 `{written}` 不在 {minimum} 至 {maximum} 之间", $"`{written}` for `{name.En}` is not between {minimum} and {maximum}");

    public static Diagnostic NegativeNumber(LocalizedText name, string written) =>
        Error("LH435", null, $"`{name.Zh}` 不能是负数 `{written}`", $"`{name.En}` cannot be negative: `{written}`");

    public static Diagnostic ProfileNumberTooManyDigits(LocalizedText name) =>
        Error("LH436", null, $"`{name.Zh}` 的数位数过多", $"the number for `{name.En}` has too many digits");

    public static Diagnostic ProfileTextTooLong(LocalizedText name, int limit) =>
        Error("LH437", null, $"`{name.Zh}` 的文字超过 {limit} 个字符", $"the text for `{name.En}` has more than {limit} characters");

    public static Diagnostic ProfileTextEmpty(LocalizedText name) =>
        Error("LH438", null, $"`{name.Zh}` 是空的", $"`{name.En}` is empty", $"不知道时请不写这一项", $"leave it out when it is not known");

    private static LocalizedText? HelpFor(ValueShape wanted, ValueShape found) => (wanted, found) switch
    {
        (ValueShape.Number, ValueShape.Text) => new("请直接写数字，不加引号", "write the number without quotes"),
        (ValueShape.Flag, ValueShape.Text) => new("请写 true 或 false，不加引号", "write true or false without quotes"),
        (ValueShape.Text or ValueShape.Choice or ValueShape.Date or ValueShape.Month or ValueShape.Time, ValueShape.Number) =>
            new("请加上引号", "put it in quotes"),
        _ => null,
    };

    private static LocalizedText WordsOf(ValueShape shape) => shape switch
    {
        ValueShape.Number => new("数字", "a number"),
        ValueShape.Flag => new("是非（true 或 false）", "yes or no (true or false)"),
        ValueShape.Choice => new("选项", "a choice"),
        ValueShape.Text => new("文字", "a text"),
        ValueShape.Date => new("日期", "a date"),
        ValueShape.Month => new("月份", "a month"),
        ValueShape.Year => new("年份", "a year"),
        ValueShape.Time => new("时间", "a time"),
        ValueShape.Object => new("对象", "an object"),
        ValueShape.List => new("列表", "a list"),
        _ => new("null", "null"),
    };
}
