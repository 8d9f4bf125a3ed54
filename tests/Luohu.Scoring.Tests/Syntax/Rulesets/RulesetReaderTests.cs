using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Syntax.Rulesets;

public sealed class RulesetReaderTests
{
    private static readonly RulesetSyntax EveryForm = Texts.Ruleset(File.ReadAllText(Repository.PathTo("tests", "Baselines", "Good", "every-form.yaml")));

    [Fact]
    public void Read_Head_GivesItsTexts()
    {
        Assert.Equal("example/every-form", EveryForm.Id?.Value);
        Assert.Equal("1", EveryForm.Version?.Value);
        Assert.StartsWith("第一行：可以有冒号", EveryForm.Note?.Value, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2016, 1, 1).DayNumber, EveryForm.Validity?.From);
        Assert.Equal(new DateOnly(2020, 12, 31).DayNumber, EveryForm.Validity?.To);
        Assert.Equal(["细则", "办法"], EveryForm.Sources.Select(s => s.Key.Value));
        Assert.Equal("甲：乙, 丙", EveryForm.Sources[0].Title?.Value);
        Assert.Equal(["东镇", "西镇", "南镇"], EveryForm.Zones.Select(z => z.Value));
    }

    [Fact]
    public void Read_Facts_GiveTypesUnitsAndFields()
    {
        FactSyntax Fact(string name) => EveryForm.Facts.Single(f => f.Name.Value == name);
        Assert.Equal((ValueKind.Number, Unit.People, 0), (Fact("家庭人数").Kind, Fact("家庭人数").Unit, Fact("家庭人数").Decimals));
        Assert.Equal((ValueKind.Number, Unit.Yuan, null), (Fact("家庭收入").Kind, Fact("家庭收入").Unit, Fact("家庭收入").Decimals));
        Assert.Equal(2, Fact("身高").Decimals);
        Assert.True(Fact("岗位").IsOrdered);
        Assert.Equal(["普通", "技术"], Fact("岗位").Choices.Select(c => c.Value));
        Assert.True(Fact("党员").IsPersonal);
        Assert.True(Fact("培训") is { IsList: true, Spells: SpellKind.None, Kind: null });
        Assert.True(Fact("从教") is { IsList: true, Spells: SpellKind.Days });
        Assert.Equal((ValueKind.Number, Unit.Hours), (Fact("培训").Fields[2].Kind, Fact("培训").Fields[2].Unit));
    }

    [Fact]
    public void Read_Conditions_KeepTheirNesting()
    {
        ConditionSyntax any = EveryForm.Gates[1];
        Assert.Equal("居住或工作", any.Id.Value);
        Assert.Null(any.Condition);
        Assert.Equal(["居住", "工作"], any.Any?.Select(c => c.Id.Value));
        Assert.Equal(["有合同", "有社保"], any.Any?[1].All?.Select(c => c.Id.Value));
        Assert.Equal(("细则", "第四条（一）2"), (EveryForm.Gates[0].Basis?.Source, EveryForm.Gates[0].Basis?.Article));
    }

    [Fact]
    public void Read_ScoringAsMapping_IsTheRootGroupItself()
    {
        GroupSyntax root = Assert.IsType<GroupSyntax>(EveryForm.Points);
        Assert.Equal("总分", root.Id.Value);
        Assert.NotNull(root.Floor);
        Assert.Null(root.Take);
        Assert.Equal((RoundingKind.HalfAwayFromZero, 2), (root.Rounding?.Kind, root.Rounding?.Digits));
        GroupSyntax inner = Assert.IsType<GroupSyntax>(root.Lines[0]);
        Assert.Equal((TakeKind.Best, 2), (inner.Take?.Kind, inner.Take?.Count));
    }

    [Fact]
    public void Read_Items_HaveOneForm()
    {
        GroupSyntax root = Assert.IsType<GroupSyntax>(EveryForm.Points);
        GroupSyntax inner = Assert.IsType<GroupSyntax>(root.Lines[0]);
        Assert.Equal([typeof(TableSyntax), typeof(TableSyntax), typeof(BandsSyntax)], inner.Lines.Cast<ItemSyntax>().Select(i => i.Value?.GetType()));
        Assert.IsType<PerUnitSyntax>(Assert.IsType<ItemSyntax>(root.Lines[1]).Value);
        Assert.IsType<ExpressionValueSyntax>(Assert.IsType<ItemSyntax>(root.Lines[2]).Value);
        Assert.IsType<BandsSyntax>(EveryForm.Definitions.Single(d => d.Name.Value == "年龄分").Value);
    }

    /// <summary>A file in English gives the tree of the same file in Chinese.</summary>
    [Fact]
    public void Read_BothLanguages_GiveEqualTrees()
    {
        RulesetSyntax zh = Texts.Ruleset(Texts.Head + "事实:\n  甲: {类型: 选择, 取值: [乙], 有序: 是}\n积分:\n  - {编号: 丙, 各: 献血, 取: 最高 2 项, 得分: 2, 舍入: 向上取整 1 位}\n");
        RulesetSyntax en = Texts.Ruleset("ruleset: t\nversion: \"1\"\nfacts:\n  甲: {type: choice, values: [乙], ordered: yes}\nscore:\n  - id: 丙\n    each: 献血\n    take: best 2\n    points: 2\n    round: ceil 1\n");
        Assert.Equal(zh, en);
    }

    [Theory]
    [InlineData("合计", true)]
    [InlineData("最高2项", true)]
    [InlineData("最高 99 项", true)]
    [InlineData("最高 0 项", false)]
    [InlineData("最高 100 项", false)]
    [InlineData("最高 2", false)]
    [InlineData("best 2", true)]
    [InlineData("best 2 项", false)]
    [InlineData("最低 2 项", false)]
    [InlineData("最高 99999999999999999999 项", false)]
    public void Read_Take_AcceptsItsFormsOnly(string take, bool isRead)
    {
        (var root, var source, _) = Texts.Yaml(Texts.Head + "积分:\n  - {编号: 甲, 各: 献血, 取: " + take + ", 得分: 2}\n");
        Assert.NotNull(root);
        var diagnostics = new Luohu.Scoring.Diagnostics.DiagnosticBag(source);
        RulesetReader.Read(root, source, diagnostics);
        Assert.Equal(isRead ? [] : ["LH169"], diagnostics.ToSorted().Select(d => d.Code));
    }
}
