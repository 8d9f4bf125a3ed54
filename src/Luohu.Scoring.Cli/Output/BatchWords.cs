using System.Globalization;
using System.Text;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Cli.Commands;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>The summary of a batch for a person.</summary>
internal static class BatchWords
{
    private const int MostBars = 20;
    private const int LongestBar = 40;
    private const int MostDuplicates = 10;
    private const int MostReasons = 5;
    private const int LongestMessage = 120;

    public static string Of(BatchSummary summary, BatchRequest request, Language language)
    {
        bool zh = language == Language.Chinese;
        var text = new StringBuilder();
        Line(text, zh
            ? $"共 {summary.Lines} 行 = 结果 {summary.Results} + 退回 {summary.Rejects} + 空行 {summary.Blank}"
            : $"{summary.Lines} lines = {summary.Results} results + {summary.Rejects} rejects + {summary.Blank} blank");
        Line(text, zh
            ? $"结论：符合 {summary.Eligible}，不符合 {summary.Ineligible}，暂不能确定 {summary.Undetermined}"
            : $"verdicts: {summary.Eligible} eligible, {summary.Ineligible} ineligible, {summary.Undetermined} undetermined");
        foreach (TrackCount track in summary.Tracks)
        {
            string name = track.Name.ReplaceLineEndings(" ");
            Line(text, zh ? $"  符合者中经“{name}”的：{track.Count}" : $"  eligible by the track `{name}`: {track.Count}");
        }

        WriteTotals(text, summary, zh);
        WriteDuplicates(text, summary, request, zh);
        WriteMarks(text, summary, zh);
        WriteRejects(text, summary, language);
        WriteFiles(text, summary, request, zh);
        return text.ToString();
    }

    private static void WriteTotals(StringBuilder text, BatchSummary summary, bool zh)
    {
        if (summary is not { Lowest: { } lowest, Highest: { } highest })
        {
            return;
        }

        decimal mean = Math.Round(summary.Sum / summary.Results, 2);
        Line(text, zh ? $"总分：最低 {lowest}，最高 {highest}，平均 {mean}" : $"totals: lowest {lowest}, highest {highest}, mean {mean}");
        if (summary is { Line: { } asked, AtLine: { } counts })
        {
            Line(text, zh
                ? $"分数线 {asked}：达到 {counts.Reached}，未达到 {counts.Below}，其中差 {counts.Near} 分以内 {counts.NearBelow}"
                : $"the line, {asked}: {counts.Reached} reached it, {counts.Below} did not, {counts.NearBelow} of them by {counts.Near} points at most");
        }

        IReadOnlyList<TotalCount> bars = summary.TotalsInBars(MostBars);
        long most = bars.Max(b => b.Count);
        int width = bars.Max(b => Label(b).Length);
        foreach (TotalCount bar in bars)
        {
            string mark = summary.Line is { } line && bar.From <= line && line < bar.Below ? (zh ? $"  ← 分数线 {line}" : $"  <- the line, {line}") : string.Empty;
            string drawn = new('█', (int)((bar.Count * LongestBar + most - 1) / most));
            Line(text, $"  {Label(bar).PadLeft(width)} {drawn} {bar.Count}{mark}");
        }
    }

    private static void WriteRejects(StringBuilder text, BatchSummary summary, Language language)
    {
        bool zh = language == Language.Chinese;
        if (summary.Rejects > 0)
        {
            Line(text, zh ? $"退回 {summary.Rejects} 行，按每行的第一处错误：" : $"rejected {summary.Rejects}, by the first mistake of each line:");
        }

        foreach (RejectCount reason in summary.RejectCodes.Take(MostReasons))
        {
            RejectExample example = reason.Examples[0];
            string message = Cut(example.Message.In(language).ReplaceLineEndings(" "));
            Line(text, zh ? $"  {reason.Code} {reason.Count} 行，例如第 {example.Line} 行：{message}" : $"  {reason.Code} {reason.Count}, such as line {example.Line}: {message}");
        }

        if (summary.RejectCodes.Count > MostReasons)
        {
            Line(text, zh ? $"  另有 {summary.RejectCodes.Count - MostReasons} 种错误" : $"  further codes: {summary.RejectCodes.Count - MostReasons}");
        }
    }

    private static void WriteMarks(StringBuilder text, BatchSummary summary, bool zh)
    {
        if (summary.MarkedIds > 0)
        {
            Line(text, zh
                ? $"结果表中有 {summary.MarkedIds} 个编号前加了 '，免得电子表格当作公式；--exact-ids 照原样写"
                : $"{summary.MarkedIds} ids have a ' before them in the table, lest a spreadsheet works them out; --exact-ids writes them as they are");
        }
    }

    /// <summary>What was written besides the results; of a run that was stopped nothing is.</summary>
    private static void WriteFiles(StringBuilder text, BatchSummary summary, BatchRequest request, bool zh)
    {
        if (summary.Rejects > 0 && request.Rejects is { } rejects && !summary.IsStopped)
        {
            Line(text, zh ? $"退回的行及原因：{rejects}" : $"what was rejected, and why: {rejects}");
        }

        if (request.Report is { } report && !summary.IsStopped)
        {
            Line(text, zh ? $"报告：{report}" : $"the report: {report}");
        }
    }

    private static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";

    private static string Label(TotalCount bar) => string.Create(CultureInfo.InvariantCulture, $"[{bar.From}, {bar.Below})");

    private static void WriteDuplicates(StringBuilder text, BatchSummary summary, BatchRequest request, bool zh)
    {
        if (request.Options.FindDuplicates)
        {
            Line(text, zh ? $"重复的编号：{summary.DuplicateCount} 行" : $"ids that came again: {summary.DuplicateCount} lines");
        }

        foreach (BatchDuplicate again in summary.Duplicates.Take(MostDuplicates))
        {
            string id = again.Id.ReplaceLineEndings(" ");
            Line(text, zh ? $"  第 {again.Line} 行 `{id}`，已见于第 {again.FirstLine} 行" : $"  line {again.Line}, `{id}`, was on line {again.FirstLine}");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
