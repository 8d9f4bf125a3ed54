using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Parameters whose value depends on date or zone: LH646 to LH648 for how they are written, LH381 to LH384 for what they say.</summary>
internal static partial class Catalogue
{
    public static Diagnostic ParameterShape(TextSpan span, string key) =>
        Error("LH646", span, $"参数的值不能这样写：`{Excerpt.Of(key)}` 既不是 `按`，也不是日期", $"a parameter is not written like this: `{Excerpt.Of(key)}` is neither `by` nor a date",
            $"按日期写作 `{{2015-07-01: 3000, 2016-07-01: 3200}}`，按区域写作 `{{按: 申请.区域, 莞城: 1, 其他: 2}}`",
            $"by date `{{2015-07-01: 3000, 2016-07-01: 3200}}`; by zone `{{by: application.zone, east: 1, other: 2}}`");

    public static Diagnostic ParameterMixed(TextSpan span, string key) =>
        Error("LH647", span, $"`{Excerpt.Of(key)}`：日期与其他的键不能混在一起", $"`{Excerpt.Of(key)}`: dates cannot be mixed with other keys",
            $"既按日期又按区域的，写成列表，每项为 `{{自: 2016-01-01, 按: 申请.区域, …}}`",
            $"a value by date and zone is a list of `{{from: 2016-01-01, by: application.zone, …}}`");

    public static Diagnostic ParameterBeforeFirst(TextSpan span, string name, string first, string day) =>
        Error("LH381", span, $"参数 `{name}` 自 {first} 才有值，此处用到 {day}", $"the parameter `{name}` has no value before {first}, but is read for {day}",
            $"请补上更早的值，或推迟规则集的施行日期", $"add an earlier value, or let the ruleset begin later");

    public static Diagnostic ParameterDateTwice(TextSpan span, string name, TextSpan first) =>
        Error("LH382", span, $"参数 `{name}` 的这个日期写了两次", $"the parameter `{name}` has this date twice", null, null, At(first, $"第一次在这里", $"first written here"));

    public static Diagnostic AtWithoutDates(TextSpan span, string text) =>
        Error("LH383", span, $"`于` 之前应为按日期取值的参数，`{Excerpt.Of(text)}` 不是", $"`at` follows a parameter with values by date; `{Excerpt.Of(text)}` is none");

    public static Diagnostic ParameterCycle(TextSpan span, string name) =>
        Error("LH384", span, $"参数 `{name}` 的值又取决于它自己", $"the value of the parameter `{name}` depends on itself");
}
