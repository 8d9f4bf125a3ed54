using System.Diagnostics;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Fuzz;
using Luohu.Scoring.Tests.Support;
using Diagnostic = Luohu.Scoring.Diagnostics.Diagnostic;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>Seeded damage to good profiles: whatever comes in, there is an answer and never an exception.</summary>
public sealed class ProfileFuzzTests
{
    private static readonly int Mutations = FuzzBudget.Profiles;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "0.001", "1e99", "\"无\"", "\"2016-02-30\"", "\"编号\":", "\"其余\":\"无\",", "\\ud800", "：", "，", "\u0000", "　",
        "\"学历\":[{\"层次\":\"本科\"}],", "\"配偶\":{", "\"起\":\"2016-01\",", "/*", "\uFEFF", "1900-01-01", "9999-12-31",
    ];

    [Fact]
    public void Read_DamagedProfile_AnswersWithRowsOrPlaces()
    {
        var world = new ProfileWorld();
        var random = new Random(FuzzBudget.Seed);
        byte[][] seeds = Seeds(world);
        var clock = Stopwatch.StartNew();
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] damaged = ByteDamage.To(seeds[i % seeds.Length], random, Pieces);

            ProfileReadResult result = FuzzBudget.Tried(i, damaged, bytes => world.Read(bytes, requireId: true));

            refused += result.HasErrors ? 1 : 0;
            foreach (Diagnostic mistake in result.Diagnostics)
            {
                Assert.True(mistake.Span is not null || mistake.Path is not null || mistake.Code == "LH443", $"{i}: {mistake.Code}");
                Assert.True(mistake.Span is not { } span || span.End <= mistake.Source?.Text.Length, $"{i}: {mistake.Code}");
            }
        }

        FuzzBudget.Report($"profiles_json seed={FuzzBudget.Seed} texts={Mutations} refused={refused} seconds={clock.Elapsed.TotalSeconds:0}");
        Assert.InRange(refused, Mutations / 2, Mutations);
    }

    private static byte[][] Seeds(ProfileWorld world)
    {
        var writers = new[] { new ProfileWriter(world.Schema, Language.Chinese), new ProfileWriter(world.Schema, Language.English) };
        var applicants = new ApplicantGenerator(world.Vocabulary, seed: FuzzBudget.Seed);
        return [.. Enumerable.Range(0, 40).Select(i => writers[i % 2].ToUtf8(applicants.Next()))];
    }
}
