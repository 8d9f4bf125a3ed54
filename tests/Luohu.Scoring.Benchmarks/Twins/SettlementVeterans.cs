using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;
using static Luohu.Scoring.Benchmarks.Twins.Truths;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Soldiers who served in the city: years of work without a break and of pension after they were discharged.</summary>
internal sealed class SettlementVeterans
{
    private readonly SpellSet _work = new();
    private readonly SpellSet _longest = new();
    private readonly SpellSet _pension = new();

    public (int First, int Second, int Third) Judge(FactRow row, long asOf)
    {
        (int first, int second, int third) = (Truth.False, Truth.False, Truth.False);
        ReadOnlySpan<long> services = row.Cells[Service].AsSpan(0, row.Counts[Service] * 3);
        for (int i = 0; i < services.Length; i += 3)
        {
            if (services[i + 2] == Dongguan && services[i + 1] > 0)
            {
                long years = Math.Min(services[i] >= asOf ? 0 : WorkYears(row, services[i], asOf), PensionYears(row, services[i], asOf));
                first = Or(first, Of(services[i + 1] >= 3 && years >= 1));
                second = Or(second, Of(services[i + 1] == 2 && years >= 2));
                third = Or(third, Of(services[i + 1] == 1 && years >= 3));
            }
        }

        return (first, second, third);
    }

    private long WorkYears(FactRow row, long from, long asOf)
    {
        _work.Clear();
        ReadOnlySpan<long> jobs = row.Cells[Employment].AsSpan(0, row.Counts[Employment] * 5);
        for (int i = 0; i < jobs.Length; i += 5)
        {
            if (jobs[i + 3] == Dongguan)
            {
                _work.Add(Math.Max(jobs[i], from), Math.Min(jobs[i + 1], asOf));
            }
        }

        SpellRuns.Longest(_work, SpellUnit.Day, new SpellGap(0, SpellUnit.Day), SpellUnit.Month, _longest);
        return SpellMeasure.Years(_longest);
    }

    private long PensionYears(FactRow row, long from, long asOf)
    {
        long firstMonth = Calendar.FirstDayOf(Calendar.MonthOf(from)) == from ? Calendar.MonthOf(from) : Calendar.MonthOf(from) + 1;
        _pension.Clear();
        ReadOnlySpan<long> insured = row.Cells[Insurance].AsSpan(0, row.Counts[Insurance] * 6);
        for (int i = 0; i < insured.Length; i += 6)
        {
            if (insured[i + 2] == 0 && insured[i + 3] == Dongguan)
            {
                _pension.Add(Math.Max(insured[i], firstMonth), Math.Min(insured[i + 1], Calendar.MonthOf(asOf)));
            }
        }

        return SpellMeasure.YearsOfMonths(_pension);
    }
}
