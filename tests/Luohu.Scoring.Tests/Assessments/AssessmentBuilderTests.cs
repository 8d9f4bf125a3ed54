using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class AssessmentBuilderTests
{
    private static readonly SampleCity City = new();

    [Fact]
    public void Build_EverythingKnown_CarriesIdentityAndTotals()
    {
        Assessment assessment = City.Assess(City.Someone(), "A-001");

        Assert.Equal("example/settlement", assessment.RulesetId);
        Assert.Equal("2016", assessment.RulesetVersion);
        Assert.Equal(City.Ruleset.Source.Sha256, assessment.RulesetSha256);
        Assert.Equal("A-001", assessment.ApplicantId);
        Assert.Equal(SampleCity.AsOf, assessment.AsOf);
        Assert.Equal(Verdict.Eligible, assessment.Verdict);
        Assert.Equal("积分入户", assessment.Track);
        Assert.Equal(96, assessment.Total);
        Assert.Equal(new PointsRange(96, 96), assessment.Range);
        Assert.Equal(10, assessment.ModelledPoints);
        Assert.Empty(assessment.Missing);
        LedgerInvariant.Check(assessment);
    }

    [Fact]
    public void Build_Ledger_IsInPreorderWithParents()
    {
        Assessment assessment = City.Assess(City.Someone());

        Assert.Equal(["总分", "个人素质", "文化程度", "技能", "居住年限", "志愿服务", "实际年龄", "婚姻状况", "镇街引导", "减分", "违法记录"], assessment.Ledger.Select(l => l.Id));
        Assert.Null(assessment.Ledger[0].ParentId);
        Assert.Equal("个人素质", Line(assessment, "技能").ParentId);
        Assert.Equal(2, Line(assessment, "技能").Depth);
        Assert.Equal(24, Line(assessment, "技能").SourceLine);
    }

    [Fact]
    public void Build_LineWithoutBasis_TakesThatOfItsGroup()
    {
        Assert.Equal("附件一", Line(City.Assess(City.Someone()), "技能").Basis?.Article);
    }

    [Fact]
    public void Build_Cap_IsAnAdjustment()
    {
        LedgerLine service = Line(City.Assess(City.Someone()), "志愿服务");

        Assert.Equal((12, 10), (service.Raw, service.Counted));
        Assert.Equal([new Adjustment(AdjustmentKind.Cap, -2)], service.Adjustments);
    }

    [Fact]
    public void Build_Record_IsNamedByTheFieldsTheItemReads()
    {
        LedgerChoice? choice = Line(City.Assess(City.Someone()), "文化程度").Choice;

        Assert.Equal("大专", choice?.Case);
        Assert.Equal("学历", choice?.Record?.List.Zh);
        Assert.Equal(1, choice?.Record?.Index);
        NamedValue field = Assert.Single(choice?.Record?.Fields ?? []);
        Assert.Equal(("层次", "大专"), (field.Name.Zh, field.Value.Choice?.Zh));
    }

    [Fact]
    public void Build_BestOfGroup_NamesTheLineAndTakesTheLoserAway()
    {
        Assessment assessment = City.Assess(City.Someone().Add("职业资格", ("等级", "初级工")));

        Assert.Equal("文化程度", Line(assessment, "个人素质").Choice?.LineId);
        Assert.Equal([new Adjustment(AdjustmentKind.NotBest, -30)], Line(assessment, "技能").Adjustments);
        Assert.Equal(96, assessment.Total);
    }

    [Fact]
    public void Build_BandByAFact_TellsTheFact()
    {
        LedgerChoice? choice = Line(City.Assess(City.Someone()), "实际年龄").Choice;

        Assert.Equal("36..45", choice?.Case);
        NamedValue fact = Assert.Single(choice?.Facts ?? []);
        Assert.Equal(40, fact.Value.Number);
        Assert.True(fact.Value.IsAge);
    }

    [Fact]
    public void Build_ConditionFails_LineIsNotApplicableAndQuotesIt()
    {
        LedgerLine towns = Line(City.Assess(City.Someone()), "镇街引导");

        Assert.Equal(LineStatus.NotApplicable, towns.Status);
        Assert.Equal("申请.用途 = 入户", towns.Condition);
    }

    [Fact]
    public void Build_AgeMissing_AsksForTheDateOfBirth()
    {
        Facts facts = City.Someone();
        facts.Row.Values[City.Plan.Layout.SlotOf(Hand.Field(Hand.Fact("年龄"), ""))] = Luohu.Scoring.Quantities.Cell.NotKnown;
        Assessment assessment = City.Assess(facts);

        Assert.Equal(Verdict.Undetermined, assessment.Verdict);
        Assert.Equal("出生日期", Assert.Single(assessment.Missing).Fact.Zh);
    }

    [Fact]
    public void Build_Undetermined_AsksOnlyForWhatCanDecide()
    {
        // The points suffice without the marriage item, so only the household decides.
        Facts facts = City.Someone().Add("违法犯罪").Set("婚姻", "", "未婚").Add("学历", ("层次", "硕士"));
        facts.Row.Values[City.Plan.Layout.SlotOf(Hand.Field(Hand.Fact("户籍"), "城市"))] = Luohu.Scoring.Quantities.Cell.NotKnown;
        facts.Row.Values[City.Plan.Layout.SlotOf(Hand.Field(Hand.Fact("婚姻"), ""))] = Luohu.Scoring.Quantities.Cell.NotKnown;
        Assessment assessment = City.Assess(facts);

        Assert.Equal("条件准入", assessment.Track);
        Assert.Equal(Verdict.Undetermined, assessment.Verdict);
        MissingFact missing = Assert.Single(assessment.Missing);
        Assert.Equal(("户籍", "城市"), (missing.Fact.Zh, missing.Field?.Zh));
    }

    [Fact]
    public void Build_Decided_ListsWhatCouldChangeTheTotal()
    {
        Facts facts = City.Someone().Add("学历", ("层次", "硕士"));
        facts.Row.Values[City.Plan.Layout.SlotOf(Hand.Field(Hand.Fact("婚姻"), ""))] = Luohu.Scoring.Quantities.Cell.NotKnown;
        Assessment assessment = City.Assess(facts);

        Assert.Equal(Verdict.Eligible, assessment.Verdict);
        Assert.Equal(new PointsRange(106, 116), assessment.Range);
        Assert.Equal("婚姻", Assert.Single(assessment.Missing).Fact.Zh);
    }

    [Fact]
    public void Build_RecordFieldMissing_NamesTheRecords()
    {
        Facts facts = City.Someone().Add("学历").Add("学历", ("层次", "小学")).Add("学历");
        MissingFact missing = Assert.Single(Line(City.Assess(facts), "文化程度").Missing);

        Assert.Equal("层次", missing.Field?.Zh);
        Assert.Equal([2, 4], missing.Records);
    }

    [Fact]
    public void Build_OnlyAFactBoundsTheTop_RangeIsOpenUpToTheRoot()
    {
        Facts facts = City.Someone().Add("居住证", ("起", "2010-01-01"), ("止", "2011-01-01"), ("至今", false));
        Assessment assessment = City.Assess(facts);

        Assert.Equal(new PointsRange(0, null), Line(assessment, "居住年限").Range);
        Assert.Equal(new PointsRange(81, null), assessment.Range);
        Assert.Equal(Verdict.Undetermined, assessment.Verdict);
        Assert.Null(Line(assessment, "志愿服务").Adjustments.FirstOrDefault(a => a.Kind == AdjustmentKind.Floor));
    }

    [Fact]
    public void Build_DeductionsNotKnown_FloorOfTheGroupLimitsTheTotal()
    {
        Facts facts = City.Someone();
        facts.Row.Counts[City.Plan.Layout.ListOf(Hand.List("违法犯罪"))?.Index ?? 0] = -1;
        Assessment assessment = City.Assess(facts);

        Assert.Null(Line(assessment, "违法记录").Range.Low);
        Assert.Equal(new PointsRange(-100, 0), Line(assessment, "减分").Range);
        Assert.Equal(new PointsRange(-4, 96), assessment.Range);
        MissingFact missing = Assert.Single(assessment.Missing);
        Assert.Equal(("违法犯罪", null), (missing.Fact.Zh, missing.Field?.Zh));
    }

    private static LedgerLine Line(Assessment assessment, string id) => assessment.Ledger.Single(l => l.Id == id);
}
