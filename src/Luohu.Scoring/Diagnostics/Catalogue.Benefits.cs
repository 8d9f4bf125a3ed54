using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH371 to LH379: benefits.</summary>
internal static partial class Catalogue
{
    public static Diagnostic AmountMayBeNone(TextSpan span) =>
        Error("LH371", span, $"金额可能为无", $"the amount may be none", $"请补上 `若无 0`", $"add `or else 0`");

    public static Diagnostic AmountInOtherUnit(TextSpan span, LocalizedText unit) =>
        Error("LH372", span, $"金额应以元计，此处是{unit.Zh}", $"an amount is in yuan, but this is {unit.En}", $"请换算，例如每月 100 元写作 `四舍五入(月数(…) / 1 月、0) * 100 元`", $"convert it, for instance 100 yuan a month as `round(months(…) / 1 month, 0) * 100 yuan`");

    public static Diagnostic AmountTooFine(TextSpan span, int digits) =>
        Error("LH373", span, $"金额的小数多于 {digits} 位", $"the amount has more than {digits} decimals", $"请写明舍入，例如 `四舍五入(…、2)`", $"say how it is rounded, for instance `round(…, 2)`");

    public static Diagnostic AmountNegative(TextSpan span) =>
        Error("LH374", span, $"金额总是负数", $"the amount is always negative");
}
