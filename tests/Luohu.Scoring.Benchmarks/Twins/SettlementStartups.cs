using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;
using static Luohu.Scoring.Benchmarks.Twins.Truths;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Founders whose firm pays its taxes, has five insured employees, and insures the founder.</summary>
internal sealed class SettlementStartups
{
    private const int Stride = 7;

    private readonly SpellSet _insured = new();

    public int Judge(FactRow row, long asOf)
    {
        int found = Truth.False;
        ReadOnlySpan<long> startups = row.Cells[Startups].AsSpan(0, row.Counts[Startups] * Stride);
        for (int i = 0; i < startups.Length; i += Stride)
        {
            ReadOnlySpan<long> firm = startups.Slice(i, Stride);
            int isLawful = And(And(IsYes(firm[6]), IsYes(firm[5]), IsYes(firm[4])), Not(IsYes(firm[3])));
            int isGrown = And(firm[2] == Cell.NotKnown ? Truth.Unknown : Of(Calendar.FullYears(firm[2], asOf) >= 1), AtLeast(firm[1], 5));
            found = Or(found, And(isLawful, isGrown, InsuresFounder(row, firm[0], Calendar.MonthOf(asOf))));
        }

        return found;
    }

    private int InsuresFounder(FactRow row, long firm, long asOf)
    {
        bool isOngoing = false;
        _insured.Clear();
        ReadOnlySpan<long> insured = row.Cells[Insurance].AsSpan(0, row.Counts[Insurance] * 6);
        for (int i = 0; i < insured.Length; i += 6)
        {
            if (insured[i + 4] == firm)
            {
                _insured.Add(insured[i], Math.Min(insured[i + 1], asOf));
                isOngoing |= insured[i + 1] >= asOf;
            }
        }

        return firm == Cell.NotKnown ? Truth.Unknown : Of(isOngoing && SpellMeasure.MonthCount(_insured) >= 6);
    }
}
