using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Benchmarks.Twins;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Benchmarks;

/// <summary>What is timed against each other comes to the same.</summary>
public sealed class IndicatorTwinTests
{
    private static readonly DataSet Set = DataSet.Indicators(1000);
    private static readonly FactRow[] Rows = Set.Rows();
    private readonly IndicatorCheck _check = new(Set);

    [Fact]
    public void ComparePoints_EveryFactKnown_PlanAndBothTwinsAgree()
    {
        Assert.Equal(1000, Rows.Length);
        Array.ForEach(Rows, _check.ComparePoints);
    }

    [Fact]
    public void Compare_OneValueTakenOut_PlanAndTwinAgree()
    {
        for (int i = 0; i < Rows.Length; i++)
        {
            long[] values = Rows[i].Values;
            int slot = i % values.Length;
            (long kept, values[slot]) = (values[slot], Cell.NotKnown);
            _check.Compare(Rows[i]);
            values[slot] = kept;
        }
    }

    [Fact]
    public void Compare_OneListTakenOut_PlanAndTwinAgree()
    {
        for (int i = 0; i < Rows.Length; i++)
        {
            int[] counts = Rows[i].Counts;
            int list = i % counts.Length;
            (int kept, counts[list]) = (counts[list], -1);
            _check.Compare(Rows[i]);
            counts[list] = kept;
        }
    }

    [Fact]
    public void Compare_OneRecordTakenOut_PlanAndTwinAgree()
    {
        int tried = 0;
        for (int i = 0; i < Rows.Length; i++)
        {
            int list = i % Rows[i].Counts.Length;
            if (Rows[i].Counts[list] > 0)
            {
                long[] cells = Rows[i].Cells[list];
                (long kept, cells[0]) = (cells[0], Cell.NotKnown);
                _check.Compare(Rows[i]);
                cells[0] = kept;
                tried++;
            }
        }

        Assert.InRange(tried, 100, 1000);
    }

    [Fact]
    public void Lines_SameNumber_AreTheSameBytes()
    {
        byte[] lines = Set.Lines();
        Assert.Equal(lines, IndicatorProfiles.Write(1000));
        Assert.StartsWith("{\"id\":\"A0000000\",\"complete\":true,\"birth_date\":\"2005-04-01\"", System.Text.Encoding.UTF8.GetString(lines, 0, 100), StringComparison.Ordinal);
        Assert.InRange(lines.Length / 1000, 850, 950);
    }
}
