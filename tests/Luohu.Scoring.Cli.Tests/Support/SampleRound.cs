using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>The files of samples/round: people, places and wishes made by dice. Nobody of them is real.</summary>
internal static class SampleRound
{
    public const int People = 5000;

    private const ulong Seed = 2027;

    private const string City = "样例";

    private static readonly DateOnly AsOf = new(2026, 6, 30);

    private static readonly string[] Zones = ["东山", "南浦", "西塘", "北岭", "中洲", "海口"];

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Repository.PathTo("samples", "round");

    /// <summary>One profile a line.</summary>
    public static string Applicants()
    {
        var dice = new SampleDice(Seed);
        var text = new StringBuilder();
        for (int i = 1; i <= People; i++)
        {
            text.Append(Applicant(dice, IdOf(i))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Forty schools and five estates.</summary>
    public static string Places()
    {
        var text = new StringBuilder("编号,名称,类别,区域,名额,上限,仅限本区\n");
        for (int i = 0; i < 40; i++)
        {
            string zone = Zones[i % Zones.Length];
            string own = i % 5 == 4 ? "是" : "否";
            text.Append(CultureInfo.InvariantCulture, $"{SchoolOf(i)},{zone}{"一二三四五六七"[i / Zones.Length]}小,学位,{zone},{40 + i % 3 * 5},35,{own}\n");
        }

        string[] estates = ["安和苑", "宁馨苑", "海悦苑", "东升苑", "中洲里"];
        for (int i = 0; i < estates.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{EstateOf(i)},{estates[i]},安置房,{Zones[i]},200,,否\n");
        }

        return text.ToString();
    }

    /// <summary>What each wants, in order; one in forty hands in no wishes.</summary>
    public static string Wishes()
    {
        var dice = new SampleDice(2 * Seed);
        var text = new StringBuilder("编号,志愿1,志愿2,志愿3,志愿4,志愿5,志愿6\n");
        for (int i = 1; i <= People; i++)
        {
            bool isFamily = dice.Throw(100) < 72;
            string[] wishes = [.. Wanted(dice, isFamily).Distinct(StringComparer.Ordinal).Take(3 + dice.Throw(4))];
            if (!dice.IsOneIn(40))
            {
                text.Append(IdOf(i)).Append(',').AppendJoin(',', wishes.Concat(Enumerable.Repeat(string.Empty, 6 - wishes.Length))).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Unpacked(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(packed, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static void Pack(string path, string text)
    {
        using var packed = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        packed.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"YL2026-{number:00000}");

    private static string SchoolOf(int index) => string.Create(CultureInfo.InvariantCulture, $"X{index + 1:00}");

    private static string EstateOf(int index) => string.Create(CultureInfo.InvariantCulture, $"A{index + 1}");

    /// <summary>Families want schools before homes.</summary>
    private static IEnumerable<string> Wanted(SampleDice dice, bool isFamily)
    {
        for (int i = 0; i < 9; i++)
        {
            yield return isFamily == dice.Throw(10) < 8 ? SchoolOf(dice.Throw(40)) : EstateOf(dice.Throw(5));
        }
    }

    private static string Applicant(SampleDice dice, string id)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("编号", id);
            WriteWill(json, dice);
            json.WriteString("出生日期", Day(AsOf.AddDays(-365 * 22 - dice.Throw(365 * 30))));
            WritePlace(json, dice);
            WriteSettled(json, dice);
            WriteLearned(json, dice);
            WriteGiven(json, dice);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WritePlace(Utf8JsonWriter json, SampleDice dice)
    {
        json.WriteStartObject("户籍");
        json.WriteString("城市", dice.IsOneIn(60) ? City : dice.One("达州", "上饶", "遵义", "信阳", "阜阳", "恩施"));
        json.WriteEndObject();
        json.WriteStartObject("申请");
        json.WriteString("区域", dice.One(Zones));
        json.WriteEndObject();
        json.WriteBoolean("见义勇为", dice.IsOneIn(400));
    }

    /// <summary>Some have not said whether they want to settle, so that nobody can rank them yet.</summary>
    private static void WriteWill(Utf8JsonWriter json, SampleDice dice)
    {
        if (!dice.IsOneIn(200))
        {
            json.WriteString("其余", "无");
            json.WriteBoolean("有落户意愿", !dice.IsOneIn(30));
        }
    }

    private static void WriteSettled(Utf8JsonWriter json, SampleDice dice)
    {
        int years = Math.Max(dice.Throw(16), dice.Throw(16)) + 1;
        DateOnly came = AsOf.AddDays(-365 * years + dice.Throw(364));
        WriteRecords(json, "居住证", j =>
        {
            j.WriteString("城市", City);
            j.WriteString("起", Day(came));
        });
        int months = dice.Throw(12 * years) / 3 * 3 + 1;
        WriteRecords(json, "社会保险", j =>
        {
            j.WriteString("险种", "养老");
            j.WriteString("城市", City);
            j.WriteString("起", AsOf.AddMonths(1 - months).ToString("yyyy-MM", CultureInfo.InvariantCulture));
        });
    }

    private static void WriteLearned(Utf8JsonWriter json, SampleDice dice)
    {
        WriteRecords(json, "学历", j => j.WriteString("层次", dice.One("初中", "初中", "高中", "高中", "中专", "大专", "大专", "本科", "本科", "硕士")));
        if (dice.IsOneIn(3))
        {
            WriteRecords(json, "职业资格", j => j.WriteString("等级", dice.One("初级工", "中级工", "中级工", "高级工", "技师")));
        }
    }

    private static void WriteGiven(Utf8JsonWriter json, SampleDice dice)
    {
        if (dice.IsOneIn(3))
        {
            WriteRecords(json, "献血", j =>
            {
                j.WriteString("城市", City);
                j.WriteNumber("毫升", 200 * (1 + dice.Throw(8)));
            });
        }

        if (dice.IsOneIn(2))
        {
            WriteRecords(json, "志愿服务", j =>
            {
                j.WriteString("城市", City);
                j.WriteNumber("小时", 10 * (1 + dice.Throw(30)));
            });
        }

        if (dice.IsOneIn(50))
        {
            WriteRecords(json, "违法犯罪", j =>
            {
                j.WriteString("类别", "治安处罚");
                j.WriteString("日期", Day(AsOf.AddDays(-dice.Throw(365 * 8))));
            });
        }
    }

    private static void WriteRecords(Utf8JsonWriter json, string name, Action<Utf8JsonWriter> write)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
