using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Fuzz;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>
/// Values that are written plainly are read a short way, and those with an escape or a power of ten the long one. So a profile and the same one with an
/// escape in every text and a power in every number must give the same row and the same mistakes.
/// </summary>
public sealed class ShortWaysTests
{
    private static readonly int Mutations = FuzzBudget.Profiles / 5;

    private static readonly string[] Pieces =
    [
        "null", "true", "false", "-1", "0.001", "12.50", "99999999999", "\"无\"", "\"未知\"", "\"none\"", "\"2016-02-30\"", "\"2016-13\"", "\"2150-01\"", "\"\"", "\" 东莞 \"", "\"东莞市\"",
        "\"东莞\"", "\"本科\"", "\"其余\":\"无\",", "\"性别\":\"男\",", "\"学历\":[{\"层次\":\"本科\"}],", "\"工龄\":3,", "\"工龄\":1.25,", "\"街道\":\"东莞\",", "{}", "[]", "不",
    ];

    [Fact]
    public void Read_SameProfileTheLongWay_GivesTheSameRowAndMistakes()
    {
        (ProfileWorld plain, ProfileWorld escaped) = (new ProfileWorld(), new ProfileWorld());
        var writers = new[] { new ProfileWriter(plain.Schema, Language.Chinese), new ProfileWriter(plain.Schema, Language.English) };
        var applicants = new ApplicantGenerator(plain.Vocabulary, seed: FuzzBudget.Seed + 1);
        byte[][] seeds = [.. Enumerable.Range(0, 60).Select(i => writers[i % 2].ToUtf8(applicants.Next()))];
        var random = new Random(FuzzBudget.Seed);
        (int good, int bad) = (0, 0);
        for (int i = 0; i < Mutations; i++)
        {
            byte[] utf8 = i < seeds.Length ? seeds[i] : ByteDamage.To(seeds[i % seeds.Length], random, Pieces);
            if (Utf8.IsValid(utf8) && Lengthened(utf8) is { } lengthened)
            {
                bool hasErrors = AssertSame(plain, utf8, escaped, lengthened);
                (good, bad) = (good + (hasErrors ? 0 : 1), bad + (hasErrors ? 1 : 0));
            }
        }

        Assert.True(good > seeds.Length && bad > Mutations / 20, $"{good} good, {bad} bad");
    }

    private static bool AssertSame(ProfileWorld plain, byte[] utf8, ProfileWorld escaped, byte[] lengthened)
    {
        ProfileReadResult expected = escaped.Read(lengthened, requireId: true);
        ProfileReadResult found = plain.Read(utf8, requireId: true);
        Assert.Equal(Told(expected), Told(found));
        Assert.Equal((expected.Id, expected.IsComplete), (found.Id, found.IsComplete));
        Assert.Equal(escaped.Dump(escaped.Row), plain.Dump(plain.Row));
        return expected.HasErrors;
    }

    private static IEnumerable<string> Told(ProfileReadResult result) => result.Diagnostics.Select(d => $"{d.Code} {d.Path} {d.Message.Zh} {d.Help?.Zh}");

    /// <summary>Null when it is no JSON.</summary>
    private static byte[]? Lengthened(byte[] utf8)
    {
        List<byte> text = [];
        var reader = new Utf8JsonReader(utf8, ProfileReader.Strict);
        int copied = 0;
        bool isId = false;
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                text.AddRange(utf8.AsSpan(copied, start - copied));
                text.AddRange(Longer(reader, isId));
                copied = start + reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);
                isId = reader.TokenType == JsonTokenType.PropertyName && (reader.ValueSpan.SequenceEqual("编号"u8) || reader.ValueSpan.SequenceEqual("id"u8));
            }
        }
        catch (JsonException e)
        {
            return e.Message.Length > 0 ? null : [];
        }

        text.AddRange(utf8.AsSpan(copied));
        return [.. text];
    }

    /// <summary>An id that is a number must have no power.</summary>
    private static byte[] Longer(in Utf8JsonReader reader, bool isId)
    {
        ReadOnlySpan<byte> value = reader.ValueSpan;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when !isId && value.IndexOfAny((byte)'e', (byte)'E') < 0:
                return [.. value, .. "e0"u8];
            case JsonTokenType.String or JsonTokenType.PropertyName:
                string text = Encoding.UTF8.GetString(value);
                bool isPlain = text.Length > 0 && text[0] != '\\';
                return Encoding.UTF8.GetBytes(isPlain ? FormattableString.Invariant($"\"\\u{(int)text[0]:x4}{text[1..]}\"") : $"\"{text}\"");
            default:
                return value.ToArray();
        }
    }
}
