using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Explanation;

public sealed class PhrasesTests
{
    private static readonly Term Degrees = new("学历", "degrees");
    private static readonly Term Level = new("层次", "level");

    public static TheoryData<string, string, string> Values => new()
    {
        { "points", "99 分", "99 points" },
        { "point", "1 分", "1 point" },
        { "minus", "-60.5 分", "-60.5 points" },
        { "age", "36 岁", "36 years" },
        { "years", "3 年", "3 years" },
        { "months", "14 个月", "14 months" },
        { "plain", "7", "7" },
        { "year", "2016年", "2016" },
        { "month", "2016年6月", "2016-06" },
        { "date", "2016年6月3日", "2016-06-03" },
        { "time", "北京时间 2016年6月30日 16:00:00", "2016-06-30 08:00:00 UTC" },
        { "none", "无", "none" },
        { "unknown", "未知", "not known" },
        { "open", "至今", "still running" },
        { "flag", "否", "no" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_EveryKind_ReadsAsPeopleWriteIt(string name, string zh, string en)
    {
        DisplayValue value = ValueOf(name);
        Assert.Equal(zh, new ChineseValues().Value(value));
        Assert.Equal(en, new EnglishValues().Value(value));
    }

    [Theory]
    [InlineData(61, 73, "61 至 73 分", "61 to 73 points")]
    [InlineData(61, 61, "61 分", "61 points")]
    [InlineData(61, null, "不低于 61 分", "at least 61 points")]
    [InlineData(null, 73, "不超过 73 分", "at most 73 points")]
    [InlineData(null, null, "高低均无法估计", "impossible to bound")]
    public void Range_EitherEndOpen_SaysWhatIsKnown(int? low, int? high, string zh, string en)
    {
        Assert.Equal(zh, new ChineseValues().Range(new(low, high)));
        Assert.Equal(en, new EnglishValues().Range(new(low, high)));
    }

    [Fact]
    public void Fact_RecordsCountFromOne()
    {
        Assert.Equal("第 1、3 条学历的层次", new ChinesePhrases().Fact(new(Degrees, Level, [0, 2])));
        Assert.Equal("level of degrees records 1, 3", new EnglishPhrases().Fact(new(Degrees, Level, [0, 2])));
        Assert.Equal("marital status", new EnglishPhrases().Fact(new(new Term("婚姻", "marital_status"), null, [])));
    }

    [Theory]
    [InlineData(ComparisonRelation.Less, "date", "要求早于 2016年6月3日，晚 10 天", "must be before 2016-06-03, 10 days too late")]
    [InlineData(ComparisonRelation.GreaterOrEqual, "date", "要求不早于 2016年6月3日，早 10 天", "must be not before 2016-06-03, 10 days too early")]
    [InlineData(ComparisonRelation.LessOrEqual, "years", "要求不超过 3 年，超出 10 天", "must be at most 3 years, 10 days over")]
    [InlineData(ComparisonRelation.Greater, "years", "要求大于 3 年，差 10 天", "must be more than 3 years, 10 days short")]
    public void Comparison_OrderFails_SaysByHowMuch(ComparisonRelation relation, string kind, string zh, string en)
    {
        DisplayValue value = ValueOf(kind);
        var comparison = new ConditionComparison
        {
            Left = new("x", false, value, value),
            Relation = relation,
            Right = new("literal", true, value, value),
            Outcome = ConditionOutcome.Fails,
            Shortfall = DisplayValue.OfNumber(10, Unit.Days),
        };

        Assert.EndsWith(zh, new ComparisonText(Phrases.In(Language.Chinese)).Of([comparison], isVeto: false), StringComparison.Ordinal);
        Assert.EndsWith(en, new ComparisonText(Phrases.In(Language.English)).Of([comparison], isVeto: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_InAVeto_IsNoDemand()
    {
        DisplayValue age = DisplayValue.OfNumber(62, Unit.Years, isAge: true);
        DisplayValue limit = DisplayValue.OfNumber(60, Unit.Years, isAge: true);
        var comparison = new ConditionComparison
        {
            Left = new("年龄", false, age, age),
            Relation = ComparisonRelation.Greater,
            Right = new("60", true, limit, limit),
            Outcome = ConditionOutcome.Holds,
        };

        Assert.Equal("年龄 62 岁，否决标准为大于 60 岁", new ComparisonText(Phrases.In(Language.Chinese)).Of([comparison], isVeto: true));
        Assert.Equal("年龄 62 years, excluded if more than 60 years", new ComparisonText(Phrases.In(Language.English)).Of([comparison], isVeto: true));
    }

    private static DisplayValue ValueOf(string name) => name switch
    {
        "points" => DisplayValue.OfNumber(99, Unit.Points),
        "point" => DisplayValue.OfNumber(1, Unit.Points),
        "minus" => DisplayValue.OfNumber(-60.5m, Unit.Points),
        "age" => DisplayValue.OfNumber(36, Unit.Years, isAge: true),
        "years" => DisplayValue.OfNumber(3, Unit.Years),
        "months" => DisplayValue.OfNumber(14, Unit.Months),
        "plain" => DisplayValue.OfNumber(7, Unit.None),
        "year" => DisplayValue.OfYear(2016),
        "month" => DisplayValue.OfMonth(new(2016, 6)),
        "date" => DisplayValue.OfDate(new(2016, 6, 3)),
        "time" => DisplayValue.OfTime(new(2016, 6, 30, 8, 0, 0, TimeSpan.Zero)),
        "none" => DisplayValue.None,
        "unknown" => DisplayValue.NotKnown,
        "open" => DisplayValue.Open,
        _ => DisplayValue.OfFlag(false),
    };
}
