using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH3xx: the logic of rules.</summary>
internal static partial class Catalogue
{
    public static Diagnostic TooManyDecimals(TextSpan span) =>
        Error("LH301", span, $"计算结果的小数超过九位", $"the result has more than nine decimals", $"请在中间加 四舍五入(…、2) 之类的舍入", $"round on the way, for instance round(…, 2)");

    public static Diagnostic MayOverflow(TextSpan span) =>
        Error("LH302", span, $"计算结果可能大到无法准确表示", $"the result may be too large to be exact", $"请加上限，或先舍入再相乘", $"set a cap, or round before multiplying");

    public static Diagnostic DivisionWithoutRounding(TextSpan span) =>
        Error("LH303", span, $"除法须写明如何舍入", $"a division must say how it is rounded", $"写作 四舍五入(甲 / 乙、2)、向下取整(甲 / 乙) 或 向上取整(甲 / 乙)", $"write round(a / b, 2), floor(a / b) or ceil(a / b)");

    public static Diagnostic DivisionByZero(TextSpan span) =>
        Error("LH304", span, $"除数可能为 0", $"the divisor may be 0", $"例如写 `较大(1、…)`", $"write `max(1, …)`, for instance");

    public static Diagnostic DateNeedsSpan(TextSpan span) =>
        Error("LH305", span, $"日期只能加减固定的年、月、日", $"only a fixed number of years, months or days can be added to a date or taken from it", $"例如 `评定日 - 5 年`；两个日期相隔多久用 满年、满月、满日", $"for instance `as_of - 5 years`; between two dates use full_years, full_months or full_days");

    public static Diagnostic WindowDoesNotFitYears(TextSpan span) =>
        Error("LH306", span, $"年份不能用这样的时间范围", $"such a window does not fit a year", $"请用 `近 n 个自然年` 或 `前 n 个自然年`", $"use `last n calendar years` or `previous n calendar years`");

    public static Diagnostic WindowDoesNotFitMonths(TextSpan span) =>
        Error("LH330", span, $"月份不能用这样的时间范围", $"such a window does not fit a month", $"请用 `近 n 月`、`近 n 个自然月` 或 `前 n 个自然月`", $"use `last n months`, `last n calendar months` or `previous n calendar months`");

    public static Diagnostic BandsOverlap(TextSpan span, string witness, TextSpan other) =>
        Error("LH307", span, $"分段重叠：{witness} 同时属于两段", $"bands overlap: {witness} lies in two", null, null, At(other, $"另一段", $"the other band"));

    public static Diagnostic BandsLeaveGap(TextSpan span, LocalizedText witness, LocalizedText mended) =>
        Error("LH308", span, $"分段没有包括 {witness.Zh}", $"no band covers {witness.En}", $"请补上一段，例如 `{mended.Zh}`，或写 `其他: 0`", $"add a band, for instance `{mended.En}`, or `other: 0`");

    public static Diagnostic WholeRangeOfParts(TextSpan span) =>
        Error("LH309", span, $"`..` 只用于整数；此处的数量可以有小数，会漏掉中间的值", $"`..` is for whole numbers; this quantity has decimals, and values between would be lost", $"写作 `3000以上不满4000`", $"write `3000+ under 4000`");

    public static Diagnostic BandIsEmpty(TextSpan span) =>
        Error("LH310", span, $"这一段没有任何值", $"this band holds no value", $"请检查上下限；数量只取整数时，两数之间没有值", $"check its ends; between two whole numbers there is none");

    public static Diagnostic RowUnreachable(TextSpan span) =>
        Warning("LH311", span, $"这一行永远用不到：其余各行已包括全部取值", $"this row is never used: the others cover every value", $"请删去", $"delete it");

    public static Diagnostic KeyTwice(TextSpan span, LocalizedText key, TextSpan other) =>
        Error("LH312", span, $"`{key.Zh}` 在两行中都有", $"`{key.En}` stands in two rows", null, null, At(other, $"另一行", $"the other row"));

    public static Diagnostic KeysLeaveGap(TextSpan span, LocalizedText missing) =>
        Error("LH313", span, $"分值表没有列出 {missing.Zh}", $"the table has no row for {missing.En}", $"请补上，或写 `其他: 0`", $"add it, or write `other: 0`");

    public static Diagnostic OtherSwallowsEqualRank(TextSpan span, LocalizedText swallowed, LocalizedText named) =>
        Warning("LH314", span, $"`{swallowed.Zh}` 与 `{named.Zh}` 同级，却归入了 `其他`", $"`{swallowed.En}` has the same rank as `{named.En}`, yet falls under `other`", $"若应同等对待，写作 `{named.Zh} | {swallowed.Zh}`", $"if both should count alike, write `{named.En} | {swallowed.En}`");

    public static Diagnostic TextsNeedOther(TextSpan span) =>
        Error("LH315", span, $"文字的取值列不完，分值表须有 `其他` 一行", $"texts cannot all be listed: the table needs a row `other`", $"例如 `其他: 0`", $"for instance `other: 0`");

    public static Diagnostic TableByNumber(TextSpan span) =>
        Error("LH316", span, $"分值表只用于选择、文字和是否", $"a table is for choices, texts, and yes or no only", $"数值请用 `分段`；日期请先用 满年(…) 等换成数值", $"use `bands` for numbers; turn dates into numbers first, for instance by full_years(…)");

    public static Diagnostic BandsByOther(TextSpan span) =>
        Error("LH317", span, $"分段只用于数值", $"bands are for numbers only", $"选择、文字和是否请用 `分值表`", $"use `table` for choices, texts, and yes or no");

    public static Diagnostic PerMustBePositive(TextSpan span) =>
        Error("LH318", span, $"`每` 须为大于 0 的固定数量", $"`per` must be a fixed amount above 0", $"例如 `每: 12 月`，或一个参数", $"for instance `per: 12 months`, or a parameter");

    public static Diagnostic CapBelowFloor(TextSpan span, TextSpan floor) =>
        Error("LH319", span, $"上限低于下限", $"the cap is below the floor", null, null, At(floor, $"下限", $"the floor"));

    public static Diagnostic CapOfWrongSign(TextSpan span) =>
        Error("LH320", span, $"上限为负数，会使加分项变成扣分", $"a negative cap turns points into deductions", $"扣分项请用 `下限`", $"for deductions use `floor`");

    public static Diagnostic FloorOfWrongSign(TextSpan span) =>
        Error("LH321", span, $"扣分项的下限应不大于 0", $"the floor of deductions should not be above 0");

    public static Diagnostic BestOfDeductions(TextSpan span) =>
        Warning("LH322", span, $"各条都是扣分，取“最高”得到的是扣得最少的一条", $"all of these are deductions: the highest is the mildest", $"若要扣得最多的一条，写 `取: 最低`", $"for the hardest write `take: worst`");

    public static Diagnostic PointsFoundNowhere(TextSpan span) =>
        Error("LH323", span, $"本文件没有 `积分`，没有得分可读", $"this file has no `score`: there are no points to read");

    public static Diagnostic NothingToDecide(TextSpan span) =>
        Error("LH324", span, $"文件中既无积分也无条件，没有可评定的内容", $"the file has neither points nor conditions: there is nothing to judge", $"请写 `准入`、`否决`、`通道` 或 `积分`", $"write `gates`, `vetoes`, `tracks` or `score`");

    public static Diagnostic Unused(TextSpan span, string name) =>
        Warning("LH326", span, $"`{name}` 没有用到", $"`{name}` is never used", $"请检查是否漏写了规则；确实不用的请删去", $"is a rule missing? if not, delete it");

    public static Diagnostic NoBasis(TextSpan span, string id) =>
        Warning("LH328", span, $"`{id}` 没有写依据", $"`{id}` has no basis", $"请写文件和条款；文件没有规定的写 `依据: 建模`", $"name document and article; where no document says so write `basis: modelled`");

    public static Diagnostic MonthsPerYear(TextSpan span) =>
        Error("LH329", span, $"`量` 以月计，`每` 以年计，两者不一致", $"the amount is in months, but `per` is in years", $"量用 年数(…)，或写 `每: 12 月`", $"use years(…) for the amount, or write `per: 12 months`");

    public static Diagnostic BareSpells(TextSpan span) =>
        Error("LH331", span, $"集合运算和连续时段的结果只有起止，没有记录", $"what 并, 交, 除去 and runs give has a start and an end only, and no records", $"只能用于 月数、年数、天数、最长连续、当前连续；筛选须写在运算之前", $"only months, years, days, longest_run and current_run can be asked of it; filter before combining");

    public static Diagnostic GapNeedsMonthsOrDays(TextSpan span) =>
        Error("LH332", span, $"容许的间断须为整月或整天", $"a tolerated gap is a whole number of months or days", $"例如 `容许间断 3 月`", $"for instance `allowing gaps 3 months`");

    public static Diagnostic NotAMonthList(TextSpan span, string list) =>
        Error("LH333", span, $"`逐月` 只用于按月记录的列表，`{list}` 不是", $"`monthly` is for lists recorded by the month; `{list}` is not", $"按月记录的列表有社会保险、住房公积金", $"such lists are social_insurance and housing_fund");

    public static Diagnostic MonthsHaveNoGroup(TextSpan span) =>
        Error("LH334", span, $"逐月分组之后不能读 `本组`", $"`group` cannot be read after grouping months", $"可以用 个数(…) 数组数", $"count(…) counts the groups");

    public static Diagnostic NoDateToCut(TextSpan span, string list) =>
        Error("LH335", span, $"`{list}` 的记录没有日期，不能用 `限于`", $"the records of `{list}` have no date to cut by", $"请用 `其中`，例如 `其中 年度 在 前 3 个自然年`", $"use `where`, for instance `where year within previous 3 calendar years`");

    public static Diagnostic BandOutOfReach(TextSpan span, string lowest, string highest) =>
        Warning("LH341", span, $"这一段永远用不到：数量在 {lowest} 至 {highest} 之间", $"this band is never used: the quantity lies between {lowest} and {highest}", $"请检查数字和单位", $"check the number and its unit");

    public static Diagnostic WindowReversed(TextSpan span) =>
        Error("LH342", span, $"时间范围的 `至` 早于 `自`", $"the window ends before it begins");

    public static Diagnostic LimitWithUnit(TextSpan span, LocalizedText unit) =>
        Error("LH343", span, $"上限、下限以分计，不能以{unit.Zh}计", $"a cap or floor is in points, not in {unit.En}", $"请写分数，例如 `50` 或 `50 分`", $"write points, for instance `50`");

    public static Diagnostic TooDeepDefinitions(TextSpan span, int most) =>
        Error("LH344", span, $"定义一个引用一个，超过 {most} 层", $"definitions read one another more than {most} deep", $"请减少中间的定义", $"use fewer definitions in between");

    public static Diagnostic TooLarge(TextSpan span) =>
        Error("LH345", span, $"定义展开之后过大，无法计算", $"with its definitions written out this is too large to evaluate", $"请减少列表定义之间的层层引用", $"let fewer list definitions read one another");

    public static Diagnostic TooManyRows(TextSpan span, int count, int most) =>
        Error("LH346", span, $"这里有 {count} 行，最多 {most} 行", $"there are {count} rows here; at most {most}", $"请用 `名单` 把取值相同的合为一行", $"join rows of equal value, for instance by a named list");
}
