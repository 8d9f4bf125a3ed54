using System.Globalization;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Points are written as decimals are.</summary>
public sealed class PointTextTests
{
    [Fact]
    public void Write_AnyPoints_IsTheTextOfTheDecimal()
    {
        var random = new Random(20160630);
        for (int scale = 0; scale <= 9; scale++)
        {
            var points = new PointText(scale);
            long[] values = [0, 1, -1, 10, -10, 99, 1_000_000_000, -1_500_000_000, long.MaxValue, long.MinValue + 1, .. Enumerable.Range(0, 2000).Select(_ => random.NextInt64() >> random.Next(64))];
            foreach (long value in values.Concat(values))
            {
                var output = new Utf8Buffer();
                output.Write("x"u8);
                points.Write(output, value);
                output.Write((byte)'y');
                Assert.Equal($"x{Points.Of(value, scale).ToString(CultureInfo.InvariantCulture)}y", Encoding.UTF8.GetString(output.WrittenSpan));
            }
        }
    }
}
