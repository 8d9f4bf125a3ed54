using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes in table blocks: LH641 to LH649 for how they are written, LH351 to LH359 for what they say.</summary>
internal static partial class Catalogue
{
    public static Diagnostic GridNotABlock(TextSpan span, string key) =>
        Error("LH641", span, $"`{key}` 须写成 `{key}: |`，表的各行另起行、向内缩进", $"`{key}` is written `{key}: |`, with the rows on lines of their own, further in");

    public static Diagnostic GridWithoutValues(TextSpan span, string found, LocalizedText last) =>
        Error("LH642", span, $"表的最后一列应为 `{last.Zh}`，前面至少有一列，不是 `{Excerpt.Of(found)}`",
            $"the last column of a grid is `{last.En}`, after at least one other; this is `{Excerpt.Of(found)}`",
            $"第一行写各列的名称，例如 `层次 | 学位 | {last.Zh}`", $"the first line names the columns, for instance `level | degree | {last.En}`");

    public static Diagnostic GridRowOfWrongWidth(TextSpan span, int found, int wanted) =>
        Error("LH643", span, $"这一行有 {found} 格，表头有 {wanted} 列", $"this row has {found} cells, but there are {wanted} columns",
            $"各格以 `|` 分隔；同一格中的几个取值以 `、` 分隔", $"cells are parted by `|`, several choices in one cell by `、`");

    public static Diagnostic GridCellEmpty(TextSpan span) =>
        Error("LH644", span, $"这一格是空的", $"this cell is empty",
            $"不论何值请写 `-`；行首行尾不写 `|`", $"write `-` for any value; a row neither begins nor ends with `|`");

    public static Diagnostic GridRowsOverlap(TextSpan span, LocalizedText witness, TextSpan other) =>
        Error("LH351", span, $"两行同时符合：{witness.Zh}", $"two rows hold at once: {witness.En}",
            $"请改写其中一行；若以先列者为准，写 `命中: 首行`", $"change one of them; if the earlier one is to decide, write `match: first`",
            At(other, $"另一行", $"the other row"));

    public static Diagnostic GridLeavesGap(TextSpan span, LocalizedText witness) =>
        Error("LH352", span, $"表中没有一行符合：{witness.Zh}", $"no row of the grid holds for: {witness.En}",
            $"请补上一行；不计分的写 0", $"add a row; where nothing is given write 0");

    public static Diagnostic GridTooLarge(TextSpan span, long most) =>
        Error("LH353", span, $"表的各列组合超过 {most} 种，无法逐一核对", $"the columns of the grid make more than {most} combinations, which cannot all be checked",
            $"请拆成几个表，例如先用定义归类", $"split it, for instance by a definition that sorts the values first");

    public static Diagnostic GridCellUnfit(TextSpan span, string cell, LocalizedText wanted) =>
        Error("LH354", span, $"`{Excerpt.Of(cell)}` 不合此列：这一列是{wanted.Zh}", $"`{Excerpt.Of(cell)}` does not fit: this column is {wanted.En}");

    public static Diagnostic GridColumnType(TextSpan span) =>
        Error("LH355", span, $"表的列只能是数值、选择、文字和是否", $"a column is a number, a choice, a text, or yes or no",
            $"日期请先换成数值，例如 满年(…)、年(…)", $"turn a date into a number first, for instance full_years(…), year(…)");
}
