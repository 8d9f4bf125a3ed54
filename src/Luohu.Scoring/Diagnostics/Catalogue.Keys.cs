using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes in band and table keys: LH625 to LH639.</summary>
internal static partial class Catalogue
{
    public static Diagnostic EmptyKey(TextSpan span) =>
        Error("LH625", span, $"分段或分值表缺少左边的键", $"a band or table row has no key");

    public static Diagnostic UnreadableBand(TextSpan span, string found) =>
        Error("LH626", span, $"{Shown(found)} 不是分段的写法", $"{Shown(found)} is not the way to write a band",
            $"写法有：`18..35`、`46以上`、`3以上不满5`、`超过50`、`不满18`、`不超过18`、`6`、`其他`",
            $"bands are written `18..35`, `46+`, `3+ under 5`, `over 50`, `under 18`, `up to 18`, `6`, `other`");

    public static Diagnostic BelowInBand(TextSpan span, string found, string number) =>
        Error("LH627", span, $"{Shown(found)} 中的 `以下` 是否含 {number} 本数，没有写明",
            $"it is not clear whether `以下` in {Shown(found)} includes {number}",
            $"含本数请写 `不超过{number}`，不含请写 `不满{number}`", $"write `up to {number}` to include it, `under {number}` to exclude it");

    public static Diagnostic RelationInBand(TextSpan span, string found, string zh, string en) =>
        Error("LH628", span, $"分段中不能用 {Shown(found)}", $"{Shown(found)} cannot stand in a band", $"请写 `{zh}`", $"write `{en}`");

    public static Diagnostic UnitInBand(TextSpan span, string found, string zh, string en) =>
        Error("LH629", span, $"分段中不写单位 {Shown(found)}", $"a band is written without the unit {Shown(found)}",
            $"请写 `{zh}`；单位以所量的数为准", $"write `{en}`; the unit is that of the quantity");

    public static Diagnostic BandHoldsNothing(TextSpan span, string found) =>
        Error("LH630", span, $"分段 {Shown(found)} 不含任何数：下限不小于上限",
            $"the band {Shown(found)} holds no number: it begins where it has already ended");

    public static Diagnostic DecimalsInRange(TextSpan span, string found, string zh, string en) =>
        Error("LH631", span, $"{Shown(found)} 两端须为整数", $"both ends of {Shown(found)} must be whole numbers", $"有小数时请写 `{zh}`",
            $"with decimals write `{en}`");

    public static Diagnostic UnreadableKey(TextSpan span, string found) =>
        Error("LH632", span, $"{Shown(found)} 不是分值表键的写法", $"{Shown(found)} is not the way to write a table key",
            $"写法有：`本科`、`本科以上`、`初中及以下`、`初级..高级`、`大专 | 技师学院`、`其他`；含有其他符号的取值请加双引号",
            $"keys are written `junior`, `junior and above`, `junior and below`, `junior..senior`, `junior | senior`, `other`; put names with other signs in double quotes");

    public static Diagnostic BelowInKey(TextSpan span, string found, string choice) =>
        Error("LH633", span, $"{Shown(found)} 是否含 `{choice}`，没有写明", $"it is not clear whether {Shown(found)} includes `{choice}`",
            $"含 `{choice}` 请写 `{choice}及以下`；不含请写其下一级及以下", $"write `{choice} and below` to include it; else name the next lower choice");

    public static Diagnostic NumberAsKey(TextSpan span, string found) =>
        Error("LH634", span, $"分值表的键 {Shown(found)} 是数", $"the table key {Shown(found)} is a number",
            $"按数计分请用 分段；取值本身以数字开头的请加双引号", $"for numbers use bands; put a choice that begins with a digit in double quotes");

    public static Diagnostic SeparatorInKey(TextSpan span, string found, string mended) =>
        Error("LH635", span, $"{Shown(found)} 不能分隔分值表的键", $"{Shown(found)} does not part the choices of a table key",
            $"应写作：`{mended}`", $"write: `{mended}`");
}
