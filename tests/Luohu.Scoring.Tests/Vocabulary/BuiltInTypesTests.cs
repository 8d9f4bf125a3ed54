using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class BuiltInTypesTests
{
    private static readonly IReadOnlyList<(string Path, FieldDefinition Field)> Fields =
        [.. FactVocabulary.BuiltIn.Facts.SelectMany(f => BuiltInFields.ValuesOf(f).Select(v => ($"{f.Name.Zh}.{v.Name.Zh}", v)))];

    [Fact]
    public void Bounds_OfEveryFieldWithAnOrder_HoldAtLeastTwoValues()
    {
        Assert.Equal(151, Fields.Count);
        Assert.All(Fields.Where(f => f.Field.Kind != ValueKind.Text), f => Assert.True(f.Field.Minimum < f.Field.Maximum, f.Path));
    }

    [Theory]
    [InlineData("年龄", Unit.Years, 0, 0, 150)]
    [InlineData("社会保险.基数", Unit.Yuan, 2, 0, 100_000_000_000)]
    [InlineData("住所.面积", Unit.SquareMetres, 2, 0, 100_000_000)]
    [InlineData("志愿服务.小时", Unit.Hours, 1, 0, 1_000_000)]
    [InlineData("献血.毫升", Unit.Millilitres, 0, 0, 10_000)]
    [InlineData("纳税.税额", Unit.Yuan, 2, 0, 100_000_000_000)]
    [InlineData("纳税.出资比例", Unit.None, 4, 0, 10_000)]
    [InlineData("经营.出资比例", Unit.None, 4, 0, 10_000)]
    [InlineData("专利.权利人数", Unit.People, 0, 1, 1000)]
    [InlineData("专利.名次", Unit.None, 0, 1, 1000)]
    [InlineData("计生违规.多生育子女数", Unit.People, 0, 0, 20)]
    public void Field_WithANumber_HasUnitScaleAndBounds(string path, Unit unit, int scale, long minimum, long maximum)
    {
        FieldDefinition field = BuiltInFields.Find(path);
        Assert.Equal((ValueKind.Number, unit, scale, minimum, maximum), (field.Kind, field.Unit, field.Scale, field.Minimum, field.Maximum));
    }

    [Fact]
    public void Bounds_OfDatesMonthsAndYears_RunFrom1900To2199()
    {
        FieldDefinition date = BuiltInFields.Find("出生日期");
        FieldDefinition month = BuiltInFields.Find("社会保险.起");
        FieldDefinition year = BuiltInFields.Find("纳税.年度");
        Assert.Equal((new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber), (date.Minimum, date.Maximum));
        Assert.Equal((new YearMonth(1900, 1).Number, new YearMonth(2199, 12).Number), (month.Minimum, month.Maximum));
        Assert.Equal((1900, 2199), (year.Minimum, year.Maximum));
    }

    [Theory]
    [InlineData("学历", SpellKind.Days)]
    [InlineData("就业", SpellKind.Days)]
    [InlineData("兵役", SpellKind.Days)]
    [InlineData("社会保险", SpellKind.Months)]
    [InlineData("住房公积金", SpellKind.Months)]
    [InlineData("纳税", SpellKind.None)]
    public void Spells_OfAList_AreCountedIn(string list, SpellKind expected) => Assert.Equal(expected, ((ListFact)FactVocabulary.BuiltIn.Find(list)!).Spells);

    [Fact]
    public void Fields_OfEverySpellList_BeginWithStartEndAndOngoing()
    {
        List<ListFact> lists = [.. FactVocabulary.BuiltIn.Facts.OfType<ListFact>().Where(l => l.Spells != SpellKind.None)];
        Assert.Equal(8, lists.Count);
        foreach (ListFact list in lists)
        {
            ValueKind kind = list.Spells == SpellKind.Days ? ValueKind.Date : ValueKind.Month;
            Assert.Equal(["from", "to", "ongoing"], list.Fields.Take(3).Select(f => f.Name.En));
            Assert.Equal((kind, false, true), (list.Fields[0].Kind, list.Fields[0].IsOptional, list.Fields[0].DatesRecord));
            Assert.Equal((kind, true, false), (list.Fields[1].Kind, list.Fields[1].IsOptional, list.Fields[1].DatesRecord));
            Assert.Equal((ValueKind.Flag, DerivedValue.Ongoing), (list.Fields[2].Kind, list.Fields[2].Derived));
        }
    }

    [Fact]
    public void DatesRecord_OfAllFields_IsSetForStartsDatesAndTaxPeriodsOnly()
    {
        string[] names = ["起", "日期"];
        IEnumerable<string> expected = Fields
            .Where(f => f.Path is "纳税.年度" or "纳税.月份" || (names.Contains(f.Field.Name.Zh) && f.Path != "申请.日期"))
            .Select(f => f.Path);
        IEnumerable<string> actual = Fields.Where(f => f.Field.DatesRecord).Select(f => f.Path);
        Assert.Equal(expected, actual);
        Assert.Contains("学历.日期", actual);
        Assert.DoesNotContain("计生违规.处理日期", actual);
    }

    [Fact]
    public void DatesRecord_OfEveryList_IsSetUnlessItHasNoDate() =>
        Assert.Equal(["计生违规"], FactVocabulary.BuiltIn.Facts.OfType<ListFact>().Where(l => !l.Fields.Any(f => f.DatesRecord)).Select(l => l.Name.Zh));

    [Fact]
    public void IsPlace_OfAllFields_IsSetForCitiesAndProvincesOnly()
    {
        List<string> actual = [.. Fields.Where(f => f.Field.IsPlace).Select(f => f.Path)];
        Assert.Equal(Fields.Where(f => f.Path.EndsWith("城市", StringComparison.Ordinal) || f.Path.EndsWith("省份", StringComparison.Ordinal)).Select(f => f.Path), actual);
        Assert.Contains("兵役.驻地城市", actual);
        Assert.Contains("学历.学校省份", actual);
        Assert.DoesNotContain("申请.区域", actual);
    }

    [Fact]
    public void IsOptional_OfAllFields_IsSetForEndsAndTheTaxMonthOnly() =>
        Assert.All(Fields, f => Assert.Equal(f.Field.Name.Zh == "止" || f.Path == "纳税.月份", f.Field.IsOptional));
}
