using System.Globalization;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>How far a batch is, how fast, and how long it will still take at that rate.</summary>
internal static class BatchPace
{
    /// <summary><paramref name="length"/>: Bytes of the input; 0 when not known, and then nothing is said of the time left.</summary>
    public static string Of(BatchProgress reached, long length, TimeSpan elapsed, Language language)
    {
        long rate = (long)((decimal)reached.Lines * TimeSpan.TicksPerSecond / Math.Max(1, elapsed.Ticks));
        string done = language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{reached.Lines:N0} 行（退回 {reached.Rejects:N0}），每秒 {rate:N0} 行")
            : string.Create(CultureInfo.InvariantCulture, $"{reached.Lines:N0} lines ({reached.Rejects:N0} rejected), {rate:N0}/s");
        return length <= 0 || reached.BytesRead <= 0 ? done : done + Left(SecondsLeft(reached.BytesRead, length, elapsed), language);
    }

    private static long SecondsLeft(long read, long length, TimeSpan elapsed) =>
        (long)Math.Ceiling((decimal)elapsed.Ticks * Math.Max(0, length - read) / read / TimeSpan.TicksPerSecond);

    private static string Left(long seconds, Language language)
    {
        bool zh = language == Language.Chinese;
        (long minutes, long rest) = Math.DivRem(seconds, 60);
        string time = minutes == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{rest} {(zh ? "秒" : "s")}")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes} {(zh ? "分" : "min")} {rest} {(zh ? "秒" : "s")}");
        return zh ? $"，还需约 {time}" : $", about {time} left";
    }
}
