using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>However an applicant is written, the same facts come out.</summary>
public sealed class WrittenRoundTripTests
{
    private const int Runs = 1500;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Read_AnyApplicantInYaml_GivesTheRowOfItsJson(Language language)
    {
        var json = new ProfileWorld();
        var yaml = new WrittenWorld();
        var random = new Random(20160630 + (int)language);
        var forms = new YamlForms(random);
        foreach (byte[] profile in Profiles(json, language))
        {
            DateOnly asOf = new DateOnly(1995, 1, 1).AddDays(random.Next(14_000));
            ProfileReadResult expected = json.Read(profile, asOf, requireId: true);
            string text = forms.Write(Parse(profile));
            ProfileReadResult found = yaml.Yaml(text, asOf, requireId: true);

            AssertSame(expected, found, json, yaml.World, text);
        }
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Read_AnyApplicantsInCsv_GiveTheRowsOfTheirJson(Language language)
    {
        var json = new ProfileWorld();
        var csv = new WrittenWorld();
        var random = new Random(20160630 + (int)language);
        var forms = new CsvForms(random);
        foreach (byte[][] profiles in Profiles(json, language).Chunk(15))
        {
            DateOnly asOf = new DateOnly(1995, 1, 1).AddDays(random.Next(14_000));
            string text = forms.Write([.. profiles.Select(Parse)]);
            int row = 0;
            foreach (CsvProfile found in csv.Csv(text, asOf))
            {
                AssertSame(json.Read(profiles[row], asOf, requireId: true), found.Profile, json, csv.World, text);
                Assert.Equal(++row + 1, found.Row);
            }

            Assert.Equal(profiles.Length, row);
        }
    }

    private static IEnumerable<byte[]> Profiles(ProfileWorld world, Language language)
    {
        var writer = new ProfileWriter(world.Schema, language);
        var applicants = new ApplicantGenerator(world.Vocabulary, seed: 11 + (int)language);
        return Enumerable.Range(0, Runs).Select(_ => writer.ToUtf8(applicants.Next()));
    }

    private static JsonElement Parse(byte[] profile) => JsonDocument.Parse(profile).RootElement;

    private static void AssertSame(ProfileReadResult expected, ProfileReadResult found, ProfileWorld first, ProfileWorld second, string text)
    {
        Assert.Empty(expected.Diagnostics);
        Assert.True(found.Diagnostics.Count == 0, string.Join('\n', found.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.English))) + "\n" + text);
        Assert.Equal((expected.Id, expected.IsComplete), (found.Id, found.IsComplete));
        Assert.Equal(first.Dump(first.Row), second.Dump(second.Row));
    }
}
