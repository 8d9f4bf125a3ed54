using System.Globalization;
using System.Text.Json;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>The lists of one applicant.</summary>
internal sealed class SettlementRecords(Utf8JsonWriter json, SmallRandom random)
{
    private const int LastMonth = (2016 * 12) + 5;

    private static readonly string[] Levels = ["junior", "senior", "vocational", "associate", "bachelor_level"];
    private static readonly string[] Skills = ["level5", "level4", "level3"];
    private static readonly string[] Owners = ["self", "spouse", "parent"];
    private static readonly string[] TaxKinds = ["wage_pit", "wage_pit", "wage_pit", "other_pit", "sole_trader", "firm", "dwelling_deed"];

    public Utf8JsonWriter Json => json;

    public SmallRandom Random => random;

    /// <summary>How many records there are.</summary>
    public int Written { get; private set; }

    /// <summary>A day of a year that no month lacks.</summary>
    public static string Day(int year, SmallRandom random) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{random.Between(1, 12):D2}-{random.Between(1, 28):D2}");

    /// <summary>The present employer is number 0.</summary>
    public static string Employer(int number) => string.Create(CultureInfo.InvariantCulture, $"东莞市第{number}电子厂");

    public void WriteLearning()
    {
        List("degrees", 1, _ =>
        {
            json.WriteString("level", random.One(Levels));
            json.WriteString("mode", random.Chance(60) ? "full_time" : "part_time");
            json.WriteString("date", Day(random.Between(2008, 2014), random));
        });
        List("skill_certificates", random.Below(3), _ => json.WriteString("level", random.One(Skills)));
        List("titles", random.Rarely(6, 1), _ => json.WriteString("grade", "junior"));
        List("patents", random.Rarely(2, 2), _ => json.WriteString("kind", "invention"));
    }

    public void WriteHomes()
    {
        int first = random.Between(2004, 2015);
        List("residence_permits", 2016 - first, i =>
        {
            Spell(string.Create(CultureInfo.InvariantCulture, $"{first + i}-07-01"), string.Create(CultureInfo.InvariantCulture, $"{first + i + 1}-06-{random.Between(20, 30)}"));
            Place("广东", "东莞", "长安");
        });
        List("residences", random.Between(1, 3), i =>
        {
            Spell(Day(2005 + (i * 4), random), i == 0 ? null : Day(2010 + (i * 3), random));
            json.WriteString("tenure", random.Chance(40) ? "owned" : "rented");
            json.WriteString("building", "dwelling");
            json.WriteString("owner", random.One(Owners));
            Place("广东", "东莞", random.Chance(70) ? "长安" : "东坑");
        });
    }

    public void WriteConduct()
    {
        List("offences", random.Rarely(4, 2), _ =>
        {
            json.WriteString("kind", random.Chance(20) ? "crime" : "public_order");
            json.WriteString("date", Day(random.Between(2000, 2015), random));
        });
        List("birth_policy_violations", random.Rarely(6, 1), _ =>
        {
            json.WriteString("kind", random.Chance(70) ? "extra_birth" : "other_violation");
            json.WriteString("handled_on", Day(random.Between(2005, 2015), random));
            json.WriteBoolean("both_handled", random.Chance(80));
            json.WriteNumber("extra_children", random.Between(1, 2));
        });
        List("awards", random.Rarely(5, 1), _ =>
        {
            json.WriteString("level", "town");
            json.WriteString("授予机关类别", random.Chance(30) ? "东莞市委市政府" : "其他单位");
            json.WriteString("date", Day(2013, random));
        });
        List("military_service", random.Rarely(5, 1), _ =>
        {
            Spell("2004-12-01", "2006-11-30");
            json.WriteString("station_city", "东莞");
            json.WriteString("merit", random.Chance(30) ? "merit3" : "none");
        });
    }

    /// <summary>What the scheme asks for besides what every city knows.</summary>
    public void WriteSpecial()
    {
        List("licences", random.Rarely(4, 1), _ => json.WriteBoolean("national", random.Chance(50)));
        List("research_results", random.Rarely(3, 2), _ =>
        {
            json.WriteBoolean("main_author", random.Chance(70));
            json.WriteString("award_level", random.Chance(50) ? "province" : "county");
            json.WriteBoolean("excellent", random.Chance(50));
        });
        List("技能竞赛", random.Rarely(6, 2), _ =>
        {
            json.WriteString("日期", Day(random.Between(2009, 2015), random));
            json.WriteString("级别", random.Chance(50) ? "市级" : "省级");
            json.WriteBoolean("人力资源部门主办", random.Chance(70));
            json.WriteBoolean("市人力资源部门推荐", random.Chance(70));
            json.WriteBoolean("获奖", random.Chance(70));
        });
        List("选派培训", random.Rarely(6, 1), _ =>
        {
            json.WriteString("日期", Day(random.Between(2009, 2015), random));
            json.WriteString("单位", Employer(random.Below(2)));
            json.WriteBoolean("取得证书", random.Chance(70));
        });
        List("企业推荐表", random.Rarely(30, 1), _ =>
        {
            json.WriteString("日期", string.Create(CultureInfo.InvariantCulture, $"2016-{random.Between(2, 6):D2}-15"));
            json.WriteString("单位", Employer(0));
        });
        List("初创企业", random.Rarely(4, 1), _ =>
        {
            json.WriteString("名称", Employer(0));
            json.WriteString("注册日期", Day(random.Between(2010, 2015), random));
            json.WriteBoolean("在莞登记", true);
            json.WriteBoolean("法定代表人", random.Chance(80));
            json.WriteBoolean("依法纳税", random.Chance(90));
            json.WriteNumber("参保满六月员工", random.Below(20));
            json.WriteBoolean("违法经营", random.Chance(5));
        });
    }

    public void WriteGiving()
    {
        List("blood_donations", random.Below(6), _ =>
        {
            json.WriteString("date", Day(random.Between(2009, 2015), random));
            json.WriteNumber("millilitres", 200);
            json.WriteString("city", random.Chance(80) ? "东莞" : "邵阳");
        });
        List("volunteering", random.Below(8), _ =>
        {
            json.WriteString("date", Day(random.Between(2010, 2015), random));
            json.WriteNumber("hours", new decimal(random.Between(5, 800), 0, 0, false, 1));
            json.WriteString("city", "东莞");
        });
        List("charity_gifts", random.Rarely(20, 3), _ =>
        {
            json.WriteString("date", Day(random.Between(2010, 2015), random));
            json.WriteNumber("amount", random.Between(1, 30) * 100);
            json.WriteBoolean("recognised", random.Chance(80));
        });
    }

    /// <summary>The months of tax before the as-of day, the latest first.</summary>
    public void WriteTaxes(int most) => List("taxes", random.Below(most + 1), i =>
    {
        int month = LastMonth - 1 - i;
        json.WriteString("kind", random.One(TaxKinds));
        json.WriteNumber("year", month / 12);
        json.WriteString("month", Month(month));
        json.WriteNumber("amount", new decimal(random.Below(60_000), 0, 0, false, 2));
        json.WriteString("payer", random.Chance(90) ? "self" : "spouse");
        json.WriteNumber("share", new decimal(random.Between(10, 100), 0, 0, false, 2));
        json.WriteString("city", "东莞");
    });

    public void WriteWork()
    {
        int jobs = random.Between(1, 6);
        List("employment", jobs, i =>
        {
            int year = 2015 - (i * 2);
            Spell(Day(year, random), i == 0 ? null : Day(year + 2, random));
            json.WriteString("employer", Employer(i));
            json.WriteBoolean("contract", random.Chance(90));
            Place("广东", "东莞", "长安");
        });
        List("businesses", random.Rarely(6, 1), _ =>
        {
            Spell(Day(2012, random), null);
            Place("广东", "东莞", "虎门");
        });
    }

    /// <summary>Insurance of each kind, backwards from the as-of month; employers and gaps between differ.</summary>
    public void WriteInsurance(string[] kinds, int count) => List("social_insurance", count, i =>
    {
        int turn = i / kinds.Length;
        int turns = (count / kinds.Length) + 1;
        int length = Math.Max(2, 130 / turns);
        int last = LastMonth - (turn * length);
        Spell(Month(last - length + 1 + random.Rarely(15, 2)), turn == 0 ? null : Month(last));
        json.WriteString("kind", kinds[i % kinds.Length]);
        json.WriteString("payer", Employer(turn / 3));
        json.WriteNumber("base", 2000 + (random.Below(60) * 50));
        Place("广东", random.Chance(90) ? "东莞" : "广州", null);
    });

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12:D4}-{(month % 12) + 1:D2}");

    private void Spell(string from, string? to)
    {
        json.WriteString("from", from);
        if (to is not null)
        {
            json.WriteString("to", to);
        }
    }

    private void Place(string province, string city, string? zone)
    {
        json.WriteString("province", province);
        json.WriteString("city", city);
        if (zone is not null)
        {
            json.WriteString("zone", zone);
        }
    }

    private void List(string name, int count, Action<int> write)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < count; i++)
        {
            json.WriteStartObject();
            write(i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Written += count;
    }
}
