using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH151 to LH179: keys, sections and the forms of their entries.</summary>
internal static partial class Catalogue
{
    public static Diagnostic UnknownKey(TextSpan span, string key, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH151", span, $"此处没有名为 `{Excerpt.Of(key)}` 的项", $"there is no key `{Excerpt.Of(key)}` here", zh, en);
    }

    public static Diagnostic KeyNotHere(TextSpan span, string key)
    {
        bool isGroup = key is "项目" or "items";
        return Error(
            "LH152", span,
            $"`{key}` 不能写在此处",
            $"`{key}` cannot stand here",
            isGroup ? (FormattableString)$"里面有项目的是组：第一行写 `组: 名称`，不写 `编号`" : null,
            isGroup ? (FormattableString)$"what holds items is a group: write `group: name` instead of `id`" : null);
    }

    public static Diagnostic KeyInTwoLanguages(TextSpan span, string key, TextSpan first, string other) => Error(
        "LH153", span,
        $"`{key}` 与 `{other}` 是同一项，只能写一次",
        $"`{key}` and `{other}` are the same key; it may be written once",
        $"请只留一个",
        $"keep one of them",
        At(first, $"第一次在这里", $"first written here"));

    public static Diagnostic NotSupportedYet(TextSpan span, string key) => Error(
        "LH154", span,
        $"本版本尚不支持 `{key}`",
        $"`{key}` is not supported in this version yet",
        $"请改用本版本支持的写法；删去会改变评定结果，请先核对",
        $"say it with what this version supports; check before deleting it, since that changes results");

    public static Diagnostic KeyMissing(TextSpan span, string key, string owner) => Error(
        "LH156", span,
        $"`{Excerpt.Of(owner)}` 缺少 `{key}`",
        $"`{Excerpt.Of(owner)}` lacks `{key}`");

    public static Diagnostic MappingExpected(TextSpan span, string shown) => Error(
        "LH157", span,
        $"此处应为映射（`名称: 值`），不是 `{Excerpt.Of(shown)}`",
        $"a mapping (`name: value`) is needed here, not `{Excerpt.Of(shown)}`",
        $"请逐项写成 `名称: 值`；写在一行里时，整个放在花括号里",
        $"write each entry as `name: value`; on one line, all of them in braces");

    public static Diagnostic SequenceExpected(TextSpan span, string shown) => Error(
        "LH158", span,
        $"此处应为列表，不是 `{Excerpt.Of(shown)}`",
        $"a list is needed here, not `{Excerpt.Of(shown)}`",
        $"请写作 `[甲, 乙]`，或每项一行、以 `- ` 开头",
        $"write `[a, b]`, or one entry a line, each starting with `- `");

    public static Diagnostic TextExpected(TextSpan span, string key) => Error(
        "LH159", span,
        $"`{Excerpt.Of(key)}` 应为文字，不能是列表或映射",
        $"`{Excerpt.Of(key)}` needs a text, not a list or a mapping");

    public static Diagnostic ExpressionExpected(TextSpan span) => Error(
        "LH160", span,
        $"此处应为式子，不能是列表或映射",
        $"an expression is needed here, not a list or a mapping",
        $"成员用圆括号，如：`险种 属于 (养老、医疗)`",
        $"put members in round brackets, as in `kind in (pension; medical)`");

    public static Diagnostic RowsAsList(TextSpan span) => Error(
        "LH161", span,
        $"分值表和分段的各行不以 `- ` 开头",
        $"the rows of a table or of bands do not start with `- `",
        $"应写作：`{{本科: 80, 大专: 60}}`，或每行一个 `本科: 80`",
        $"write `{{bachelor_level: 80, associate: 60}}`, or `bachelor_level: 80` one a line");

    public static Diagnostic TextOverLines(TextSpan span, string line) => Error(
        "LH162", span,
        $"这一行接在上一行的文字后面：`{Excerpt.Of(line)}`",
        $"this line carries on the text above: `{Excerpt.Of(line)}`",
        $"如是另一项，请与同级对齐并用半角冒号加空格；多行文字请用 `|` 引出",
        $"align another entry with its level and give it a plain colon and a space; introduce a text of several lines with `|`");

    public static Diagnostic EscapeInExpression(TextSpan span) => Error(
        "LH163", span,
        $"引号内的式子不能有转义符号",
        $"a quoted expression may not hold escapes",
        $"式子请不加外层引号，长式子用 `>-` 分行书写",
        $"write the expression without quotes around it; a long one as a `>-` block");

    public static Diagnostic HashInBlock(TextSpan span) => Error(
        "LH164", span,
        $"分行书写的式子里，`#` 不是注释",
        $"in an expression over several lines `#` is no comment",
        $"请把注释移到这一项的上面",
        $"move the comment above the entry");

    public static Diagnostic BadName(TextSpan span, string name) => Error(
        "LH165", span,
        $"`{Excerpt.Of(name)}` 不能作为名称",
        $"`{Excerpt.Of(name)}` cannot be a name",
        $"名称由汉字、字母、数字和下划线组成，不以数字开头，不是式子的词",
        $"a name consists of letters, Han characters, digits and `_`, does not start with a digit and is no word of expressions");

    public static Diagnostic BadRulesetId(TextSpan span, string id) => Error(
        "LH166", span,
        $"`{Excerpt.Of(id)}` 不能作为规则集的标识",
        $"`{Excerpt.Of(id)}` cannot be the id of a ruleset",
        $"请用小写英文字母、数字和 `-`，以 `/` 分段，如：`dongguan/settlement`",
        $"use lower-case letters, digits and `-`, in parts joined by `/`, as in `dongguan/settlement`");

    public static Diagnostic BadDate(TextSpan span, string text) => Error(
        "LH167", span,
        $"`{Excerpt.Of(text)}` 不是日期",
        $"`{Excerpt.Of(text)}` is not a date",
        $"请写作 `2016-01-31` 的形式",
        $"write it like `2016-01-31`");

    public static Diagnostic DatesReversed(TextSpan span, TextSpan from) => Error(
        "LH168", span,
        $"终止日期早于起始日期",
        $"the last day lies before the first",
        null, null, At(from, $"起始日期在这里", $"the first day is here"));

    public static Diagnostic UnknownWord(TextSpan span, string text, string key, string allowed, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error(
            "LH169", span,
            $"`{Excerpt.Of(text)}` 不能作为 `{key}`",
            $"`{Excerpt.Of(text)}` is not a possible `{key}`",
            zh ?? $"可以写：{allowed}", en ?? $"possible are: {allowed}");
    }

    public static Diagnostic KeyUnfit(TextSpan span, string key, string owner) => Error(
        "LH170", span,
        $"`{owner}` 不能带 `{key}`",
        $"`{owner}` cannot have `{key}`");

    public static Diagnostic TakeMissing(TextSpan span, string each, string take) => Error(
        "LH171", span,
        $"有 `{each}` 必须写明 `{take}`",
        $"with `{each}` the key `{take}` must be written",
        $"多条记录合计、最高或最低，结果不同：`取: 合计`、`取: 最高`、`取: 最低`",
        $"several records may be added up or compared: `take: sum`, `take: best`, `take: worst`");

    public static Diagnostic TakeWithoutEach(TextSpan span, string take, string each) => Error(
        "LH172", span,
        $"没有 `{each}`，`{take}` 没有可取的记录",
        $"without `{each}` there are no records for `{take}`",
        $"请补上 `各: 列表`，或删去这一项",
        $"add `each: list`, or delete this key");

    public static Diagnostic FormsMixed(TextSpan span, string key, string other, TextSpan otherSpan) => Error(
        "LH173", span,
        $"`{key}` 与 `{other}` 不能同时写",
        $"`{key}` and `{other}` cannot stand together",
        $"得分只有一种写法：`得分`；`量`、`每`、`得分`；`按`、`分值表`；`按`、`分段`；`表`",
        $"points are given in one way: `points`; `amount`, `per`, `points`; `by`, `table`; `by`, `bands`; `grid`",
        At(otherSpan, $"`{other}` 在这里", $"`{other}` is here"));

    public static Diagnostic FormIncomplete(TextSpan span, string key, string missing) => Error(
        "LH174", span,
        $"有 `{key}`，缺少 {missing}",
        $"`{key}` needs {missing}");

    public static Diagnostic PointsMissing(TextSpan span, string id) => Error(
        "LH175", span,
        $"项目 `{Excerpt.Of(id)}` 没有写明得分",
        $"the item `{Excerpt.Of(id)}` does not say its points",
        $"请写 `得分`，或 `量`、`每`、`得分`，或 `按` 加 `分值表` 或 `分段`",
        $"write `points`, or `amount`, `per` and `points`, or `by` with `table` or `bands`");

    public static Diagnostic ConditionForms(TextSpan span, string id, int count) => Error(
        "LH176", span,
        count == 0 ? (FormattableString)$"`{Excerpt.Of(id)}` 没有条件" : $"`{Excerpt.Of(id)}` 有不止一种条件",
        count == 0 ? (FormattableString)$"`{Excerpt.Of(id)}` has no condition" : (FormattableString)$"`{Excerpt.Of(id)}` has more than one kind of condition",
        $"`条件`、`全部`、`任一` 三者须写且只写一个",
        $"write exactly one of `when`, `all` and `any`");

    public static Diagnostic ItemOrGroup(TextSpan span, TextSpan group) => Error(
        "LH177", span,
        $"`编号` 与 `组` 不能同时写",
        $"`id` and `group` cannot stand together",
        $"项目用 `编号`；组用 `组`，其下是 `项目`",
        $"an item has an `id`; a group has `group` and its `items`",
        At(group, $"`组` 在这里", $"`group` is here"));

    public static Diagnostic ListEmpty(TextSpan span, string key) => Error(
        "LH178", span,
        $"`{Excerpt.Of(key)}` 里没有内容",
        $"`{Excerpt.Of(key)}` is empty");

    public static Diagnostic MemberRepeated(TextSpan span, string member, TextSpan first) => Error(
        "LH179", span,
        $"`{Excerpt.Of(member)}` 写了两次",
        $"`{Excerpt.Of(member)}` is written twice",
        null, null, At(first, $"第一次在这里", $"first written here"));
}
