using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>The files of samples/round are what the dice throw. LUOHU_UPDATE_BASELINES=1 writes them.</summary>
public sealed class RoundFilesTests
{
    public static TheoryData<string> Files => ["applicants.ndjson.gz", "wishes.csv.gz", "places.csv"];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfTheRound_IsWhatTheDiceThrow(string name)
    {
        string path = Path.Combine(SampleRound.Folder, name);
        string text = name[0] switch
        {
            'a' => SampleRound.Applicants(),
            'w' => SampleRound.Wishes(),
            _ => SampleRound.Places(),
        };
        bool isPacked = name.EndsWith(".gz", StringComparison.Ordinal);
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            Write(path, text, isPacked);
        }

        Assert.Equal(text, isPacked ? SampleRound.Unpacked(path) : File.ReadAllText(path));
        Assert.True(new FileInfo(path).Length < 1_000_000);
    }

    /// <summary>A file that holds it already is left, because every build of gzip packs its own way.</summary>
    private static void Write(string path, string text, bool isPacked)
    {
        if (!isPacked)
        {
            File.WriteAllText(path, text);
        }
        else if (!File.Exists(path) || SampleRound.Unpacked(path) != text)
        {
            SampleRound.Pack(path, text);
        }
    }
}
