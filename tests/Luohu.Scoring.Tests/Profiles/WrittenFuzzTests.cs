using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Fuzz;
using Luohu.Scoring.Tests.Support;
using Diagnostic = Luohu.Scoring.Diagnostics.Diagnostic;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>Seeded damage to good profiles in YAML and CSV: whatever comes in, there is an answer and never an exception.</summary>
public sealed class WrittenFuzzTests
{
    private static readonly int Mutations = FuzzBudget.WrittenProfiles;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", ": ", "- ", "\"", "'", "|", ">-", "#", " #", "~", "null", "&", "*", "!", "---", "\n", "\r", "\t", "  ", "：", "，", "　", "\u0000", "\uFEFF", "“", "\"\"", "性别: 男\n",
        "学历: [{层次: 本科}]\n", "配偶:\n  ", "起: 2016-01\n", "编号,", "\n,,,\n", "[]", "{}", "[{\"层次\":1}]", "1e99", "9999-12-31", "无", "是", "1900-01-01",
    ];

    [Fact]
    public void Yaml_Damaged_AnswersWithRowsOrPlaces()
    {
        var world = new WrittenWorld();
        var random = new Random(FuzzBudget.Seed);
        var forms = new YamlForms(random);
        byte[][] seeds = Seeds(world.World, one => Encoding.UTF8.GetBytes(forms.Write(one[0])), 1);
        var clock = Stopwatch.StartNew();
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            ProfileReadResult result = FuzzBudget.Tried(i, ByteDamage.To(seeds[i % seeds.Length], random, Pieces), bytes => world.Yaml(bytes, requireId: true));

            refused += result.HasErrors ? 1 : 0;
            AssertPlaces(result, i);
        }

        FuzzBudget.Report($"profiles_yaml seed={FuzzBudget.Seed} texts={Mutations} refused={refused} seconds={clock.Elapsed.TotalSeconds:0}");
        Assert.InRange(refused, Mutations / 4, Mutations);
    }

    [Fact]
    public void Csv_Damaged_AnswersWithRowsOrPlaces()
    {
        var world = new WrittenWorld();
        var random = new Random(FuzzBudget.Seed + 1);
        var forms = new CsvForms(random);
        byte[][] seeds = Seeds(world.World, many => Encoding.UTF8.GetBytes(forms.Write(many)), 2);
        var clock = Stopwatch.StartNew();
        int refused = 0;
        int rows = 0;
        for (int i = 0; i < Mutations; i++)
        {
            foreach (CsvProfile found in FuzzBudget.Tried(i, ByteDamage.To(seeds[i % seeds.Length], random, Pieces), bytes => world.Csv(bytes)))
            {
                rows++;
                refused += found.Profile.HasErrors ? 1 : 0;
                AssertPlaces(found.Profile, i);
            }
        }

        FuzzBudget.Report($"profiles_csv seed={FuzzBudget.Seed + 1} texts={Mutations} rows={rows} refused={refused} seconds={clock.Elapsed.TotalSeconds:0}");
        Assert.InRange(refused, rows / 4, rows);
    }

    private static void AssertPlaces(ProfileReadResult result, int run)
    {
        foreach (Diagnostic mistake in result.Diagnostics)
        {
            Assert.True(mistake.Source is not null, $"{run}: {mistake.Code}");
            Assert.True(mistake.Span is not { } span || (span.Start >= 0 && span.End <= mistake.Source.Text.Length), $"{run}: {mistake.Code} {mistake.Span}");
            Assert.True(mistake.Span is not null || mistake.Code is "LH443" or "LH100" or "LH104" or "LH106", $"{run}: {mistake.Code}");
        }

        // Whatever was found can be shown.
        if (result.Diagnostics.Count > 0)
        {
            Assert.NotEmpty(DiagnosticRenderer.Render(result.Diagnostics[run % result.Diagnostics.Count], Language.Chinese));
        }
    }

    private static byte[][] Seeds(ProfileWorld world, Func<IReadOnlyList<JsonElement>, byte[]> write, int size)
    {
        var writers = new[] { new ProfileWriter(world.Schema, Language.Chinese), new ProfileWriter(world.Schema, Language.English) };
        var applicants = new ApplicantGenerator(world.Vocabulary, seed: FuzzBudget.Seed);
        return [.. Enumerable.Range(0, 40).Select(i =>
            write([.. Enumerable.Range(0, size).Select(_ => JsonDocument.Parse(writers[i % 2].ToUtf8(applicants.Next())).RootElement)]))];
    }
}
