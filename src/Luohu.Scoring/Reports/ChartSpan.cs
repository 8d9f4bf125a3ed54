using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>The totals that a chart shows: those there are, and the line when it is not far off.</summary>
internal sealed record ChartSpan(decimal From, decimal To)
{
    /// <summary>A single total is a bar among empty places, not a wall.</summary>
    private const int FewestBars = 8;

    /// <summary>The line may stretch the chart to so many times its length.</summary>
    private const int MostStretch = 2;

    public decimal Length => To - From;

    public static ChartSpan Of(IReadOnlyList<TotalCount> bars, decimal? line)
    {
        decimal width = bars[0].Below - bars[0].From;
        decimal missing = Math.Max(0, FewestBars - bars.Count);
        decimal before = Math.Floor(missing / 2) * width;
        decimal from = bars[0].From < 0 ? bars[0].From - before : Math.Max(Math.Min(0, bars[0].From), bars[0].From - before);
        var plain = new ChartSpan(from, Math.Max(bars[^1].Below, from + (bars.Count + missing) * width));
        return line is { } mark && plain.Reaching(mark, width) is var wider && wider.Length <= MostStretch * plain.Length ? wider : plain;
    }

    public bool Has(decimal total) => From <= total && total <= To;

    private ChartSpan Reaching(decimal mark, decimal width) => new(
        mark < From ? Math.Floor(mark / width) * width - width : From,
        mark >= To ? Math.Floor(mark / width) * width + 2 * width : To);
}
