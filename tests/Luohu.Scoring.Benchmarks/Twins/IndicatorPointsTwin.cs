using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.IndicatorSlots;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>The 40 indicators by hand as one would write them who knows every fact: points of every line before and after its cap, and whether all holds.</summary>
internal sealed class IndicatorPointsTwin
{
    private static readonly long[] DiplomaPoints = [600000, 500000, 400000, 250000, 150000, 50000];
    private static readonly long[] SkillPoints = [550000, 500000, 400000, 380000, 280000, 250000, 150000, 80000];
    private static readonly long[] HonourPoints = [400000, 300000, 200000, 100000];

    private readonly long[] _raw = new long[49];

    /// <summary>Points that count, by line.</summary>
    public long[] Counted { get; } = new long[49];

    /// <summary>True when the applicant is eligible.</summary>
    public bool Run(FactRow row, long asOf)
    {
        long[] values = row.Values;
        long age = Calendar.FullYears(values[BirthDate], asOf);
        long total = Person(row, age) + Insurance(values) + Home(values) + Contributions(row, values) + Family(values) + Conduct(values);
        total = Keep(0, total, Math.Max(0, total));
        return values[PermitHeld] == Cell.Yes && age < 55 && !AnyRecentCrime(row) && values[Forgery] == Cell.No && values[ContractActive] == Cell.Yes && total >= 1_000_000;
    }

    private long Person(FactRow row, long age)
    {
        long diploma = Best(row.Counts[Diplomas], row.Cells[Diplomas], DiplomaPoints);
        long skill = Best(row.Counts[Skills], row.Cells[Skills], SkillPoints);
        Keep(2, diploma, diploma >= skill ? diploma : 0);
        Keep(3, skill, skill > diploma ? skill : 0);
        long ages = age switch
        {
            < 18 => 0,
            <= 35 => 300000,
            <= 40 => 240000,
            <= 45 => 160000,
            <= 50 => 80000,
            <= 54 => 40000,
            _ => 0,
        };
        return Capped(1, Math.Max(diploma, skill), 600000) + Keep(4, ages, Keep(5, ages, ages));
    }

    private long Insurance(long[] values) => Capped(
        6,
        Capped(7, values[Pension] * 1500, 180000) + Capped(8, values[Medical] * 1000, 120000) + Capped(9, values[Jobless] * 500, 60000)
            + Capped(10, values[Injury] * 300, 40000) + Capped(11, values[Maternity] * 300, 40000),
        400000);

    private long Home(long[] values)
    {
        bool owns = values[OwnsHome] == Cell.Yes;
        long area = values[HomeArea] switch
        {
            _ when !owns => 0,
            < 6000 => 60000,
            < 9000 => 100000,
            < 14400 => 140000,
            _ => 180000,
        };
        long zone = values[Zone] switch
        {
            Dongkeng or Qishi => 80000,
            Shilong => 65000,
            Liaobu => 50000,
            Dalang => 40000,
            _ => 0,
        };
        long sum = Capped(13, values[PermitYears] * 12500, 150000) + Capped(14, values[District] * 833, 100000) + Keep(15, area, area)
            + Capped(16, owns ? 0 : values[Lease] * 700, 60000) + Keep(17, zone, zone);
        return Capped(12, sum, 400000);
    }

    private long Contributions(FactRow row, long[] values)
    {
        long honour = Best(row.Counts[Honours], row.Cells[Honours], HonourPoints);
        long sum = Capped(19, values[Tax] / 1_000_000 * 20000, 200000) + Capped(20, values[Hours] / 500 * 10000, 100000)
            + Capped(21, values[Donations] * 20000, 100000) + Flag(22, values[Marrow], 50000) + Patents(values) + Keep(27, honour, honour)
            + Invested(values[Investment]) + Capped(29, values[Employees] / 10 * 30000, 120000) + Capped(30, values[Charity] / 1000 * 5000, 100000)
            + Capped(31, values[Service] * 20000, 100000) + Flag(32, values[Occupation] < 8 ? Cell.Yes : Cell.No, 100000)
            + Capped(33, values[KeyFirm] * 15000, 120000) + Capped(34, values[Sanitation] * 40000, 200000)
            + Capped(35, values[Teaching] * 25000, 200000) + Brave(values[Bravery]);
        return Capped(18, sum, 800000);
    }

    private long Patents(long[] values) => Capped(
        23, Capped(24, values[Inventions] * 100000, 300000) + Capped(25, values[Utility] * 40000, 120000) + Capped(26, values[Designs] * 20000, 60000), 300000);

    private long Invested(long investment)
    {
        long points = investment switch
        {
            < 500_000 => 0,
            < 1_000_000 => 100000,
            < 5_000_000 => 200000,
            _ => 300000,
        };
        return Keep(28, points, points);
    }

    private long Brave(long bravery)
    {
        long points = bravery switch { 1 => 150000, 2 => 300000, _ => 0 };
        return Keep(36, points, points);
    }

    private long Family(long[] values) =>
        Capped(37, Capped(38, values[Married] * 5000, 50000) + Flag(39, values[Vaccinated], 30000) + Flag(40, values[Community], 20000), 80000);

    private long Conduct(long[] values)
    {
        long sum = Floored(42, values[Penalties] * -50000, -300000) + Floored(43, values[Detentions] * -150000, -600000)
            + Floored(44, values[Traffic] * -20000, -100000) + Floored(45, values[LateTaxes] * -30000, -120000)
            + Flag(46, values[Debtor], -200000) + Flag(47, values[CrimeRecord], -500000) + Floored(48, values[BadCredit] * -40000, -160000);
        return Floored(41, sum, -800000);
    }

    private long Keep(int line, long raw, long counted)
    {
        _raw[line] = raw;
        Counted[line] = counted;
        return counted;
    }

    private long Capped(int line, long points, long cap) => Keep(line, points, Math.Min(points, cap));

    private long Floored(int line, long points, long floor) => Keep(line, points, Math.Max(points, floor));

    private long Flag(int line, long flag, long points)
    {
        long counted = flag == Cell.Yes ? points : 0;
        return Keep(line, counted, counted);
    }

    private static long Best(int count, long[] levels, long[] points)
    {
        long best = 0;
        for (int i = 0; i < count; i++)
        {
            best = Math.Max(best, points[levels[i]]);
        }

        return best;
    }

    private static bool AnyRecentCrime(FactRow row)
    {
        for (int i = 0; i < row.Counts[Crimes]; i++)
        {
            if (row.Cells[Crimes][i] < 5)
            {
                return true;
            }
        }

        return false;
    }
}
