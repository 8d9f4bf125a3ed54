using System.Globalization;
using System.Text.Json;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>
/// Applicants for settlement in Dongguan in mid-2016, with 30 to 150 records each: half to nine tenths of them social insurance, paid for a few months or
/// years by one employer after the other, the rest what else a file holds.
/// </summary>
internal static class SettlementProfiles
{
    private const uint Seed = 20160630;

    private static readonly string[] Kinds = ["pension", "medical", "unemployment", "injury", "maternity"];
    private static readonly string[] Zones = ["长安", "虎门", "石龙", "寮步", "大朗", "东坑", "企石", "莞城"];
    private static readonly string[] Classes = ["国家高新技术企业", "大型骨干企业", "不属于各类", "不属于各类", "不属于各类"];
    private static readonly string[] Posts = ["一般岗位", "一般岗位", "技术岗位", "中层以上管理"];

    /// <summary>So many applicants as NDJSON; the first of more are the same.</summary>
    public static byte[] Write(int count)
    {
        var random = new SmallRandom(Seed);
        using var lines = new ProfileLines();
        for (int i = 0; i < count; i++)
        {
            lines.Json.WriteStartObject();
            lines.Json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"S{i:D7}"));
            lines.Json.WriteBoolean("complete", true);
            Write(new SettlementRecords(lines.Json, random));
            lines.Json.WriteEndObject();
            lines.EndLine();
        }

        return lines.ToArray();
    }

    private static void Write(SettlementRecords records)
    {
        int budget = records.Random.Between(30, 150);
        WritePerson(records.Json, records.Random);
        records.WriteLearning();
        records.WriteHomes();
        records.WriteConduct();
        records.WriteGiving();
        records.WriteSpecial();
        records.WriteTaxes(budget / 5);
        records.WriteWork();
        records.WriteInsurance(Kinds, Math.Max(5, budget - records.Written));
    }

    private static void WritePerson(Utf8JsonWriter json, SmallRandom random)
    {
        json.WriteString("birth_date", SettlementRecords.Day(random.Between(1958, 1990), random));
        json.WriteString("sex", random.Chance(50) ? "male" : "female");
        json.WriteStartObject("household_registration");
        json.WriteString("province", "湖南");
        json.WriteString("city", random.Chance(97) ? "邵阳" : "东莞");
        json.WriteEndObject();
        json.WriteStartObject("application");
        json.WriteString("date", "2016-06-30");
        json.WriteString("city", "东莞");
        json.WriteString("zone", random.One(Zones));
        json.WriteString("employer", SettlementRecords.Employer(0));
        json.WriteEndObject();
        json.WriteBoolean("计生信息申报", random.Chance(70));
        json.WriteBoolean("落实节育措施", random.Chance(30));
        json.WriteBoolean("单位有自评资格", random.Chance(20));
        json.WriteString("企业类别", random.One(Classes));
        json.WriteString("岗位类别", random.One(Posts));
    }
}
