using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Sums of tax, in hundredths of a yuan; that of firms, by share, at six decimals.</summary>
internal sealed class SettlementTaxes
{
    private const int Stride = 7;
    private const long Self = 0;
    private const long Spouse = 1;

    public long Income { get; private set; }

    public long WagesInCity { get; private set; }

    public long SoleTrader { get; private set; }

    public long Deeds { get; private set; }

    public long Firms { get; private set; }

    public long WagesOfTwoYears { get; private set; }

    public void Read(FactRow row, long year, long month)
    {
        Income = 0;
        WagesInCity = 0;
        SoleTrader = 0;
        Deeds = 0;
        Firms = 0;
        WagesOfTwoYears = 0;
        ReadOnlySpan<long> cells = row.Cells[SettlementSlots.Taxes].AsSpan(0, row.Counts[SettlementSlots.Taxes] * Stride);
        for (int i = 0; i < cells.Length; i += Stride)
        {
            Add(cells.Slice(i, Stride), year, month);
        }
    }

    private void Add(ReadOnlySpan<long> tax, long year, long month)
    {
        long amount = tax[0];
        long kind = tax[2];
        bool isSelf = tax[4] == Self;
        bool inCity = tax[1] == Dongguan;
        if (isSelf && tax[3] >= year - 3 && tax[3] < year)
        {
            Income += kind is 0 or 1 ? amount : 0;
            WagesInCity += kind == 0 && inCity ? amount : 0;
            SoleTrader += kind == 2 ? amount : 0;
            Firms += kind == 3 && inCity ? amount * tax[6] : 0;
        }

        if (kind == 4 && inCity && tax[4] is Self or Spouse && tax[3] >= year - 5 && tax[3] < year)
        {
            Deeds += amount;
        }

        if (kind == 0 && isSelf && tax[5] >= month - 24 && tax[5] < month)
        {
            WagesOfTwoYears += amount;
        }
    }
}
