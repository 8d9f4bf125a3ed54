using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Benchmarks.Twins.SettlementSlots;
using static Luohu.Scoring.Benchmarks.Twins.Truths;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>
/// What the long lists of an applicant come to, each gone through once for all that asks for it. The lists are known, as in every complete profile,
/// and so is all of insurance, work and taxes that is asked for: what is not known there makes what is measured not known.
/// </summary>
internal sealed class SettlementLists
{
    private const int Kinds = 5;

    private readonly SpellSet[] _inProvince = [.. Enumerable.Range(0, Kinds).Select(_ => new SpellSet())];
    private readonly SpellSet[] _inCity = [.. Enumerable.Range(0, Kinds).Select(_ => new SpellSet())];
    private readonly SpellSet _pensionOfFirm = new();
    private readonly SpellSet _work = new();
    private readonly SpellSet _business = new();
    private readonly SpellSet _permits = new();

    public bool IsInsured { get; private set; }

    public bool Works { get; private set; }

    public bool WorksAtFirm { get; private set; }

    public bool RunsBusiness { get; private set; }

    public bool HasPermit { get; private set; }

    /// <summary>Years of insurance in the province, each kind for itself, added up.</summary>
    public long ProvinceYears { get; private set; }

    /// <summary>Years of insurance in the city, of the kind paid longest.</summary>
    public long CityYears { get; private set; }

    public long PensionYears { get; private set; }

    public long PensionYearsOfFirm { get; private set; }

    public long WorkYears { get; private set; }

    public long BusinessYears { get; private set; }

    public long PermitYears { get; private set; }

    public SettlementTaxes Taxes { get; } = new();

    public void Read(FactRow row, long asOf)
    {
        ReadInsurance(row, Calendar.MonthOf(asOf), row.Values[Employer]);
        ReadWork(row, asOf, row.Values[Employer]);
        (RunsBusiness, BusinessYears) = ReadSpells(row, Businesses, asOf, _business);
        (HasPermit, PermitYears) = ReadSpells(row, Permits, asOf, _permits);
        Taxes.Read(row, Calendar.YearOf(asOf), Calendar.MonthOf(asOf));
    }

    private void ReadInsurance(FactRow row, long asOf, long firm)
    {
        const int stride = 6;
        Clear();
        bool isKnown = firm != Cell.NotKnown;
        ReadOnlySpan<long> cells = row.Cells[Insurance].AsSpan(0, row.Counts[Insurance] * stride);
        for (int i = 0; i < cells.Length; i += stride)
        {
            ReadOnlySpan<long> record = cells.Slice(i, stride);
            isKnown &= record.IndexOf(Cell.NotKnown) < 0;
            if (isKnown)
            {
                Add(record, asOf, firm);
            }
        }

        Measure(isKnown);
    }

    private void Add(ReadOnlySpan<long> record, long asOf, long firm)
    {
        long first = record[0];
        long last = Math.Min(record[1], asOf);
        int kind = (int)record[2];
        if (record[5] == Guangdong)
        {
            _inProvince[kind].Add(first, last);
            IsInsured |= record[1] >= asOf;
        }

        if (record[3] == Dongguan)
        {
            _inCity[kind].Add(first, last);
            if (kind == 0 && record[4] == firm)
            {
                _pensionOfFirm.Add(first, last);
            }
        }
    }

    private void Clear()
    {
        for (int kind = 0; kind < Kinds; kind++)
        {
            _inProvince[kind].Clear();
            _inCity[kind].Clear();
        }

        _pensionOfFirm.Clear();
        IsInsured = false;
    }

    private void Measure(bool isKnown)
    {
        ProvinceYears = 0;
        CityYears = 0;
        for (int kind = 0; kind < Kinds; kind++)
        {
            ProvinceYears += SpellMeasure.YearsOfMonths(_inProvince[kind]);
            CityYears = Math.Max(CityYears, SpellMeasure.YearsOfMonths(_inCity[kind]));
        }

        PensionYears = isKnown ? SpellMeasure.YearsOfMonths(_inCity[0]) : Cell.NotKnown;
        PensionYearsOfFirm = isKnown ? SpellMeasure.YearsOfMonths(_pensionOfFirm) : Cell.NotKnown;
        ProvinceYears = isKnown ? ProvinceYears : Cell.NotKnown;
        CityYears = isKnown ? CityYears : Cell.NotKnown;
    }

    private void ReadWork(FactRow row, long asOf, long firm)
    {
        const int stride = 5;
        _work.Clear();
        Works = false;
        WorksAtFirm = false;
        bool isKnown = true;
        ReadOnlySpan<long> cells = row.Cells[Employment].AsSpan(0, row.Counts[Employment] * stride);
        for (int i = 0; i < cells.Length; i += stride)
        {
            isKnown &= cells.Slice(i, stride).IndexOf(Cell.NotKnown) < 0;
            if (cells[i + 3] == Dongguan)
            {
                Works |= cells[i + 1] >= asOf;
                WorksAtFirm |= cells[i + 1] >= asOf && cells[i + 4] == firm;
                if (cells[i + 2] == Cell.Yes)
                {
                    _work.Add(cells[i], Math.Min(cells[i + 1], asOf));
                }
            }
        }

        WorkYears = isKnown ? SpellMeasure.Years(_work) : Cell.NotKnown;
    }

    private static (bool IsOngoing, long Years) ReadSpells(FactRow row, int list, long asOf, SpellSet set)
    {
        const int stride = 3;
        set.Clear();
        bool isOngoing = false;
        bool isKnown = true;
        ReadOnlySpan<long> cells = row.Cells[list].AsSpan(0, row.Counts[list] * stride);
        for (int i = 0; i < cells.Length; i += stride)
        {
            isKnown &= cells.Slice(i, stride).IndexOf(Cell.NotKnown) < 0;
            if (cells[i + 2] == Dongguan)
            {
                isOngoing |= cells[i + 1] >= asOf;
                set.Add(cells[i], Math.Min(cells[i + 1], asOf));
            }
        }

        return (isOngoing, isKnown ? SpellMeasure.Years(set) : Cell.NotKnown);
    }
}
