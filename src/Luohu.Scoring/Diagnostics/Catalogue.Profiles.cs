using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH401 to LH449: mistakes in the profile of an applicant. Those about values stand in Catalogue.ProfileValues.cs.</summary>
internal static partial class Catalogue
{
    public static Diagnostic ProfileEmpty() =>
        Error("LH401", null, $"申请人资料为空", $"the profile is empty", $"至少写成 {"{}"}", $"write at least {"{}"}");

    public static Diagnostic ProfileNotObject(bool isList) => isList
        ? Error("LH402", null, $"申请人资料应为一个对象，这里是列表", $"a profile must be one object, but this is a list",
            $"列表中的每个申请人请各写一份资料", $"write one profile for each applicant of the list")
        : Error("LH402", null, $"申请人资料应为一个对象", $"a profile must be one object", $"请写在 {"{ }"} 之内", $"write it inside {"{ }"}");

    public static Diagnostic ProfileTooLarge(long bytes, long limit) =>
        Error("LH403", null, $"申请人资料有 {bytes} 字节，超过上限 {limit} 字节", $"the profile has {bytes} bytes, more than the limit of {limit} bytes");

    public static Diagnostic ProfileNotUtf8(bool looksLikeGbk) => looksLikeGbk
        ? Error("LH404", null, $"此处不是有效的 UTF-8 文字", $"the bytes here are not valid UTF-8", $"看来是 GBK 编码；请另存为 UTF-8", $"this looks like GBK; save it as UTF-8")
        : Error("LH404", null, $"此处不是有效的 UTF-8 文字", $"the bytes here are not valid UTF-8", $"请另存为 UTF-8", $"save it as UTF-8");

    /// <summary><paramref name="found"/>: The character that does not fit; empty at the end of the text.</summary>
    public static Diagnostic JsonSyntax(LinePosition at, string found, JsonSlip slip) => (found.Length == 0
        ? Error("LH405", null, $"JSON 在第 {at.Line} 行第 {at.Column} 列中断，尚未写完", $"the JSON ends at line {at.Line}, column {at.Column} before it is complete")
        : Error("LH405", null, $"第 {at.Line} 行第 {at.Column} 列的 `{found}` 不合 JSON 的写法", $"`{found}` at line {at.Line}, column {at.Column} is not JSON"))
        with { Help = HelpFor(slip) };

    public static Diagnostic JsonTooDeep(int limit) =>
        Error("LH406", null, $"括号嵌套超过 {limit} 层", $"brackets are nested more than {limit} levels deep");

    public static Diagnostic JsonSeveralValues() =>
        Error("LH407", null, $"资料之后还有多余内容", $"something follows the profile", $"一份资料只写一个对象", $"a profile is one object and nothing else");

    public static Diagnostic JsonComment() =>
        Error("LH408", null, $"JSON 中不能写注释", $"JSON has no comments", $"说明请写在 `备注` 中", $"write remarks under `note`");

    public static Diagnostic JsonTrailingComma() =>
        Error("LH409", null, $"最后一项之后多了逗号", $"a comma follows the last element", $"请删去这个逗号", $"delete this comma");

    public static Diagnostic UnknownProperty(string name, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH410", null, $"没有名为 `{name}` 的事实或字段", $"there is no fact or field called `{name}`", zh, en);
    }

    public static Diagnostic DuplicateProperty(LocalizedText name) =>
        Error("LH411", null, $"`{name.Zh}` 写了两次", $"`{name.En}` is stated twice",
            $"每项只写一次；中文名 `{name.Zh}` 与英文名 `{name.En}` 是同一项", $"state it once; `{name.Zh}` and `{name.En}` are the same");

    public static Diagnostic TextDamaged() =>
        Error("LH416", null, $"文字中有无效的转义字符", $"the text holds an escape that is no character", $"请检查 \\u 之后的编码", $"check the code after \\u");

    public static Diagnostic IdMissing() =>
        Error("LH417", null, $"没有写 `编号`", $"`id` is missing", $"请写上申请人的编号，例如 \"编号\": \"A-001\"", $"state the applicant's id, such as \"id\": \"A-001\"");

    public static Diagnostic IdInvalid(int limit) =>
        Error("LH418", null, $"`编号` 应为整数或不超过 {limit} 个字符的文字", $"`id` must be a whole number or a text of at most {limit} characters");

    public static Diagnostic CompleteInvalid() =>
        Error("LH419", null, $"`其余` 应写 true 或 \"无\"", $"`complete` must be true or false",
            $"写明其余为无时，未列出的记录视为没有，未写明的是非项视为否", $"with it, lists not stated are empty and yes/no facts not stated are no");

    public static Diagnostic DerivedStated(LocalizedText name) =>
        Error("LH420", null, $"`{name.Zh}` 由其他事实推算，不能填写", $"`{name.En}` follows from other facts and cannot be stated",
            $"年龄由 `出生日期` 推算，是否至今由 `止` 推算", $"age follows from `birth_date`, and whether a spell is ongoing from `to`");

    public static Diagnostic NestedPersons(LocalizedText name) =>
        Error("LH421", null, $"亲属的资料中不能再写 `{name.Zh}`", $"`{name.En}` cannot be stated of a relative",
            $"亲属均写在申请人名下", $"state all relatives with the applicant");

    public static Diagnostic NotOfPersons(LocalizedText name) =>
        Error("LH422", null, $"`{name.Zh}` 属于申请，不能写在亲属的资料中", $"`{name.En}` belongs to the application and cannot be stated of a relative",
            $"请写在申请人名下", $"state it with the applicant");

    public static Diagnostic TooManyRecords(LocalizedText name, int limit) =>
        Error("LH423", null, $"`{name.Zh}` 的记录超过 {limit} 条", $"`{name.En}` has more than {limit} records");

    public static Diagnostic TooManyPersons(LocalizedText name) =>
        Error("LH424", null, $"`{name.Zh}` 最多只有一人", $"`{name.En}` is at most one person");

    public static Diagnostic ProfileZoneUnknown(string zone, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH439", null, $"规则集中没有区域 `{zone}`", $"the ruleset has no zone `{zone}`", zh, en);
    }

    public static Diagnostic ProfileUseUnknown(string use, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH470", null, $"规则集中没有用途 `{use}`", $"the ruleset has no use `{use}`", zh, en);
    }

    public static Diagnostic SpellEndsBeforeStart(string from, string to) =>
        Error("LH440", null, $"止 `{to}` 早于起 `{from}`", $"the end `{to}` is before the start `{from}`");

    public static Diagnostic BeforeBirth(LocalizedText name, string date, string birth) =>
        Error("LH441", null, $"`{name.Zh}` `{date}` 早于出生日期 `{birth}`", $"`{name.En}` `{date}` is before the date of birth `{birth}`");

    public static Diagnostic BornAfterAsOf(string birth, string asOf) =>
        Error("LH442", null, $"出生日期 `{birth}` 晚于评定日 `{asOf}`", $"the date of birth `{birth}` is after the as-of date `{asOf}`");

    public static Diagnostic ProfileReadingStopped(int limit) =>
        Warning("LH443", null, $"错误已达 {limit} 条，其余内容不再检查", $"there are {limit} mistakes; the rest was not checked", $"请先改正以上各条", $"mend those above first");

    /// <summary>A name under Declared that is built in, or a list where a value stands, or a value where a list stands.</summary>
    public static Diagnostic NotDeclaredHere(LocalizedText name) =>
        Error("LH444", null, $"`{name.Zh}` 不是可以写在此处的申报事实", $"`{name.En}` is not a declared fact that can be stated here",
            $"固有的事实请写在同名的成员中；单项事实与记录请分开写", $"state built-in facts with the member of that name, and keep single values and lists apart");

    private static LocalizedText? HelpFor(JsonSlip slip) => slip switch
    {
        JsonSlip.FullWidthSign => new("请改用半角符号 : , \" { } [ ]", "use the half-width signs : , \" { } [ ]"),
        JsonSlip.SingleQuote => new("请用双引号 \"", "use double quotes \""),
        JsonSlip.MissingQuotes => new("名称和文字要加双引号；是非写 true 或 false", "names and texts stand in double quotes; yes and no are true and false"),
        JsonSlip.MissingComma => new("前一项之后可能少了逗号", "a comma may be missing after the element before"),
        JsonSlip.NumberForm => new("数字前不加 0 和正号，小数点前后都要有数字", "a number has no leading 0 or plus sign, and digits on both sides of its point"),
        JsonSlip.ControlCharacter => new("文字中的换行请写成 \\n，并检查是否少了右引号", "write a line break within a text as \\n, and see whether a closing quote is missing"),
        JsonSlip.Unclosed => new("请检查括号和引号是否都已写全", "see whether each bracket and quote has its other half"),
        _ => null,
    };
}
