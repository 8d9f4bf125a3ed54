using Luohu.Scoring.Batch;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Allocation;

/// <summary>
/// Reads who wishes for which places. NDJSON: <c>{"编号": "A-001", "志愿": ["一小", "二小"]}</c> on each line, or with the keys <c>id</c> and <c>wishes</c>.
/// CSV: columns 编号/id and 志愿1, 志愿2 … or wish1, wish2 … . The dearest stands first.
/// </summary>
internal static class WishReader
{
    /// <summary>Reads the wishes, perhaps compressed with gzip.</summary>
    /// <remarks>
    /// <paramref name="input"/>: Read to its end, and not closed.
    /// <paramref name="sourceName"/>: What messages call the file, usually its path.
    /// </remarks>
    /// <exception cref="BatchInputException">The input cannot be read to its end.</exception>
    public static async Task<FileReading<WishTable>> ReadAsync(
        Stream input, BatchFormat format, string sourceName, PersonIndex persons, PlaceTable places, CancellationToken cancellation = default)
    {
        var mistakes = new FileMistakes(sourceName);
        var collector = new WishCollector(persons, places);
        BatchInput unpacked = await BatchInput.OpenAsync(input, cancellation).ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            if (format == BatchFormat.Csv)
            {
                WishRows.Read(unpacked, collector, mistakes);
            }
            else
            {
                await new WishLines(collector, mistakes).ReadAsync(unpacked, cancellation).ConfigureAwait(false);
            }
        }

        return mistakes.Close(collector.Table);
    }
}
