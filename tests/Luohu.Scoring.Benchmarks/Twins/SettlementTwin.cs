using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;
using static Luohu.Scoring.Benchmarks.Twins.StatusLines;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>
/// Settlement in Dongguan by hand, over the same row, with every line, condition and compared value that the plan keeps; every long list is gone
/// through once. For complete profiles, see <see cref="SettlementLists"/>.
/// </summary>
internal sealed class SettlementTwin
{
    private const long None = long.MaxValue;

    private readonly SettlementLists _lists = new();
    private readonly SettlementConditions _conditions = new();

    public SettlementTwin() => Array.Fill(Lines, new TwinLine { Key = Cell.NotKnown });

    public TwinLine[] Lines { get; } = new TwinLine[41];

    public int[] Conditions => _conditions.Truths;

    public long[] Witnesses => _conditions.Witnesses;

    /// <summary>True, unknown or false: whether the applicant is eligible.</summary>
    public int Run(FactRow row, long asOf)
    {
        _lists.Read(row, asOf);
        long born = row.Values[BirthDate];
        long age = born == Cell.NotKnown ? Cell.NotKnown : Calendar.FullYears(born, asOf);
        WriteLearning(row);
        WriteInsurance();
        WriteStay();
        WriteHome(row, asOf);
        WriteAge(age);
        WriteGiving(row, Calendar.AddYears(asOf, -5));
        WriteTaxes();
        WriteResearch(row);
        WriteIncentives(row.Values);
        WriteDeductions(row);
        Sum(0, 1, 6, 9, 16, 18, 33, 38);
        return _conditions.Judge(row, asOf, age, _lists, Lines[0]);
    }

    private void WriteLearning(FactRow row)
    {
        Best(ref Lines[2], row.Counts[Degrees], row.Cells[Degrees].AsSpan(1), stride: 5, LevelOf);
        Best(ref Lines[4], row.Counts[Skills], row.Cells[Skills], stride: 1, SkillOf);
        bool isSkilled = false;
        for (int i = 0; i < row.Counts[Skills]; i++)
        {
            isSkilled |= row.Cells[Skills][i] >= 2;
        }

        Flag(ref Lines[5], isSkilled ? Cell.Yes : Cell.No, 60);
        PickBest(3, 4, 5);
        Sum(1, 2, 3);
    }

    private static (long Points, int Row) LevelOf(long level) => level switch
    {
        >= 8 => (80, 0),
        >= 6 => (60, 1),
        >= 3 => (20, 2),
        _ => (0, 3),
    };

    private static (long Points, int Row) SkillOf(long level) => level switch
    {
        0 => (30, 0),
        1 => (60, 1),
        _ => (0, 2),
    };

    private void WriteInsurance()
    {
        Exact(ref Lines[7], _lists.ProvinceYears * 2, Cell.NotKnown, -1);
        NotApplicable(ref Lines[8]);
        Sum(6, 7, 8);
    }

    private void WriteStay()
    {
        WriteYears(ref Lines[11], _lists.CityYears);
        WriteYears(ref Lines[12], _lists.WorkYears);
        WriteYears(ref Lines[13], _lists.BusinessYears);
        WriteYears(ref Lines[14], _lists.PermitYears);
        PickBest(10, 11, 12, 13, 14);
    }

    private static void WriteYears(ref TwinLine line, long years)
    {
        (long points, int band) = years switch
        {
            < 1 => (0L, 0),
            <= 4 => (years * 4, 1),
            _ => (24 + ((years - 4) * 6), 2),
        };
        Exact(ref line, points, years, band);
    }

    private void WriteHome(FactRow row, long asOf)
    {
        const int stride = 6;
        long best = -1;
        int winner = -1;
        int band = -1;
        ReadOnlySpan<long> cells = row.Cells[Homes].AsSpan(0, row.Counts[Homes] * stride);
        for (int i = 0; i < cells.Length; i += stride)
        {
            bool isOwn = cells[i + 5] == 0 && cells[i + 4] == 0 && cells[i + 3] >= asOf && cells[i + 2] is 0 or 1 or 2;
            if (isOwn && cells[i + 1] == Dongguan && cells[i] == row.Values[Zone])
            {
                (long points, int at) = ZonePoints(cells[i], 10);
                (best, winner, band) = points > best ? (points, i / stride, at) : (best, winner, band);
            }
        }

        Exact(ref Lines[15], Math.Max(0, best), Cell.NotKnown, band);
        Lines[15].Element = winner;
        Sum(9, 10, 15);
    }

    private static (long Points, int Row) ZonePoints(long zone, long other) => zone switch
    {
        >= FirstOfClassB and <= LastOfClassB => (20, 0),
        > Guangdong and < FirstOfClassB => (30, 1),
        _ => (other, 2),
    };

    private void WriteAge(long age)
    {
        (long points, int band) = age switch
        {
            < 18 => (0L, 0),
            <= 35 => (5L, 1),
            <= 45 => (1L, 2),
            _ => (-3 * (age - 45), 3),
        };
        Exact(ref Lines[17], points, age, band);
        Sum(16, 17);
    }

    private void WriteGiving(FactRow row, long after)
    {
        long hours = 0;
        ReadOnlySpan<long> served = row.Cells[Volunteering].AsSpan(0, row.Counts[Volunteering] * 3);
        for (int i = 0; i < served.Length; i += 3)
        {
            hours += served[i + 2] == Dongguan && served[i + 1] > after ? served[i] : 0;
        }

        Capped(ref Lines[20], hours / 500 * 2, 10, hours);
        long donations = 0;
        ReadOnlySpan<long> blood = row.Cells[Blood].AsSpan(0, row.Counts[Blood] * 2);
        for (int i = 0; i < blood.Length; i += 2)
        {
            donations += blood[i + 1] == Dongguan && blood[i] > after ? 1 : 0;
        }

        Capped(ref Lines[21], donations * 2, 10, Cell.NotKnown);
        long gifts = 0;
        ReadOnlySpan<long> given = row.Cells[Gifts].AsSpan(0, row.Counts[Gifts] * 3);
        for (int i = 0; i < given.Length; i += 3)
        {
            gifts += given[i + 2] == Cell.Yes && given[i + 1] > after ? given[i] : 0;
        }

        Capped(ref Lines[22], gifts / 100_000 * 2, 10, gifts);
        Sum(19, 20, 21, 22);
    }

    private void WriteTaxes()
    {
        SettlementTaxes taxes = _lists.Taxes;
        Capped(ref Lines[24], taxes.Income / 100_000, 100, taxes.Income);
        Capped(ref Lines[25], taxes.SoleTrader / 100_000, 100, taxes.SoleTrader);
        Capped(ref Lines[26], taxes.Deeds / 200_000, 20, taxes.Deeds);
        Capped(ref Lines[27], taxes.Firms / 30_000_000_000 * 10, 100, taxes.Firms);
        Sum(23, 24, 25, 26, 27);
    }

    private void WriteResearch(FactRow row)
    {
        long inventions = 0;
        for (int i = 0; i < row.Counts[Patents]; i++)
        {
            inventions += row.Cells[Patents][i] == 0 ? 1 : 0;
        }

        Exact(ref Lines[30], inventions * 100, Cell.NotKnown, -1);
        long awarded = 0;
        bool isExcellent = false;
        ReadOnlySpan<long> results = row.Cells[Research].AsSpan(0, row.Counts[Research] * 3);
        for (int i = 0; i < results.Length; i += 3)
        {
            bool isMain = results[i + 1] == Cell.Yes;
            awarded += isMain && results[i + 2] >= 3 ? 1 : 0;
            isExcellent |= isMain && results[i] == Cell.Yes;
        }

        Exact(ref Lines[31], awarded * 100, Cell.NotKnown, -1);
        Flag(ref Lines[32], isExcellent ? Cell.Yes : Cell.No, 100);
        Sum(29, 30, 31);
        PickBest(28, 29, 32);
        Sum(18, 19, 23, 28);
    }

    private void WriteIncentives(long[] values)
    {
        Flag(ref Lines[35], values[BirthsDeclared], 5);
        Flag(ref Lines[36], values[BirthControl], 5);
        Sum(34, 35, 36);
        (long points, int band) = ZonePoints(values[Zone], 0);
        Exact(ref Lines[37], points, values[Zone], band);
        Sum(33, 34, 37);
    }

    private void WriteDeductions(FactRow row)
    {
        long children = 0;
        ReadOnlySpan<long> violations = row.Cells[BirthViolations].AsSpan(0, row.Counts[BirthViolations] * 4);
        for (int i = 0; i < violations.Length; i += 4)
        {
            children += violations[i + 3];
        }

        Exact(ref Lines[39], children * -60, children, -1);
        long offences = 0;
        for (int i = 0; i < row.Counts[Offences]; i++)
        {
            offences += row.Cells[Offences][i] is 1 or 2 or 3 ? 1 : 0;
        }

        Exact(ref Lines[40], offences * -80, Cell.NotKnown, -1);
        Sum(38, 39, 40);
    }

    private static void Best(ref TwinLine line, int count, ReadOnlySpan<long> levels, int stride, Func<long, (long Points, int Row)> pointsOf)
    {
        long best = long.MinValue;
        int winner = -1;
        int band = -1;
        for (int i = 0; i < count; i++)
        {
            (long points, int at) = pointsOf(levels[i * stride]);
            (best, winner, band) = points > best ? (points, i, at) : (best, winner, band);
        }

        Exact(ref line, winner < 0 ? 0 : best, Cell.NotKnown, band);
        line.Element = winner;
    }

    private void Sum(int group, params ReadOnlySpan<int> lines)
    {
        var sum = default(StatusGroups);
        foreach (int line in lines)
        {
            sum.Add(Lines[line]);
        }

        sum.Write(ref Lines[group], long.MinValue, None);
    }

    /// <summary>The line with the most points keeps them; all of these lines are exact or do not apply.</summary>
    private void PickBest(int group, params ReadOnlySpan<int> lines)
    {
        int winner = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            ref TwinLine line = ref Lines[lines[i]];
            if (line.Presence == Truth.True && (winner < 0 || line.Counted > Lines[lines[winner]].Counted))
            {
                winner = i;
            }
        }

        var sum = default(StatusGroups);
        for (int i = 0; i < lines.Length; i++)
        {
            ref TwinLine line = ref Lines[lines[i]];
            if (i == winner)
            {
                sum.Add(line);
            }
            else
            {
                line.NotBest = -line.Counted;
                line.Counted = 0;
            }
        }

        sum.Write(ref Lines[group], long.MinValue, None);
        Lines[group].Element = winner;
    }
}
