using System.Buffers;
using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Tests.Batch;

public sealed class RankKeyJsonTests
{
    private static readonly ChoiceType Levels = DeclaredFacts.Choices("等次", isOrdered: true, [new("合格", "pass"), new("良好", "good"), new("优秀", "best")]);

    public static TheoryData<int, long, string> Numbers { get; } = new()
    {
        { 0, 0, "0" },
        { 2, 250, "2.5" },
        { 2, -1, "-0.01" },
        { 6, 1_234_567, "1.234567" },
        { 0, long.MaxValue - 1, "9223372036854775806" },
        { 9, long.MinValue + 2, "-9223372036.854775806" },
        { 18, 999_999_999_999_999_999, "0.999999999999999999" },
        { 0, Cell.NotKnown, "null" },
        { 0, Cell.None, "null" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Write_Number_IsPlainAndReadsBack(int scale, long cell, string json) =>
        AssertSame(BoundType.Number(Unit.None, new NumberRange(scale, 0, 0)), cell, json, cell == Cell.None ? Cell.NotKnown : cell);

    [Fact]
    public void Write_Moments_ArePlainAndReadBack()
    {
        AssertSame(BoundType.Date, new DateOnly(1, 1, 1).DayNumber, "\"0001-01-01\"");
        AssertSame(BoundType.Date, new DateOnly(2016, 2, 29).DayNumber, "\"2016-02-29\"");
        AssertSame(new BoundType(ValueKind.Month, default), (2016 * 12) + 1, "\"2016-02\"");
        AssertSame(new BoundType(ValueKind.Year, default), 2016, "2016");
        AssertSame(new BoundType(ValueKind.Time, default), new DateTime(2016, 2, 29, 23, 59, 59).Ticks, "\"2016-02-29T23:59:59Z\"");
        AssertSame(new BoundType(ValueKind.Time, default), new DateTime(2016, 2, 29, 0, 0, 0).Ticks + 1, "\"2016-02-29T00:00:00.0000001Z\"");
    }

    [Fact]
    public void Write_Choice_IsNamedAndReadsBackAsItsRank()
    {
        AssertSame(BoundType.OfChoice(Levels), Levels.Choices[2].Rank, "\"优秀\"");
        ChoiceType degrees = OrderedChoices.EducationLevels;
        foreach (Choice choice in degrees.Choices)
        {
            string first = degrees.Choices.First(c => c.Rank == choice.Rank).Name.Zh;
            AssertSame(BoundType.OfChoice(degrees), choice.Rank, $"\"{first}\"");
        }
    }

    [Theory]
    [InlineData(ValueKind.Number, "1.234")]
    [InlineData(ValueKind.Number, "1e40")]
    [InlineData(ValueKind.Number, "93000000000000000000")]
    [InlineData(ValueKind.Number, "\"1\"")]
    [InlineData(ValueKind.Number, "true")]
    [InlineData(ValueKind.Number, "[1]")]
    [InlineData(ValueKind.Date, "\"2015-02-29\"")]
    [InlineData(ValueKind.Date, "\"2015-2-1\"")]
    [InlineData(ValueKind.Date, "20150201")]
    [InlineData(ValueKind.Month, "\"2015-13\"")]
    [InlineData(ValueKind.Year, "2015.5")]
    [InlineData(ValueKind.Time, "\"2016-02-29T23:59:59\"")]
    [InlineData(ValueKind.Choice, "\"很好\"")]
    public void TryRead_Other_IsRefused(ValueKind kind, string json)
    {
        BoundType type = kind switch
        {
            ValueKind.Number => BoundType.Number(Unit.None, new NumberRange(2, 0, 0)),
            ValueKind.Choice => BoundType.OfChoice(Levels),
            _ => new BoundType(kind, default),
        };
        Assert.False(new RankKeyJson(type).TryRead(JsonDocument.Parse(json).RootElement, out _));
    }

    private static void AssertSame(BoundType type, long cell, string json, long? back = null)
    {
        var key = new RankKeyJson(type);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RejectLines.Options))
        {
            key.Write(writer, cell);
        }

        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.True(key.TryRead(JsonDocument.Parse(json).RootElement, out long read));
        Assert.Equal(back ?? cell, read);
    }
}
