namespace Luohu.Scoring.Diagnostics;

/// <summary>LH450 to LH469: tables of applicants.</summary>
internal static partial class Catalogue
{
    public static Diagnostic CsvCellCount(int found, int expected) =>
        Error("LH450", null, $"这一行有 {found} 格，标题行有 {expected} 格", $"this row has {found} cells, the headings {expected}",
            $"内容中有逗号的格，请在整格两边加双引号", $"put quotes around a cell that holds a comma");

    public static Diagnostic CsvQuoteInCell() =>
        Error("LH451", null, $"没有加引号的格中有双引号", $"a quote stands in a cell without quotes around it",
            $"请在整格两边加双引号，其中的双引号写两个", $"put quotes around the whole cell and double each quote inside");

    public static Diagnostic CsvTextAfterQuote() =>
        Error("LH452", null, $"右引号之后还有内容", $"something follows the closing quote",
            $"格中的双引号请写两个", $"double each quote inside a cell");

    public static Diagnostic CsvQuoteNotClosed() =>
        Error("LH453", null, $"这个双引号没有配对", $"this quote is never closed", $"请补上右引号；格中的双引号写两个", $"add the closing quote; double each quote inside a cell");

    public static Diagnostic CsvLoneReturn() =>
        Error("LH454", null, $"此处有单独的回车符", $"a carriage return stands here without a line feed", $"请另存为一般的 CSV 文件，各行以回车换行结束", $"save the table as ordinary CSV");

    public static Diagnostic CsvRowTooLong(int limit) =>
        Error("LH455", null, $"这一行超过 {limit} 字节，其后不再读取", $"this row has more than {limit} bytes; nothing behind it was read",
            $"请检查前面是否少了右引号", $"see whether a closing quote is missing before");

    public static Diagnostic CsvHeadingEmpty() =>
        Error("LH456", null, $"这一列没有标题", $"this column has no heading", $"请写上事实的名称，或删去这一列", $"write the name of a fact, or delete the column");

    public static Diagnostic CsvGroupHeading(LocalizedText group, LocalizedText member) =>
        Error("LH457", null, $"`{group.Zh}` 有几项内容，各占一列", $"`{group.En}` has several values, each a column of its own",
            $"标题请写成 `{group.Zh}.{member.Zh}`", $"write a heading such as `{group.En}.{member.En}`");

    public static Diagnostic CsvListHeading(LocalizedText list) =>
        Error("LH458", null, $"`{list.Zh}` 是列表，不能分列填写", $"`{list.En}` is a list and cannot be spread over columns",
            $"标题请写 `{list.Zh}`，格中写 JSON，例如 [{"{"}\"…\": \"…\"{"}"}]", $"use the heading `{list.En}` with JSON in the cells, such as [{"{"}\"…\": \"…\"{"}"}]");

    public static Diagnostic CsvListCell(LocalizedText list) =>
        Error("LH459", null, $"`{list.Zh}` 的格中应写 JSON", $"a cell of `{list.En}` must hold JSON",
            $"例如 [{"{"}\"…\": \"…\"{"}"}]；没有时写 []，不知道时留空", $"such as [{"{"}\"…\": \"…\"{"}"}]; write [] when there is none, and nothing when it is not known");

    public static Diagnostic CsvSeparator(string found) =>
        Error("LH460", null, $"各列之间应为半角逗号，这里是 `{SignName(found).Zh}`", $"columns are parted by commas, but this is `{SignName(found).En}`",
            $"请另存为以逗号分隔的 CSV 文件（UTF-8）", $"save the table as comma-separated CSV in UTF-8");

    public static Diagnostic CsvNoId() =>
        Error("LH461", null, $"标题行中没有 `编号`", $"there is no column `id`", $"请加上一列，写明每个申请人的编号", $"add a column with the id of each applicant");

    /// <summary>The mistake with the row, and the column, in front of its words.</summary>
    public static Diagnostic InRow(Diagnostic mistake, int row, string? heading)
    {
        LocalizedText place = string.IsNullOrEmpty(heading)
            ? LocalizedText.Of($"第 {row} 行", $"row {row}")
            : LocalizedText.Of($"第 {row} 行 `{Excerpt.Of(heading)}` 列", $"row {row}, column `{Excerpt.Of(heading)}`");
        LocalizedText message = new($"{place.Zh}：{mistake.Message.Zh}", $"{place.En}: {mistake.Message.En}");
        return new(mistake.Code, mistake.Severity, mistake.Span, message) { Help = mistake.Help, Path = mistake.Path, Related = mistake.Related, Source = mistake.Source };
    }

    private static (string Zh, string En) SignName(string sign) => sign == "\t" ? ("制表符（Tab）", "a tab") : (sign, sign);
}
