namespace Luohu.Scoring.Diagnostics;

/// <summary>LH740 to LH759: files of places, wishes, quotas and ids, and choosing by them.</summary>
internal static partial class Catalogue
{
    /// <summary><paramref name="all"/>: The headings there may be.</summary>
    public static Diagnostic TableHeadingUnknown(string name, IReadOnlyList<string> near, IReadOnlyList<LocalizedText> all)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        string list = string.Join("、", all.Select(n => $"`{n.Zh}`"));
        string listEn = string.Join(", ", all.Select(n => $"`{n.En}`"));
        return name.Length == 0
            ? Error("LH740", null, $"这一列没有标题", $"this column has no heading", $"可用的标题：{list}；用不到的列请删去", $"the headings are {listEn}; delete columns that are not used")
            : Error("LH740", null, $"这张表没有 `{name}` 列", $"this table has no column `{name}`", zh ?? $"可用的标题：{list}", en ?? $"the headings are {listEn}");
    }

    public static Diagnostic TableHeadingMissing(LocalizedText name) =>
        Error("LH741", null, $"标题行中没有 `{name.Zh}`", $"there is no column `{name.En}`", $"请加上这一列", $"add the column");

    public static Diagnostic WishLineForm() => Error(
        "LH742", null,
        $"每行应为一人的编号和志愿", $"each line holds the id of a person and the wishes",
        $"例如 {"{"}\"编号\": \"A-001\", \"志愿\": [\"一小\", \"二小\"]{"}"}，没有志愿时写 []", $"for instance {"{"}\"id\": \"A-001\", \"wishes\": [\"p1\", \"p2\"]{"}"}, with [] for no wish");

    public static Diagnostic TableCellEmpty(LocalizedText name) =>
        Error("LH743", null, $"`{name.Zh}` 没有填写", $"`{name.En}` is missing");

    /// <summary><paramref name="mended"/>: The number as it should be written; null when that is anybody's guess.</summary>
    public static Diagnostic TableNumberForm(LocalizedText name, string written, string? mended) => Error(
        "LH744", null,
        $"`{name.Zh}` 应为不小于 0 的整数，这里是 `{written}`", $"`{name.En}` is a whole number, 0 or more, but this is `{written}`",
        mended is null ? (FormattableString)$"请只写半角数字，例如 120" : $"请写作 `{mended}`",
        mended is null ? (FormattableString)$"write plain digits, such as 120" : $"write `{mended}`");

    public static Diagnostic TableNumberTooLarge(LocalizedText name, string written, int most) =>
        Error("LH745", null, $"`{name.Zh}` `{written}` 大于 {most}", $"`{name.En}` `{written}` is above {most}");

    /// <summary><paramref name="first"/>: The row that was there before.</summary>
    public static Diagnostic TableRowRepeated(string id, int first) => Error(
        "LH746", null,
        $"`{id}` 在第 {first} 行已经写过", $"`{id}` stands in row {first} already",
        $"请只留一行", $"keep one of the two");

    public static Diagnostic PlaceUnknown(string id, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH747", null, $"没有编号为 `{id}` 的去处", $"there is no place `{id}`", zh ?? $"志愿写去处的编号，不写名称", en ?? $"a wish is the id of a place, not its name");
    }

    /// <summary>Ids are often numbered one after the other: near ones would only mislead.</summary>
    public static Diagnostic PersonUnknown(string id) =>
        Error("LH748", null, $"没有编号为 `{id}` 的申请人", $"there is no applicant `{id}`", $"请核对编号，或删去这一行", $"look the id up, or delete the row");

    public static Diagnostic WishRepeated(string id) =>
        Error("LH749", null, $"志愿 `{id}` 写了两次", $"the wish `{id}` is stated twice", $"请只写一次", $"state it once");

    public static Diagnostic OwnZoneOfNoZone() => Error(
        "LH750", null,
        $"`仅限本区` 写了是，但没有写区域", $"`own_zone_only` says yes, but there is no zone",
        $"请填写 `区域`", $"fill in `zone`");

    public static Diagnostic QuotaRowMissing(string? zone, string? use)
    {
        LocalizedText key = QuotaKey(zone, use);
        return Error("LH751", null, $"名额表中没有{key.Zh}", $"the quota table has no row for {key.En}", $"没有名额的也要写一行，名额写 0", $"write a row with 0 where there are no places");
    }

    /// <summary><paramref name="first"/>: The row that was there before.</summary>
    public static Diagnostic QuotaRepeated(string? zone, string? use, int first)
    {
        LocalizedText key = QuotaKey(zone, use);
        return Error("LH752", null, $"{key.Zh} 在第 {first} 行已经写过", $"{key.En} stands in row {first} already", $"请只留一行", $"keep one of the two");
    }

    public static Diagnostic QuotaWithoutKey() =>
        Error("LH753", null, $"名额表既没有 `区域` 列，也没有 `用途` 列", $"the quota table has neither a column `zone` nor a column `use`", $"请至少加上其中一列", $"add at least one of them");

    public static Diagnostic CapAboveCapacity(int cap, int capacity) => Warning(
        "LH754", null,
        $"上限 {cap} 大于名额 {capacity}，不起作用", $"the cap {cap} is above the {capacity} places and has no effect",
        $"请核对两个数，或删去上限", $"look both up, or delete the cap");

    public static Diagnostic WishBehindEmptyCell(string id) => Error(
        "LH755", null,
        $"志愿 `{id}` 前面有空格子", $"an empty cell stands before the wish `{id}`",
        $"请依次填写，中间不留空", $"fill the cells in order, without a gap");

    public static Diagnostic WishColumnMissing(int number) => Error(
        "LH756", null,
        $"标题行中没有 `志愿{number}`", $"there is no column `wish{number}`",
        $"志愿各占一列，标题依次为 `志愿1`、`志愿2` 等", $"wishes stand in columns `wish1`, `wish2` and so on");

    /// <summary>
    /// <paramref name="first"/>, <paramref name="second"/>: The first two who are equal.
    /// <paramref name="lotsAreTheRule"/>: The ruleset lets lots decide, but there is no seed.
    /// </summary>
    public static Diagnostic ChoosersEqual(int count, int groups, string first, string second, bool lotsAreTheRule) => Error(
        "LH757", null,
        $"选择的先后不能确定：有 {count} 人名次相同，分为 {groups} 组，例如 `{Excerpt.Of(first)}` 与 `{Excerpt.Of(second)}`",
        $"the order of choosing is not settled: {count} people in {groups} groups are equal, such as `{Excerpt.Of(first)}` and `{Excerpt.Of(second)}`",
        lotsAreTheRule ? (FormattableString)$"规则集写明抽签，请给出已公布的抽签种子" : $"规则集没有写明同分者的先后，须由主管人员决定，例如以 `--equals lot` 抽签",
        lotsAreTheRule ? (FormattableString)$"the ruleset lets lots decide; give the seed that was published" : $"the ruleset does not say who of them is first; an officer has to decide, for instance by lot with `--equals lot`");

    /// <summary><paramref name="kind"/>: Null when it cannot be told what is meant. <paramref name="kinds"/>: Those there are.</summary>
    public static Diagnostic KindLimitWrong(string written, string? kind, IReadOnlyList<string> kinds)
    {
        if (kind is null)
        {
            return Error("LH758", null, $"类别的上限应写作 `类别=人数`，这里是 `{written}`", $"a limit of a kind is written `kind=number`, but this is `{written}`", $"例如 学位=1000", $"for instance school=1000");
        }

        if (kinds.Contains(kind))
        {
            return Error("LH758", null, $"类别 `{kind}` 的上限写了两次", $"the limit of the kind `{kind}` is stated twice", $"请只写一次", $"state it once");
        }

        (FormattableString? zh, FormattableString? en) = DidYouMean(NearNames.Find(kind, kinds));
        return Error("LH758", null, $"没有类别为 `{kind}` 的去处", $"there are no places of the kind `{kind}`", zh ?? $"类别以去处表中 `类别` 一列为准", en ?? $"a kind is what the column `kind` of the places says");
    }

    public static Diagnostic TableWithoutRows() =>
        Error("LH759", null, $"表中只有标题行，没有内容", $"the table has headings but no rows", $"请检查是否选错了文件", $"see whether it is the right file");

    private static LocalizedText QuotaKey(string? zone, string? use)
    {
        string[] zh = [.. Named("区域", zone), .. Named("用途", use)];
        string[] en = [.. Named("zone", zone), .. Named("use", use)];
        return new(string.Join("、", zh), string.Join(", ", en));
    }

    private static IEnumerable<string> Named(string word, string? name) => name is null ? [] : [$"{word} `{Excerpt.Of(name)}`"];
}
