using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.IndicatorSlots;
using static Luohu.Scoring.Benchmarks.Twins.StatusLines;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>The 40 indicators by hand, over the same row, with the same status of every line, the same conditions and what they compared.</summary>
internal sealed class IndicatorLedgerTwin
{
    private const long None = long.MaxValue;

    private static readonly long[] DiplomaPoints = [600000, 500000, 400000, 250000, 150000, 50000];
    private static readonly long[] SkillPoints = [550000, 500000, 400000, 380000, 280000, 250000, 150000, 80000];
    private static readonly long[] HonourPoints = [400000, 300000, 200000, 100000];

    public IndicatorLedgerTwin() => Array.Fill(Lines, new TwinLine { Key = Cell.NotKnown });

    public TwinLine[] Lines { get; } = new TwinLine[49];

    public int[] Conditions { get; } = new int[6];

    public long[] Witnesses { get; } = new long[8];

    /// <summary>True, unknown or false: whether the applicant is eligible.</summary>
    public int Run(FactRow row, long asOf)
    {
        long[] values = row.Values;
        TwinLine[] lines = Lines;
        long born = values[BirthDate];
        long age = born == Cell.NotKnown ? Cell.NotKnown : Calendar.FullYears(born, asOf);
        WritePerson(row, lines, age);
        WriteInsurance(values, lines);
        WriteHome(values, lines);
        WriteService(row, values, lines);
        WritePatents(values, lines);
        WriteWork(values, lines);
        SumContributions(lines);
        WriteFamily(values, lines);
        WriteConduct(values, lines);
        var total = default(StatusGroups);
        total.Add(lines[1]);
        total.Add(lines[4]);
        total.Add(lines[6]);
        total.Add(lines[12]);
        total.Add(lines[18]);
        total.Add(lines[37]);
        total.Add(lines[41]);
        total.Write(ref lines[0], 0, None);
        return Judge(row, values, lines, age);
    }

    private static void WritePerson(FactRow row, TwinLine[] lines, long age)
    {
        Best(ref lines[2], row.Counts[Diplomas], row.Cells[Diplomas], DiplomaPoints, 50000, 600000);
        Best(ref lines[3], row.Counts[Skills], row.Cells[Skills], SkillPoints, 80000, 550000);
        StatusGroups.Better(ref lines[1], ref lines[2], ref lines[3], 600000);
        if (age == Cell.NotKnown)
        {
            NotKnown(ref lines[5], 0, 300000);
        }
        else
        {
            (long points, int band) = age switch
            {
                < 18 => (0, 0),
                <= 35 => (300000, 1),
                <= 40 => (240000, 2),
                <= 45 => (160000, 3),
                <= 50 => (80000, 4),
                <= 54 => (40000, 5),
                _ => (0, 6),
            };
            Exact(ref lines[5], points, age, band);
        }

        var group = default(StatusGroups);
        group.Add(lines[5]);
        group.Write(ref lines[4], long.MinValue, None);
    }

    private static void WriteInsurance(long[] values, TwinLine[] lines)
    {
        Rate(ref lines[7], values[Pension], 1500, 180000);
        Rate(ref lines[8], values[Medical], 1000, 120000);
        Rate(ref lines[9], values[Jobless], 500, 60000);
        Rate(ref lines[10], values[Injury], 300, 40000);
        Rate(ref lines[11], values[Maternity], 300, 40000);
        var group = default(StatusGroups);
        group.Add(lines[7]);
        group.Add(lines[8]);
        group.Add(lines[9]);
        group.Add(lines[10]);
        group.Add(lines[11]);
        group.Write(ref lines[6], long.MinValue, 400000);
    }

    private static void WriteHome(long[] values, TwinLine[] lines)
    {
        Rate(ref lines[13], values[PermitYears], 12500, 150000);
        Rate(ref lines[14], values[District], 833, 100000);
        WriteArea(ref lines[15], values[OwnsHome], values[HomeArea]);
        WriteLease(ref lines[16], values[OwnsHome], values[Lease]);
        WriteZone(ref lines[17], values[Zone]);
        var group = default(StatusGroups);
        group.Add(lines[13]);
        group.Add(lines[14]);
        group.Add(lines[15]);
        group.Add(lines[16]);
        group.Add(lines[17]);
        group.Write(ref lines[12], long.MinValue, 400000);
    }

    private static void WriteArea(ref TwinLine line, long owns, long area)
    {
        (long points, int band) = area switch
        {
            < 6000 => (60000, 0),
            < 9000 => (100000, 1),
            < 14400 => (140000, 2),
            _ => (180000, 3),
        };
        if (owns == Cell.No)
        {
            NotApplicable(ref line);
        }
        else if (owns == Cell.NotKnown)
        {
            OnHold(ref line, points, area == Cell.NotKnown ? 180000 : points);
        }
        else if (area == Cell.NotKnown)
        {
            NotKnown(ref line, 60000, 180000);
        }
        else
        {
            Exact(ref line, points, area, band);
        }
    }

    private static void WriteLease(ref TwinLine line, long owns, long months)
    {
        if (owns == Cell.Yes)
        {
            NotApplicable(ref line);
        }
        else if (owns == Cell.NotKnown)
        {
            OnHold(ref line, 0, months == Cell.NotKnown ? 60000 : Math.Min(months * 700, 60000));
        }
        else
        {
            Rate(ref line, months, 700, 60000);
        }
    }

    private static void WriteZone(ref TwinLine line, long zone)
    {
        if (zone == Cell.NotKnown)
        {
            NotKnown(ref line, 0, 80000);
            return;
        }

        (long points, int row) = zone switch
        {
            Dongkeng => (80000, 0),
            Qishi => (80000, 1),
            Shilong => (65000, 2),
            Liaobu => (50000, 3),
            Dalang => (40000, 4),
            _ => (0, 5),
        };
        Exact(ref line, points, zone, row);
    }

    private static void WriteService(FactRow row, long[] values, TwinLine[] lines)
    {
        Step(ref lines[19], values[Tax], 1_000_000, 20000, 200000);
        Step(ref lines[20], values[Hours], 500, 10000, 100000);
        Rate(ref lines[21], values[Donations], 20000, 100000);
        Flag(ref lines[22], values[Marrow], 50000);
        Best(ref lines[27], row.Counts[Honours], row.Cells[Honours], HonourPoints, 100000, 400000);
        Step(ref lines[29], values[Employees], 10, 30000, 120000);
        Step(ref lines[30], values[Charity], 1000, 5000, 100000);
    }

    private static void WritePatents(long[] values, TwinLine[] lines)
    {
        Rate(ref lines[24], values[Inventions], 100000, 300000);
        Rate(ref lines[25], values[Utility], 40000, 120000);
        Rate(ref lines[26], values[Designs], 20000, 60000);
        var group = default(StatusGroups);
        group.Add(lines[24]);
        group.Add(lines[25]);
        group.Add(lines[26]);
        group.Write(ref lines[23], long.MinValue, 300000);
    }

    private static void WriteWork(long[] values, TwinLine[] lines)
    {
        long investment = values[Investment];
        if (investment == Cell.NotKnown)
        {
            NotKnown(ref lines[28], 0, 300000);
        }
        else
        {
            (long points, int band) = investment switch
            {
                < 500_000 => (0, 0),
                < 1_000_000 => (100000, 1),
                < 5_000_000 => (200000, 2),
                _ => (300000, 3),
            };
            Exact(ref lines[28], points, investment, band);
        }

        Rate(ref lines[31], values[Service], 20000, 100000);
        long occupation = values[Occupation];
        Flag(ref lines[32], occupation == Cell.NotKnown ? occupation : occupation < 8 ? Cell.Yes : Cell.No, 100000);
        Rate(ref lines[33], values[KeyFirm], 15000, 120000);
        Rate(ref lines[34], values[Sanitation], 40000, 200000);
        Rate(ref lines[35], values[Teaching], 25000, 200000);
        WriteBravery(ref lines[36], values[Bravery]);
    }

    private static void WriteBravery(ref TwinLine line, long bravery)
    {
        switch (bravery)
        {
            case Cell.NotKnown:
                NotKnown(ref line, 0, 300000);
                break;
            case 1:
                Exact(ref line, 150000, bravery, 0);
                break;
            case 2:
                Exact(ref line, 300000, bravery, 1);
                break;
            default:
                Exact(ref line, 0, bravery, 2);
                break;
        }
    }

    private static void SumContributions(TwinLine[] lines)
    {
        var group = default(StatusGroups);
        group.Add(lines[19]);
        group.Add(lines[20]);
        group.Add(lines[21]);
        group.Add(lines[22]);
        group.Add(lines[23]);
        for (int i = 27; i <= 36; i++)
        {
            group.Add(lines[i]);
        }

        group.Write(ref lines[18], long.MinValue, 800000);
    }

    private static void WriteFamily(long[] values, TwinLine[] lines)
    {
        Rate(ref lines[38], values[Married], 5000, 50000);
        Flag(ref lines[39], values[Vaccinated], 30000);
        Flag(ref lines[40], values[Community], 20000);
        var group = default(StatusGroups);
        group.Add(lines[38]);
        group.Add(lines[39]);
        group.Add(lines[40]);
        group.Write(ref lines[37], long.MinValue, 80000);
    }

    private static void WriteConduct(long[] values, TwinLine[] lines)
    {
        Deduction(ref lines[42], values[Penalties], -50000, -300000);
        Deduction(ref lines[43], values[Detentions], -150000, -600000);
        Deduction(ref lines[44], values[Traffic], -20000, -100000);
        Deduction(ref lines[45], values[LateTaxes], -30000, -120000);
        Flag(ref lines[46], values[Debtor], -200000);
        Flag(ref lines[47], values[CrimeRecord], -500000);
        Deduction(ref lines[48], values[BadCredit], -40000, -160000);
        var group = default(StatusGroups);
        for (int i = 42; i <= 48; i++)
        {
            group.Add(lines[i]);
        }

        group.Write(ref lines[41], -800000, None);
    }

    private int Judge(FactRow row, long[] values, TwinLine[] lines, long age)
    {
        Conditions[0] = TruthOf(values[PermitHeld]);
        Conditions[1] = age == Cell.NotKnown ? Truth.Unknown : age < 55 ? Truth.True : Truth.False;
        Conditions[2] = Truth.True - AnyRecentCrime(row.Counts[Crimes], row.Cells[Crimes]);
        Conditions[3] = Truth.True - TruthOf(values[Forgery]);
        Conditions[4] = TruthOf(values[ContractActive]);
        Conditions[5] = lines[0].Low >= 1_000_000 ? Truth.True : lines[0].High < 1_000_000 ? Truth.False : Truth.Unknown;
        Witnesses[0] = age;
        Witnesses[1] = age;
        Witnesses[2] = 55;
        Witnesses[3] = 55;
        Witnesses[4] = lines[0].Low;
        Witnesses[5] = lines[0].High;
        Witnesses[6] = 1_000_000;
        Witnesses[7] = 1_000_000;
        int verdict = Math.Min(Math.Min(Conditions[0], Conditions[1]), Math.Min(Conditions[2], Conditions[3]));
        return Math.Min(verdict, Math.Min(Conditions[4], Conditions[5]));
    }

    private static int AnyRecentCrime(int count, long[] yearsSince)
    {
        int found = count < 0 ? Truth.Unknown : Truth.False;
        for (int i = 0; i < count && found != Truth.True; i++)
        {
            found = Math.Max(found, yearsSince[i] == Cell.NotKnown ? Truth.Unknown : yearsSince[i] < 5 ? Truth.True : Truth.False);
        }

        return found;
    }

    private static int TruthOf(long flag) => flag == Cell.NotKnown ? Truth.Unknown : flag == Cell.Yes ? Truth.True : Truth.False;
}
