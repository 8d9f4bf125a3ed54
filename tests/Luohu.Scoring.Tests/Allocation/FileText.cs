using System.IO.Compression;
using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Tests.Baselines;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>Reads files of a round from texts, with the people and places of <see cref="RoundSubject"/>.</summary>
internal static class FileText
{
    public static FileReading<PlaceTable> Places(string text, params string[] zones) => PlaceReader.Read(Bytes(text), "places.csv", zones);

    public static FileReading<Quotas> Quotas(string text, string[] zones, params string[] uses) => QuotaTableReader.Read(Bytes(text), "quota.csv", zones, uses);

    public static FileReading<IdList> Ids(string text) => IdListReader.Read(Bytes(text), "ids.csv", RoundSubject.Persons);

    public static Task<FileReading<WishTable>> Table(string text) => WishesAsync(Bytes(text), BatchFormat.Csv);

    public static Task<FileReading<WishTable>> Lines(string text) => WishesAsync(Bytes(text), BatchFormat.Ndjson);

    public static Task<FileReading<WishTable>> WishesAsync(Stream stream, BatchFormat format) =>
        WishReader.ReadAsync(stream, format, "wishes", RoundSubject.Persons, RoundSubject.Places);

    public static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MemoryStream Packed(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        packed.Position = 0;
        return packed;
    }

    /// <summary>What is said of a file that has mistakes.</summary>
    public static string[] Codes<T>(FileReading<T> reading)
        where T : class
    {
        Assert.Equal(reading.Value is null, reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        return [.. reading.Diagnostics.Select(d => d.Code)];
    }

    /// <summary>The code and the line of everything that is said.</summary>
    public static string[] Places<T>(FileReading<T> reading)
        where T : class =>
        [.. reading.Diagnostics.Select(d => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d.Code}:{(d.Span is { } span ? d.Source?.PositionOf(span.Start).Line : 0)}"))];

    /// <summary>What the file says, which has no mistakes.</summary>
    public static T Read<T>(FileReading<T> reading)
        where T : class
    {
        Assert.Empty(Baseline.Render(reading.Diagnostics, Language.Chinese));
        return reading.Value ?? throw new InvalidOperationException("nothing was read");
    }
}
