using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>What stands in a certificate.</summary>
public sealed class CertificateTests
{
    private static readonly SmallRound Round = new() { Declined = "甲一\n" };

    [Fact]
    public async Task Certificate_OfARound_IsTheSameEveryTime()
    {
        byte[] first = await Round.CertificateAsync();
        Assert.Equal(first, await Round.CertificateAsync());
        Assert.Equal(first, await (Round with { Options = Round.Options with { Workers = 3, Language = Language.English } }).CertificateAsync());
    }

    [Fact]
    public async Task Certificate_Head_NamesEverythingItIsAFunctionOf()
    {
        JsonElement head = (await LinesAsync(Round))[0];
        Assert.Equal("luohu certificate 1", head.GetProperty("certificate").GetString());
        Assert.Equal(("test/round", "1", "2026-06-30"), (TextOf(head, "ruleset"), TextOf(head, "version"), TextOf(head, "as_of")));
        Assert.Equal(SmallRound.Seed, TextOf(head, "seed"));
        JsonElement[] inputs = [.. head.GetProperty("inputs").EnumerateArray()];
        Assert.Equal(["applicants", "places", "wishes", "declined"], inputs.Select(i => TextOf(i, "file")));
        Assert.Equal([7, 3, 6, 1], inputs.Select(i => i.GetProperty("rows").GetInt64()));
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Round.Applicants)));
        Assert.Equal(expected, TextOf(inputs[0], "sha256"));
    }

    [Fact]
    public async Task Certificate_End_HoldsTheHashOfAllLinesBefore()
    {
        byte[] all = await Round.CertificateAsync();
        int end = all.AsSpan(0, all.Length - 1).LastIndexOf((byte)'\n') + 1;
        using JsonDocument last = JsonDocument.Parse(all.AsMemory(end));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(all.AsSpan(0, end))), TextOf(last.RootElement, "sha256"));
        Assert.Equal((7, 4, 1), (NumberOf(last.RootElement, "ranked"), NumberOf(last.RootElement, "admitted"), NumberOf(last.RootElement, "declined")));
    }

    [Fact]
    public async Task Certificate_Everybody_HasOneLineWithTheReason()
    {
        JsonElement[] people = [.. (await LinesAsync(Round)).Where(l => Kind(l) == "person")];
        Assert.Equal(7, people.Select(p => TextOf(p, "id")).Distinct().Count());
        JsonElement waiting = people.First(p => TextOf(p, "reason") == "lost_lot");
        Assert.Equal("70", waiting.GetProperty("nearest_admitted").GetProperty("keys")[0].GetString()?[..2]);
        Assert.Equal("lot", TextOf(waiting, "apart_by"));
        Assert.Equal(3, NumberOf(waiting, "equals"));
        Assert.Equal("beyond_line", TextOf(people.Single(p => TextOf(p, "id") == "丙一"), "reason"));
        Assert.Equal("总分", TextOf(people.Single(p => TextOf(p, "id") == "丙一"), "apart_by"));
    }

    [Fact]
    public async Task Certificate_Places_NameTheirHoldersAndWhoIsNext()
    {
        JsonElement[] lines = await LinesAsync(Round with { Declined = null });
        JsonElement school = lines.Single(l => Kind(l) == "place" && TextOf(l, "id") == "X1");
        Assert.Equal((1, 1, 0), (NumberOf(school, "seats"), NumberOf(school, "held"), NumberOf(school, "left")));
        Assert.Equal("甲一", TextOf(school.GetProperty("last_holder"), "id"));
        Assert.Equal(2, school.GetProperty("next").GetProperty("rank").GetInt32());
        Assert.Equal("甲一", TextOf(lines.Single(l => Kind(l) == "seat" && TextOf(l, "place") == "X1"), "id"));
    }

    [Fact]
    public async Task Certificate_Declined_SaysWhoMovedWhere()
    {
        JsonElement[] lines = await LinesAsync(Round);
        Assert.Equal("甲一", TextOf(Assert.Single(lines, l => Kind(l) == "declined"), "id"));
        Assert.Single(lines, l => Kind(l) == "moved_up");
        Assert.Contains(lines, l => Kind(l) == "move" && TextOf(l, "id") == "甲一" && TextOf(l, "from") == "X1");
    }

    private static async Task<JsonElement[]> LinesAsync(SmallRound round) =>
        [.. Encoding.UTF8.GetString(await round.CertificateAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static string Kind(JsonElement line) => line.TryGetProperty("kind", out JsonElement kind) ? kind.GetString() ?? string.Empty : string.Empty;

    private static string? TextOf(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static int NumberOf(JsonElement line, string name) => line.GetProperty(name).GetInt32();
}
