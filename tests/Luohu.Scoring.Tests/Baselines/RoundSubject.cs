using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>What the baselines of files of a round are read by: the beginning of their name says what they are; two zones, three people, three schools.</summary>
internal static class RoundSubject
{
    public const string Folder = "BadRounds";

    private static readonly string[] Zones = ["东城", "长安"];

    public static PersonIndex Persons { get; } = new(["A-001", "A-002", "A-003"], ["R-001"]);

    public static PlaceTable Places { get; } = new([new("一小", 40, 2) { Kind = "学位" }, new("二小", 30, 3) { Kind = "学位" }, new("三小", 20, 4)]);

    public static IReadOnlyList<Diagnostic> Diagnose(string file, byte[] bytes)
    {
        using var text = new MemoryStream(bytes);
        return file[..file.IndexOf('-', StringComparison.Ordinal)] switch
        {
            "places" => PlaceReader.Read(text, file, Zones).Diagnostics,
            "quota" => QuotaTableReader.Read(text, file, Zones, []).Diagnostics,
            "ids" => IdListReader.Read(text, file, Persons).Diagnostics,
            _ => WishReader.ReadAsync(text, FormatOf(file), file, Persons, Places).GetAwaiter().GetResult().Diagnostics,
        };
    }

    private static BatchFormat FormatOf(string file) => file.EndsWith(".csv", StringComparison.Ordinal) ? BatchFormat.Csv : BatchFormat.Ndjson;
}
