using System.Text;
using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class RoundTripTests
{
    private const int Runs = 1500;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Read_AnyApplicant_GivesTheRowOfItsJson(Language language)
    {
        var typed = new ProfileWorld();
        var json = new ProfileWorld();
        var writer = new ProfileWriter(typed.Schema, language);
        var applicants = new ApplicantGenerator(typed.Vocabulary, seed: 20160630 + (int)language);
        var days = new Random(7);
        int records = 0;
        for (int run = 0; run < Runs; run++)
        {
            Applicant applicant = applicants.Next();
            DateOnly asOf = new DateOnly(1995, 1, 1).AddDays(days.Next(14_000));
            ProfileReadResult fromTyped = typed.Read(applicant, asOf, requireId: true);
            byte[] utf8 = writer.ToUtf8(applicant);
            ProfileReadResult fromJson = json.Read(utf8, asOf, requireId: true);

            Assert.True(fromTyped.Diagnostics.Count == 0, $"run {run}: {string.Join("; ", fromTyped.Diagnostics.Select(d => d.Path + " " + d.Message.En))}");
            Assert.True(fromJson.Diagnostics.Count == 0, $"run {run}: {string.Join("; ", fromJson.Diagnostics.Select(d => d.Path + " " + d.Message.En))}");
            Assert.Equal(typed.Dump(typed.Row), json.Dump(json.Row));
            Assert.Equal((fromTyped.Id, fromTyped.IsComplete), (fromJson.Id, fromJson.IsComplete));
            records += typed.Row.Counts.Sum(c => Math.Max(c, 0));
        }

        Assert.True(records > Runs, "The applicants had hardly any record.");
    }

    [Fact]
    public void ToUtf8_ChineseText_IsWrittenAsItIs()
    {
        var world = new ProfileWorld();
        var applicant = new Applicant { Id = "甲", Declared = new Dictionary<string, FactValue> { ["street"] = "东城" } };

        string json = Encoding.UTF8.GetString(new ProfileWriter(world.Schema, Language.Chinese).ToUtf8(applicant));

        Assert.Equal("""{"编号":"甲","街道":"东城"}""", json);
    }

    [Fact]
    public void Write_IntoAnOpenWriter_AddsOneObject()
    {
        var world = new ProfileWorld();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            new ProfileWriter(world.Schema, Language.English).Write(new Applicant { Complete = true, Spouse = [] }, json);
            json.WriteEndArray();
        }

        Assert.Equal("""[{"complete":true,"spouse":[]}]""", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
