using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Fuzz;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>The scanner has the tokens of the reader of .NET, and stops where that one stops.</summary>
public sealed class JsonScannerTests
{
    private const string Refused = "refused";

    private static readonly int Mutations = FuzzBudget.Profiles / 5;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\u00e9", "\\ud83d\\ude00", "\\x", "\\u12", "null", "true", "false", "nul", "-", "-0", "01", "1.", "1e", "1E+9", "-1.50e-3",
        "123456789012345678901", " ", "\t", "\r\n", "/", "//", "\u0000", "\u001f", "\u007f", "甲", "，", "\"\":", "{\"a\":", "[[[[", "]]",
    ];

    [Theory]
    [InlineData("""{"a":1,"b":[true,false,null,"x"],"c":{"d":-0.5e+7}}""")]
    [InlineData(" [ ] ")]
    [InlineData("\"\\\"\"")]
    [InlineData("12")]
    [InlineData("{\"a\" : 1 , \"b\" : { } }")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1/}")]
    [InlineData("{\"a\":truex}")]
    [InlineData("")]
    [InlineData("\"0123456789abcdef0123456789abcdef\\n0123456789abcdef\"")]
    [InlineData("\"0123456789abcde\n\"")]
    public void Read_AnyText_HasTheTokensOfTheReader(string json) => AssertSame(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Read_BracketsUpToTheLimitAndBeyond_AreToldAlike()
    {
        for (int depth = ProfileReader.MaxDepth - 2; depth < ProfileReader.MaxDepth + 3; depth++)
        {
            AssertSame(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));
            AssertSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)));
        }
    }

    [Fact]
    public void Read_EveryBeginningOfAText_StopsAlike()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""{"编号":"甲\u4e59\\1","a":[-12.50,1e9,0],"b":{"c":true,"d":null},"e":"0123456789abcdefghij"} """);
        for (int length = 0; length <= whole.Length; length++)
        {
            if (Utf8.IsValid(whole.AsSpan(0, length)))
            {
                AssertSame(whole[..length]);
            }
        }
    }

    [Fact]
    public void Read_DamagedTexts_HasTheTokensOfTheReader()
    {
        var world = new ProfileWorld();
        var writer = new ProfileWriter(world.Schema, Language.Chinese);
        var applicants = new ApplicantGenerator(world.Vocabulary, seed: FuzzBudget.Seed);
        byte[][] seeds = [.. Enumerable.Range(0, 20).Select(_ => writer.ToUtf8(applicants.Next()))];
        var random = new Random(FuzzBudget.Seed);
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] damaged = ByteDamage.To(seeds[i % seeds.Length], random, Pieces);
            refused += Utf8.IsValid(damaged) && !AssertSame(damaged) ? 1 : 0;
        }

        Assert.InRange(refused, Mutations / 8, Mutations);
    }

    [Theory]
    [InlineData("{\"a\":1}", "\"a\"", true)]
    [InlineData("{ \"a\":1}", "\"a\"", true)]
    [InlineData("{\"a\" :1}", "\"a\"", false)]
    [InlineData("{\"a\"", "\"a\"", false)]
    [InlineData("{\"ab\":1}", "\"a\"", false)]
    [InlineData("{}", "\"a\"", false)]
    public void TryReadName_AfterTheBracket_TakesThatNameOnly(string json, string quoted, bool taken)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json));
        scanner.Read();

        Assert.Equal(taken, scanner.TryReadName(Encoding.UTF8.GetBytes(quoted)));

        Assert.Equal(taken ? JsonTokenType.PropertyName : JsonTokenType.StartObject, scanner.TokenType);
        if (taken)
        {
            Assert.Equal("a", Encoding.UTF8.GetString(scanner.Value));
            Assert.True(scanner.Read() && scanner.TryGetNumber(out long number, out _) && number == 1);
        }
    }

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("-120", -120, 0)]
    [InlineData("1.50", 150, 2)]
    [InlineData("-0.001", -1, 3)]
    [InlineData("123456789012345678", 123456789012345678, 0)]
    [InlineData("0.12345678901234567", 12345678901234567, 17)]
    public void TryGetNumber_PlainNumbers_AreExact(string json, long number, int scale)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json));
        scanner.Read();
        Assert.True(scanner.TryGetNumber(out long found, out int foundScale));
        Assert.Equal((number, scale), (found, foundScale));
    }

    [Theory]
    [InlineData("1e2")]
    [InlineData("1.5E-1")]
    [InlineData("1234567890123456789")]
    [InlineData("0.123456789012345678")]
    public void TryGetNumber_PowersAndManyDigits_AreLeftToTheLongWay(string json)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json));
        scanner.Read();
        Assert.False(scanner.TryGetNumber(out _, out _));
    }

    /// <summary>False when the text is no JSON.</summary>
    private static bool AssertSame(byte[] utf8)
    {
        List<string> expected = OfReader(utf8);
        Assert.Equal(expected, OfScanner(utf8, foresees: false));
        Assert.Equal(expected, OfScanner(utf8, foresees: true));
        return expected[^1] != Refused;
    }

    private static List<string> OfReader(byte[] utf8)
    {
        List<string> tokens = [];
        var reader = new Utf8JsonReader(utf8, ProfileReader.Strict);
        try
        {
            while (reader.Read())
            {
                tokens.Add(Shown(reader.TokenType, (int)reader.TokenStartIndex, reader.ValueIsEscaped, reader.ValueSpan));
            }

            tokens.Add("end");
        }
        catch (JsonException e)
        {
            tokens.Add(e.Message.Length > 0 ? Refused : "");
        }

        return tokens;
    }

    /// <summary><paramref name="foresees"/>: Names are foreseen, rightly or not.</summary>
    private static List<string> OfScanner(byte[] utf8, bool foresees)
    {
        List<string> tokens = [];
        var scanner = new JsonScanner(utf8);
        var objects = new Stack<bool>();
        try
        {
            while (Next(ref scanner, utf8, foresees && objects.TryPeek(out bool isObject) && isObject))
            {
                bool isText = scanner.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                tokens.Add(Shown(scanner.TokenType, scanner.TokenStart, isText && scanner.IsEscaped, scanner.Value));
                if (scanner.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    objects.Push(scanner.TokenType == JsonTokenType.StartObject);
                }
                else if (scanner.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    objects.Pop();
                }
            }

            tokens.Add("end");
        }
        catch (JsonException e)
        {
            tokens.Add(e.Message.Length > 0 ? Refused : "");
        }

        return tokens;
    }

    /// <summary>Before a name of an object, the one that comes next in the text is offered.</summary>
    private static bool Next(ref JsonScanner scanner, byte[] utf8, bool foresees)
    {
        if (foresees && scanner.TokenType != JsonTokenType.PropertyName)
        {
            int from = scanner.TokenStart + scanner.WrittenLength;
            int quote = utf8.AsSpan(from).IndexOf((byte)'"');
            int end = quote < 0 ? -1 : utf8.AsSpan(from + quote + 1).IndexOfAny("\"\\"u8);
            if (end >= 0 && utf8[from + quote + 1 + end] == '"' && utf8.AsSpan(from + quote, end + 2).IndexOfAnyInRange((byte)0, (byte)31) < 0
                && scanner.TryReadName(utf8.AsSpan(from + quote, end + 2)))
            {
                return true;
            }
        }

        return scanner.Read();
    }

    private static string Shown(JsonTokenType token, int start, bool isEscaped, ReadOnlySpan<byte> value) =>
        FormattableString.Invariant($"{token} {start} {isEscaped} {Encoding.UTF8.GetString(value)}");
}
