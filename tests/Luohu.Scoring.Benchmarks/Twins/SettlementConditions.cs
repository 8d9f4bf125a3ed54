using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;
using static Luohu.Scoring.Benchmarks.Twins.Truths;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>The gates, the veto and the three tracks: the truth of each of their conditions, and both sides of what they compare.</summary>
internal sealed class SettlementConditions
{
    private readonly SettlementVeterans _veterans = new();
    private readonly SettlementStartups _startups = new();

    public int[] Truths { get; } = new int[57];

    public long[] Witnesses { get; } = new long[32];

    public int Judge(FactRow row, long asOf, long age, SettlementLists lists, in TwinLine total)
    {
        JudgeGates(row, asOf, lists);
        JudgePoints(lists, total);
        JudgeTalent(row, asOf, age, lists);
        JudgeHonours(row, asOf);
        JudgeFirm(row, asOf, lists);
        int[] c = Truths;
        return Math.Min(And(c[0], c[5], c[6]), Math.Min(Not(c[9]), Or(c[10], c[14], c[43])));
    }

    private void JudgeGates(FactRow row, long asOf, SettlementLists lists)
    {
        int[] c = Truths;
        c[1] = IsNot(row.Values[HomeCity], Dongguan);
        Witness(0, row.Values[HomeCity], Dongguan);
        c[3] = Of(lists.Works);
        c[4] = Of(lists.RunsBusiness);
        c[2] = Or(c[3], c[4]);
        c[0] = And(c[1], c[2]);
        c[5] = Truth.True;
        ReadOnlySpan<long> violations = row.Cells[BirthViolations].AsSpan(0, row.Counts[BirthViolations] * 4);
        for (int i = 0; i < violations.Length; i += 4)
        {
            long handled = violations[i];
            int isPast = handled == Cell.NotKnown ? Truth.Unknown : Of(Calendar.FullYears(handled, asOf) >= 5);
            c[5] = And(c[5], IsYes(violations[i + 2]), Or(IsNot(violations[i + 1], 0), isPast));
        }

        c[7] = Truth.True;
        c[8] = Truth.True;
        for (int i = 0; i < row.Counts[Offences]; i++)
        {
            c[7] = And(c[7], IsNot(row.Cells[Offences][i], 4));
            c[8] = And(c[8], IsNot(row.Cells[Offences][i], 0));
        }

        c[6] = And(c[7], c[8]);
        c[9] = Truth.False;
        long after = Calendar.AddYears(asOf, -5);
        for (int i = 0; i < row.Counts[FalseDeclarations]; i++)
        {
            c[9] = Or(c[9], AtLeast(row.Cells[FalseDeclarations][i], after + 1));
        }
    }

    private void JudgePoints(SettlementLists lists, in TwinLine total)
    {
        int[] c = Truths;
        c[11] = Of(lists.IsInsured);
        c[12] = Of(lists.HasPermit);
        c[13] = total.Low >= 100 ? Truth.True : total.High < 100 ? Truth.False : Truth.Unknown;
        Witness(1, total.Low, 100);
        Witnesses[5] = total.High;
        c[10] = And(c[11], c[12], c[13]);
    }

    private void JudgeTalent(FactRow row, long asOf, long age, SettlementLists lists)
    {
        int[] c = Truths;
        long[] values = row.Values;
        c[16] = Below(age, 50);
        Witness(2, age, 50);
        c[18] = Truth.False;
        for (int i = 0; i < row.Counts[Titles]; i++)
        {
            c[18] = Or(c[18], AtLeast(row.Cells[Titles][i], 0));
        }

        c[19] = Truth.False;
        for (int i = 0; i < row.Counts[Licences]; i++)
        {
            c[19] = Or(c[19], IsYes(row.Cells[Licences][i]));
        }

        JudgeLearning(row);
        c[22] = IsYes(values[SocialWorker]);
        c[24] = Or(c[25], c[26], c[27]);
        c[28] = AtLeast(lists.PensionYears, 3);
        Witness(3, lists.PensionYears, 3);
        c[23] = And(c[24], c[28]);
        c[32] = c[25];
        c[30] = And(c[31], c[32]);
        c[33] = And(IsYes(values[StudiedAbroad]), Not(IsYes(values[SettledAbroad])));
        c[34] = AtLeast(lists.Taxes.WagesInCity, 600_000);
        Witness(4, lists.Taxes.WagesInCity, 600_000);
        c[35] = _startups.Judge(row, asOf);
        int first = Math.Max(Or(c[18], c[19], c[20]), Or(c[21], c[22], c[23]));
        c[17] = Math.Max(first, Math.Max(Or(c[29], c[30], c[33]), Or(c[34], c[35])));
        c[15] = And(c[16], c[17]);
    }

    private void JudgeLearning(FactRow row)
    {
        int[] c = Truths;
        (c[20], c[25], c[21], c[26], c[27], c[29], c[31]) = (0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < row.Counts[Skills]; i++)
        {
            c[20] = Or(c[20], AtLeast(row.Cells[Skills][i], 2));
            c[25] = Or(c[25], AtLeast(row.Cells[Skills][i], 1));
        }

        ReadOnlySpan<long> degrees = row.Cells[Degrees].AsSpan(0, row.Counts[Degrees] * 5);
        for (int i = 0; i < degrees.Length; i += 5)
        {
            long level = degrees[i + 1];
            int isFullTime = Is(degrees[i], 0);
            int isBachelor = level == Cell.NotKnown ? Truth.Unknown : Of(level is 8 or 10 or 11);
            int isAssociate = level == Cell.NotKnown ? Truth.Unknown : Of(level is 6 or 8 or 10 or 11);
            int isFresh = IsYes(degrees[i + 2]);
            int isVocational = degrees[i + 4] == Cell.NotKnown ? Truth.Unknown : Of(degrees[i + 4] is 1 or 2);
            c[21] = Or(c[21], And(isBachelor, isFullTime));
            c[26] = Or(c[26], And(isBachelor, Not(isFullTime)));
            c[27] = Or(c[27], And(isAssociate, isFullTime));
            c[29] = Or(c[29], And(isAssociate, isFullTime, isFresh));
            c[31] = Or(c[31], And(isVocational, Is(degrees[i + 3], Guangdong), isFresh));
        }
    }

    private void JudgeHonours(FactRow row, long asOf)
    {
        int[] c = Truths;
        (c[37], c[38], c[42]) = (0, 0, 0);
        ReadOnlySpan<long> awards = row.Cells[Awards].AsSpan(0, row.Counts[Awards] * 3);
        for (int i = 0; i < awards.Length; i += 3)
        {
            c[37] = Or(c[37], awards[i] == Cell.NotKnown ? Truth.Unknown : Of(awards[i] is 0 or 1));
            c[38] = Or(c[38], Is(awards[i], 3));
        }

        (c[39], c[40], c[41]) = _veterans.Judge(row, asOf);
        long after = Calendar.AddYears(asOf, -5);
        ReadOnlySpan<long> contests = row.Cells[Contests].AsSpan(0, row.Counts[Contests] * 5);
        for (int i = 0; i < contests.Length; i += 5)
        {
            int isOfCity = And(AtLeast(contests[i + 4], 1), IsYes(contests[i + 3]), IsYes(contests[i + 2]));
            c[42] = Or(c[42], And(isOfCity, IsYes(contests[i + 1]), AtLeast(contests[i], after + 1)));
        }

        c[36] = Math.Max(Or(c[37], c[38], c[39]), Or(c[40], c[41], c[42]));
        c[14] = Or(c[15], c[36]);
    }

    private void JudgeFirm(FactRow row, long asOf, SettlementLists lists)
    {
        int[] c = Truths;
        long[] values = row.Values;
        long firm = values[Employer];
        c[44] = values[FirmClass] == Cell.NotKnown ? Truth.Unknown : Of(values[FirmClass] < 7);
        c[45] = IsYes(values[FirmMayJudge]);
        c[46] = Of(lists.WorksAtFirm);
        c[47] = AtLeast(lists.PensionYearsOfFirm, 1);
        Witness(5, lists.PensionYearsOfFirm, 1);
        c[48] = values[Post] == Cell.NotKnown ? Truth.Unknown : Of(values[Post] is 1 or 2);
        c[50] = AtLeast(lists.Taxes.WagesOfTwoYears, 100_000);
        Witness(6, lists.Taxes.WagesOfTwoYears, 100_000);
        c[51] = AtLeast(lists.PensionYearsOfFirm, 3);
        Witness(7, lists.PensionYearsOfFirm, 3);
        (c[52], c[53], c[54], c[56]) = (0, 0, 0, 0);
        for (int i = 0; i < row.Counts[Contests]; i++)
        {
            long level = row.Cells[Contests][(i * 5) + 4];
            c[52] = Or(c[52], And(level == Cell.NotKnown ? Truth.Unknown : Of(level <= 1), IsYes(row.Cells[Contests][(i * 5) + 1])));
        }

        for (int i = 0; i < row.Counts[Awards]; i++)
        {
            long level = row.Cells[Awards][(i * 3) + 2];
            c[53] = Or(c[53], And(AtLeast(level, 0), WorkedAt(row, firm, row.Cells[Awards][(i * 3) + 1], asOf)));
        }

        for (int i = 0; i < row.Counts[Trainings]; i++)
        {
            ReadOnlySpan<long> training = row.Cells[Trainings].AsSpan(i * 3, 3);
            c[54] = Or(c[54], And(IsYes(training[2]), Same(training[1], firm), AtLeast(training[0], Calendar.AddYears(asOf, -5) + 1)));
        }

        c[55] = IsYes(values[ScarcePost]);
        c[49] = Math.Max(Or(c[50], c[51], c[52]), Or(c[53], c[54], c[55]));
        for (int i = 0; i < row.Counts[Recommendations]; i++)
        {
            c[56] = Or(c[56], And(Same(row.Cells[Recommendations][(i * 2) + 1], firm), AtLeast(row.Cells[Recommendations][i * 2], Calendar.AddMonths(asOf, -3))));
        }

        c[43] = Math.Min(And(c[44], c[45], c[46]), Math.Min(And(c[47], c[48], c[49]), c[56]));
    }

    private static int WorkedAt(FactRow row, long firm, long day, long asOf)
    {
        int found = Truth.False;
        ReadOnlySpan<long> jobs = row.Cells[Employment].AsSpan(0, row.Counts[Employment] * 5);
        for (int i = 0; i < jobs.Length; i += 5)
        {
            int isOpen = AtLeast(jobs[i + 1], asOf);
            int covers = day == Cell.NotKnown || jobs[i] == Cell.NotKnown ? Truth.Unknown : And(Of(jobs[i] <= day), Or(isOpen, AtLeast(jobs[i + 1], day)));
            found = Or(found, And(Same(jobs[i + 4], firm), covers));
        }

        return found;
    }

    private void Witness(int number, long left, long right)
    {
        Witnesses[number * 4] = left;
        Witnesses[(number * 4) + 1] = left;
        Witnesses[(number * 4) + 2] = right;
        Witnesses[(number * 4) + 3] = right;
    }
}
