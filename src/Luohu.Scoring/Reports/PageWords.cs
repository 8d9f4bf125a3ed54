using System.Globalization;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Reports;

/// <summary>Words and numbers of a page in one language.</summary>
internal sealed class PageWords(Language language)
{
    private const long TenthsOfAll = 1000;

    public Language Language => language;

    /// <summary>For the browser.</summary>
    public string Tag => Of("zh-CN", "en");

    public string Of(string zh, string en) => language == Language.Chinese ? zh : en;

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The number of a line, as an editor shows it.</summary>
    public static string Place(long line) => line.ToString(CultureInfo.InvariantCulture);

    public static string Points(decimal points) => points.ToString("#,0.#########", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    /// <summary>In per cent with one decimal; only none is 0 and only all is 100.</summary>
    public static string Share(long part, long all)
    {
        if (all == 0)
        {
            return "–";
        }

        long tenths = (long)Math.Round((decimal)part * TenthsOfAll / all);
        return tenths == 0 && part > 0 ? "<0.1%"
            : tenths == TenthsOfAll && part < all ? ">99.9%"
            : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%");
    }

    public string Duration(TimeSpan elapsed)
    {
        string seconds = string.Create(CultureInfo.InvariantCulture, $"{elapsed.Seconds}.{elapsed.Milliseconds / 100}");
        long minutes = elapsed.Ticks / TimeSpan.TicksPerMinute;
        return minutes == 0
            ? Of($"{seconds} 秒", $"{seconds} s")
            : Of($"{Count(minutes)} 分 {seconds} 秒", $"{Count(minutes)} min {seconds} s");
    }
}
