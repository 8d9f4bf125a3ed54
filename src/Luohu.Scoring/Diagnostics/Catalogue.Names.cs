using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH2xx: names, types and units.</summary>
internal static partial class Catalogue
{
    public static Diagnostic UnknownName(TextSpan span, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = StuckComparison.Mended(name) is { } mended
            ? ((FormattableString)$"比较请用比较号：`{mended}`", (FormattableString)$"compare with an operator: `{mended}`")
            : DidYouMean(near);
        return Error("LH201", span, $"不认识的名称 `{name}`", $"unknown name `{name}`", zh ?? $"事实、名单、参数、定义须先在文件中写明；内置事实见 luohu facts", en ?? $"facts, lists, parameters and definitions must be declared in the file; `luohu facts` shows the built-in facts");
    }

    public static Diagnostic CannotAddField(TextSpan span, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH202", span, $"不能给 `{name}` 增加字段：没有这个列表", $"no field can be added to `{name}`: there is no such list", zh ?? $"点号之前写内置列表的名称，例如 `表彰.评选类别`", en ?? $"before the dot stands a built-in list, for instance `awards.class`");
    }

    public static Diagnostic UnknownChoice(TextSpan span, string name, string type, IReadOnlyList<string> near, LocalizedText? values = null)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        if (zh is null && values is not null)
        {
            (zh, en) = ($"可以写：{values.Zh}", $"the values are {values.En}");
        }

        return Error("LH203", span, $"`{name}` 不是 {type} 的取值", $"`{name}` is not a value of {type}", zh, en);
    }

    public static Diagnostic AmbiguousName(TextSpan span, string name) =>
        Error("LH204", span, $"`{name}` 既是记录的字段，又是外面的名称", $"`{name}` is both a field of the record and a name outside it", $"指记录的字段写 `本条.{name}`，指外面的写 `申请人.{name}`；或将定义、参数改名", $"write `this.{name}` for the field or `applicant.{name}` for the name outside, or rename the definition or parameter");

    public static Diagnostic ChoiceHidesName(TextSpan span, string name) =>
        Error("LH205", span, $"`{name}` 既是此处的取值，又是另外一个名称", $"`{name}` is both a value here and the name of something else", $"请将叫作 `{name}` 的事实、定义、参数或名单改名", $"rename the fact, definition, parameter or list called `{name}`");

    public static Diagnostic UnknownMember(TextSpan span, string owner, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH206", span, $"`{owner}` 没有名为 `{name}` 的字段", $"`{owner}` has no field `{name}`", zh, en);
    }

    public static Diagnostic FieldOfListOutsideLoop(TextSpan span, string list, string field) =>
        Error("LH207", span, $"`{list}.{field}`：`{list}` 是列表，此处没有指明是哪一条记录", $"`{list}.{field}`: `{list}` is a list, and no record of it is meant here", $"例如 `最高({list} 的 {field})`，或在项目中写 `各: {list}`", $"for instance `highest({list} take {field})`, or `each: {list}` in the item");

    public static Diagnostic ListWhereValueWanted(TextSpan span, string list) =>
        Error("LH208", span, $"`{list}` 是列表，此处需要单个值", $"`{list}` is a list, but one value is wanted here", $"列表须经 存在、个数、合计、最高、月数 等函数取值，例如 `存在(学历 其中 层次 >= 本科)`；或在项目中用 `各`", $"take a value from it by exists, count, sum, highest, months and so on, as `exists(degrees where level >= bachelor_level)`; or use `each` in the item");

    public static Diagnostic NotAList(TextSpan span) =>
        Error("LH209", span, $"此处需要列表", $"a list is wanted here", $"列表是列表事实、以列表写成的定义，或 `列表 其中 条件`", $"a list is a list fact, a definition written as a list, or `list where condition`");

    public static Diagnostic WrongType(TextSpan span, LocalizedText wanted, LocalizedText found) =>
        Error("LH210", span, $"此处需要{wanted.Zh}，实际是{found.Zh}", $"{wanted.En} is wanted here, but this is {found.En}");

    public static Diagnostic CannotCompare(TextSpan span, LocalizedText left, LocalizedText right) =>
        Error("LH211", span, $"{left.Zh}与{right.Zh}不是同一类内容，不能放在一起", $"{left.En} and {right.En} do not go together");

    public static Diagnostic NoOrder(TextSpan span, LocalizedText type) =>
        Error("LH212", span, $"{type.Zh}没有高低之分，不能比较大小", $"{type.En} has no order", $"只能用 = 、!= 或 属于", $"only =, != and in can be used");

    public static Diagnostic KeyNeedsOrder(TextSpan span, LocalizedText type) =>
        Error("LH238", span, $"{type.Zh}没有高低之分，不能写“以上”“及以下”或 `..`", $"{type.En} has no order: a key cannot say above, below or `..`", $"请逐个列出，用 `|` 分开", $"list the values one by one, parted by `|`");

    /// <param name="span">Where they meet.</param>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <param name="areTimes">True when both are lengths of time.</param>
    public static Diagnostic UnitsDiffer(TextSpan span, LocalizedText left, LocalizedText right, bool areTimes) =>
        Error("LH213", span, $"单位不同：一个是{left.Zh}，另一个是{right.Zh}", $"different units: one is {left.En}, the other {right.En}", areTimes ? (FormattableString)$"同一段时间按月算用 月数(…)，按年算用 年数(…)" : $"两边的单位须一致", areTimes ? (FormattableString)$"months(…) counts a time in months, years(…) in years" : $"both must have one unit");

    public static Diagnostic UnitsMultiplied(TextSpan span, LocalizedText left, LocalizedText right) =>
        Error("LH214", span, $"{left.Zh}与{right.Zh}不能相乘", $"{left.En} cannot be multiplied by {right.En}");

    /// <param name="span">The value.</param>
    /// <param name="instead">What could stand after 若无, in both languages.</param>
    public static Diagnostic MayBeNone(TextSpan span, LocalizedText instead) =>
        Error("LH215", span, $"此值可能为无，不能直接使用", $"this value may be none and cannot be used as it is", $"请写明没有时取什么，例如 `… 若无 {instead.Zh}`", $"say what counts then, for instance `… or else {instead.En}`");

    public static Diagnostic UnknownFunction(TextSpan span, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH216", span, $"没有名为 `{name}` 的函数", $"there is no function `{name}`", zh, en);
    }

    public static Diagnostic WrongArguments(TextSpan span, string function, string wantedZh, string wantedEn) =>
        Error("LH217", span, $"`{function}` 的写法不对", $"`{function}` is not used like this", $"应写作 `{wantedZh}`", $"write `{wantedEn}`");

    public static Diagnostic NotASpellList(TextSpan span, string list) =>
        Error("LH218", span, $"`{list}` 的记录没有起止时间，不能计算时长", $"the records of `{list}` have no start and end, so no length of time", $"有起止的列表见 luohu facts", $"`luohu facts` shows which lists have a start and an end");

    public static Diagnostic DaysOfMonthList(TextSpan span, string list) =>
        Error("LH219", span, $"`{list}` 按月记录，不能按天计算", $"`{list}` is recorded by the month and cannot be counted in days", $"请用 月数 或 年数", $"use months or years");

    public static Diagnostic GroupWithoutField(TextSpan span, string name) =>
        Error("LH220", span, $"`{name}`：分组之后，一组有多条记录，只能读分组所按的字段", $"`{name}`: a group has several records, and only the field they are grouped by can be read", $"组内的记录写作 `本组`，例如 `年数(本组)`、`存在(本组 其中 …)`", $"the records of the group are `group`, for instance `years(group)`, `exists(group where …)`");

    public static Diagnostic WordOutOfPlace(TextSpan span, string word, string helpZh, string helpEn) =>
        Error("LH221", span, $"`{word}` 不能用在此处", $"`{word}` cannot stand here", $"{helpZh}", $"{helpEn}");

    public static Diagnostic DuplicateName(TextSpan span, string name, TextSpan first) =>
        Error("LH222", span, $"`{name}` 已经用过", $"`{name}` is used already", $"名称和编号不得重复；若是新的一条，请检查前面是否漏了 `- `", $"names and ids must be unique; if this starts a new entry, is a `- ` missing before it?", At(first, $"第一次在这里", $"first used here"));

    public static Diagnostic NameTaken(TextSpan span, string name) =>
        Error("LH223", span, $"`{name}` 是内置名称，不能另作他用", $"`{name}` is a built-in name and cannot be given another meaning", $"请换一个名称", $"choose another name");

    public static Diagnostic DefinitionCycle(TextSpan span, string path) =>
        Error("LH224", span, $"定义互相引用，无法计算：{path}", $"definitions read each other in a circle: {path}", $"请改写其中一个，使它不再引用其他几个", $"rewrite one of them so that it no longer reads the others");

    public static Diagnostic UnknownDocument(TextSpan span, string key, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH225", span, $"依据 `{key}` 未在文件开头的 `依据` 中列出", $"the basis `{key}` is not among the documents listed under `basis` at the top", zh ?? $"写法是“文件简称 条款”；没有文件依据的写 `建模`", en ?? $"write the document's key, a space, and the article; `modelled` where there is no document");
    }

    public static Diagnostic UnknownZone(TextSpan span, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH226", span, $"`{name}` 不在本方案的 `区域` 之内", $"`{name}` is not one of the scheme's zones", zh, en);
    }

    public static Diagnostic WrongSet(TextSpan span, string list) =>
        Error("LH227", span, $"名单 `{list}` 里的不是此处这一类取值", $"the list `{list}` holds values of another kind than this", $"请检查名单的 `取自`", $"check `taken_from` of the list");

    public static Diagnostic UnknownSetSource(TextSpan span, string name) =>
        Error("LH228", span, $"`取自` 应为 `区域` 或一个选择类事实，`{name}` 不是", $"`taken_from` names the zones or a fact with choices; `{name}` is neither", $"例如 `取自: 区域`、`取自: 社会保险.险种`", $"for instance `taken_from: zones`, `taken_from: social_insurance.kind`");

    public static Diagnostic NotConstant(TextSpan span) =>
        Error("LH229", span, $"此处须为固定的值或参数", $"a fixed value or a parameter is wanted here", $"随申请人而变的值不能写在这里；文字请加引号", $"what varies from applicant to applicant cannot stand here; a text needs quotes");

    public static Diagnostic TextWithoutQuotes(TextSpan span, string name) =>
        Error("LH230", span, $"文字 `{name}` 须加引号", $"the text `{name}` needs quotes", $"写作 `“{name}”`，或设为参数", $"write `\"{name}\"`, or make it a parameter");

    public static Diagnostic UnknownLine(TextSpan span, string id, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH231", span, $"没有编号为 `{id}` 的积分项目或积分组", $"there is no item or group `{id}`", zh, en);
    }

    public static Diagnostic NestedGrouping(TextSpan span) =>
        Error("LH232", span, $"分组之后不能再分组", $"groups cannot be grouped again");

    public static Diagnostic ListClauseOutOfPlace(TextSpan span, string word) =>
        Error("LH233", span, $"`{word}` 不能用在此处", $"`{word}` cannot stand here", $"`的` 只用于 合计、最高、最低，`满足` 只用于 全部，`容许间断` 只用于 最长连续、当前连续", $"`take` goes with sum, highest and lowest, `satisfy` with all, `allowing gaps` with longest_run and current_run");

    public static Diagnostic DerivedFieldOfNoList(TextSpan span, string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH251", span, $"`{name}` 不是列表，不能给它添加字段", $"`{name}` is no list to which a field could be added", zh, en);
    }

    public static Diagnostic RecordAmbiguous(TextSpan span, string list, string field) =>
        Error("LH235", span, $"`{list}.{field}`：此处有里外两层 `{list}` 记录，不知指哪一层", $"`{list}.{field}`: there are two records of `{list}` here, one inside the other", $"指里层记录写 `{field}`；外层记录在此处不能引用", $"write `{field}` for the inner record; the outer one cannot be read here");

    public static Diagnostic SameOnBothSides(TextSpan span) =>
        Error("LH236", span, $"两边是同一个值，比较没有意义", $"both sides are the same value", $"指外层记录的字段时写明列表，例如 `就业.城市`", $"for a field of the outer record name its list, for instance `employment.city`");

    public static Diagnostic NeverNone(TextSpan span) =>
        Error("LH237", span, $"此值不会为无，`若无` 不起作用", $"this value is never none, so `or else` does nothing", $"情况不明不等于“无”，不会取 `若无` 之后的值；请删去 `若无`", $"not known is not the same as none, and is not replaced; delete `or else`");
}
