using System.Globalization;
using System.Text.Json;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>Applicants for <c>indicators40.yaml</c>: 48 keys and some 900 bytes each, most without the key about crimes, which few have.</summary>
internal static class IndicatorProfiles
{
    private const uint Seed = 20260601;

    private static readonly string[] Diplomas = ["doctor", "master", "bachelor", "associate", "vocational", "highschool"];
    private static readonly string[] Skills = ["senior_title", "skill1", "intermediate_title", "skill2", "skill3", "junior_title", "skill4", "skill5"];
    private static readonly string[] Honours = ["national", "provincial", "municipal", "district"];
    private static readonly string[] Towns = ["万江", "东坑", "东城", "企石", "南城", "厚街", "塘厦", "大朗", "寮步", "常平", "石龙", "莞城", "虎门", "长安"];

    private static readonly string[] Occupations =
    [
        "nurse", "welder", "fitter", "electrician", "mould_maker", "programmer", "teacher", "doctor", "driver", "cook",
        "cleaner", "guard", "cashier", "clerk", "builder", "courier", "farmer", "tailor", "painter", "manager",
    ];

    /// <summary>So many applicants as NDJSON; the first of more are the same.</summary>
    public static byte[] Write(int count)
    {
        var random = new SmallRandom(Seed);
        using var lines = new ProfileLines();
        for (int i = 0; i < count; i++)
        {
            lines.Json.WriteStartObject();
            lines.Json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"A{i:D7}"));
            lines.Json.WriteBoolean("complete", true);
            WritePerson(lines.Json, random);
            WriteInsurance(lines.Json, random);
            WriteHome(lines.Json, random);
            WriteService(lines.Json, random);
            WriteWork(lines.Json, random);
            WriteConduct(lines.Json, random);
            lines.Json.WriteEndObject();
            lines.EndLine();
        }

        return lines.ToArray();
    }

    private static void WritePerson(Utf8JsonWriter json, SmallRandom random)
    {
        var born = new DateOnly(random.Between(1966, 2006), random.Between(1, 12), random.Between(1, 28));
        json.WriteString("birth_date", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("sex", random.Chance(50) ? "male" : "female");
        WriteLevels(json, random, "diplomas", Diplomas, random.Below(4));
        WriteLevels(json, random, "skills", Skills, random.Below(3));
        json.WriteNumber("married_years", random.Below(20));
        json.WriteBoolean("vaccinated", random.Chance(50));
        json.WriteBoolean("community_role", random.Chance(10));
    }

    private static void WriteInsurance(Utf8JsonWriter json, SmallRandom random)
    {
        int most = random.Between(0, 180);
        json.WriteNumber("pension_months", most);
        json.WriteNumber("medical_months", Math.Max(0, most - random.Below(12)));
        json.WriteNumber("jobless_months", Math.Max(0, most - random.Below(36)));
        json.WriteNumber("injury_months", Math.Max(0, most - random.Below(48)));
        json.WriteNumber("maternity_months", Math.Max(0, most - random.Below(60)));
    }

    private static void WriteHome(Utf8JsonWriter json, SmallRandom random)
    {
        bool owns = random.Chance(40);
        json.WriteNumber("permit_years", random.Below(16));
        json.WriteNumber("district_months", random.Below(150));
        json.WriteBoolean("owns_home", owns);
        json.WriteNumber("home_area", Hundredths(owns ? random.Between(3000, 20000) : 0));
        json.WriteNumber("lease_months", owns ? 0 : random.Below(120));
        json.WriteStartObject("application");
        json.WriteString("zone", random.One(Towns));
        json.WriteEndObject();
        json.WriteBoolean("permit_held", random.Chance(95));
    }

    private static void WriteService(Utf8JsonWriter json, SmallRandom random)
    {
        json.WriteNumber("tax_3y", Hundredths(random.Below(15_000_000)));
        json.WriteNumber("volunteer_hours", new decimal(random.Below(6000), 0, 0, false, 1));
        json.WriteNumber("donations", random.Below(8));
        json.WriteBoolean("marrow_donor", random.Chance(2));
        json.WriteNumber("inventions", random.Rarely(5, 4));
        json.WriteNumber("utility", random.Rarely(8, 5));
        json.WriteNumber("designs", random.Rarely(8, 5));
        WriteLevels(json, random, "honours", Honours, random.Rarely(15, 2));
        json.WriteNumber("charity", random.Rarely(30, 30) * 1000);
        json.WriteString("bravery", random.Chance(97) ? "none" : random.Chance(70) ? "district" : "city");
    }

    private static void WriteWork(Utf8JsonWriter json, SmallRandom random)
    {
        json.WriteNumber("investment", random.Rarely(12, 120) * 50_000);
        json.WriteNumber("employees", random.Rarely(12, 60));
        json.WriteNumber("service_years", random.Rarely(8, 12));
        json.WriteNumber("key_firm_years", random.Rarely(40, 12));
        json.WriteNumber("sanitation_years", random.Rarely(4, 10));
        json.WriteNumber("teaching_years", random.Rarely(4, 12));
        json.WriteString("occupation", random.One(Occupations));
        json.WriteBoolean("contract_active", random.Chance(92));
    }

    private static void WriteConduct(Utf8JsonWriter json, SmallRandom random)
    {
        bool isConvicted = random.Chance(3);
        json.WriteNumber("penalties", random.Rarely(5, 4));
        json.WriteNumber("detentions", random.Rarely(2, 3));
        json.WriteNumber("traffic_fines", random.Rarely(30, 8));
        json.WriteNumber("late_taxes", random.Rarely(5, 5));
        json.WriteNumber("bad_credit", random.Rarely(5, 5));
        json.WriteBoolean("debtor", random.Chance(1));
        json.WriteBoolean("crime_record", isConvicted);
        json.WriteBoolean("forgery", random.Chance(1));
        if (isConvicted)
        {
            json.WriteStartArray("crimes");
            json.WriteStartObject();
            json.WriteNumber("years_since", random.Below(20));
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteLevels(Utf8JsonWriter json, SmallRandom random, string name, string[] levels, int count)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < count; i++)
        {
            json.WriteStartObject();
            json.WriteString("level", random.One(levels));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static decimal Hundredths(int value) => new(value, 0, 0, false, 2);
}
