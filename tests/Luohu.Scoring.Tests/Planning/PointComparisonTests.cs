using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Text;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class PointComparisonTests
{
    private static readonly TextSpan Nowhere = new(0, 0);

    /// <summary>A total from 60 to 100, because 单个 (0 to 40) is not known.</summary>
    private static BoundGroup Open(PlanKit kit) => Group("总分", Sum, Item("甲", 60), Item("乙", kit.Fact("单个")));

    [Theory]
    [InlineData(nameof(ComparisonOperator.GreaterOrEqual), 100, "U")]
    [InlineData(nameof(ComparisonOperator.GreaterOrEqual), 101, "F")]
    [InlineData(nameof(ComparisonOperator.GreaterOrEqual), 60, "T")]
    [InlineData(nameof(ComparisonOperator.GreaterOrEqual), 61, "U")]
    [InlineData(nameof(ComparisonOperator.Greater), 100, "F")]
    [InlineData(nameof(ComparisonOperator.Greater), 60, "U")]
    [InlineData(nameof(ComparisonOperator.Greater), 59, "T")]
    [InlineData(nameof(ComparisonOperator.Less), 60, "F")]
    [InlineData(nameof(ComparisonOperator.Less), 100, "U")]
    [InlineData(nameof(ComparisonOperator.Less), 101, "T")]
    [InlineData(nameof(ComparisonOperator.LessOrEqual), 60, "U")]
    [InlineData(nameof(ComparisonOperator.LessOrEqual), 59, "F")]
    [InlineData(nameof(ComparisonOperator.LessOrEqual), 100, "T")]
    [InlineData(nameof(ComparisonOperator.Equal), 60, "U")]
    [InlineData(nameof(ComparisonOperator.Equal), 59, "F")]
    [InlineData(nameof(ComparisonOperator.NotEqual), 100, "U")]
    [InlineData(nameof(ComparisonOperator.NotEqual), 101, "T")]
    public void Compare_PointsThatAreARange_DecidesOnlyOverAllOfIt(string op, long line, string expected)
    {
        var kit = new PlanKit();

        Assert.Equal(expected, kit.Gate(Open(kit), Compare(Points("总分", 0, 100), Enum.Parse<ComparisonOperator>(op), Number(line))).ToString());
    }

    [Theory]
    [InlineData(39, "F")]
    [InlineData(40, "T")]
    public void Compare_PointsExactlyAtTheLine_Decides(long value, string expected)
    {
        PlanKit kit = new PlanKit().With("单个", value);

        Assert.Equal(expected, kit.Gate(Open(kit), Compare(Points("总分", 0, 100), ComparisonOperator.GreaterOrEqual, Number(100))).ToString());
    }

    [Theory]
    [InlineData(0L, "T")]
    [InlineData(Cell.None, "F")]
    [InlineData(Cell.NotKnown, "U")]
    public void Compare_PointsWithAValueThatMayBeNone_IsTrueOnlyIfItIsThere(long share, string expected)
    {
        PlanKit kit = new PlanKit().With("单个", 5).With("单率", share);
        BoundExpression points = Points("总分", 0, 100);
        points = new Rescaled(points, points.Type with { Range = points.Type.Range.AtScale(4) });

        Assert.Equal(expected, kit.Gate(Open(kit), Compare(points, ComparisonOperator.Greater, kit.Fact("单率"))).ToString());
    }

    [Fact]
    public void Compare_PointsOfALineThatLostItsPick_ReadsItsOwnPoints()
    {
        var kit = new PlanKit();
        BoundGroup root = Group("总分", Best, Item("甲", 60), Item("乙", 50));

        Assert.Equal(Tri.T, kit.Gate(root, Compare(Points("乙", 0, 50), ComparisonOperator.Equal, Number(50))));
    }

    /// <summary>(1,000,000.000000 * 12 digits) / 0.000007 needs more than 64 bits on the way.</summary>
    [Fact]
    public void Rounded_WhosePartsLeave64Bits_IsStillExact()
    {
        BoundExpression numerator = Number(9_000_000_000_000, 6);
        var quotient = new Rounded(Nowhere, Number(0, 0).Type with { Range = new(6, 0, 9_000_000_000_000_000_000) }, numerator, Number(7), RoundingMode.Floor);
        BoundExpression large = Compare(quotient, ComparisonOperator.Equal, Number(1_285_714_285_714, 6));

        Assert.Equal(Tri.T, new PlanKit().Gate(Group("总分", Sum, Item("甲", 0)), large));
        BoundExpression finer = new Rounded(Nowhere, quotient.Type with { Range = new(9, 0, 9_000_000_000_000_000_000) }, numerator, Number(7_000, 3), RoundingMode.Floor);
        Assert.Equal(Tri.T, new PlanKit().Gate(Group("总分", Sum, Item("甲", 0)), Compare(finer, ComparisonOperator.Equal, Number(1_285_714_285_714_285, 9))));
    }
}
