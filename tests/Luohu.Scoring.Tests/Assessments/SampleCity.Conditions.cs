using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

internal sealed partial class SampleCity
{
    private BoundCondition Age()
    {
        _hand.From("编号: 年龄条件");
        return _hand.Leaf("年龄条件", Hand.Compare(_hand.Fact("年龄", ""), ComparisonOperator.Less, _hand.Number("50", 50)), Article("第四条"));
    }

    private BoundCondition Household()
    {
        _hand.From("编号: 非本市户籍");
        var differs = Hand.Compare(_hand.Fact("户籍", "城市"), ComparisonOperator.NotEqual, _hand.Text("本市, ", "示例") with { Span = _hand.At("本市,") });
        return _hand.Leaf("非本市户籍", differs with { Right = _hand.Text("本市", "示例") }, Article("第四条"));
    }

    private BoundCondition FalseDeclarations()
    {
        _hand.From("编号: 虚假材料五年");
        var loop = new LoopVariable(Hand.List("虚假申报"), false);
        var start = new DateShift(default, BoundType.Date, new AsOfDate(default), -60, 0);
        Comparison recent = Hand.Compare(_hand.Of(loop, "日期"), ComparisonOperator.Greater, start);
        const string rule = "存在(虚假申报 其中\n        日期 在 近 5 年)";
        return _hand.Leaf("虚假材料五年", _hand.Exists(rule, new Filtered(default, new ListSource(default, loop, loop.Fact), recent)), Article("第十九条"), "自作假行为被发现之日起五年内不予受理");
    }

    private BoundCondition ByCondition() => _hand.Node("条件准入", ConditionForm.Any, Article("第五条"), () =>
    [
        _hand.Leaf("本科学历", AtLeast("学历", "层次", "本科", "存在(学历 其中 层次 >= 本科)"), null),
        _hand.Leaf("高级技能", AtLeast("职业资格", "等级", "高级工", "存在(职业资格 其中 等级 >= 高级工)"), Article("第五条（二）")),
    ]);

    private BoundCondition ByPoints() => _hand.Node("积分入户", ConditionForm.All, Article("第六条"), () => [Permit(), Line()]);

    private BoundCondition Permit()
    {
        _hand.From("编号: 有效居住证");
        const string rule = "存在(居住证 其中 城市 = 本市 且 至今)";
        var loop = new LoopVariable(Hand.List("居住证"), false);
        var here = Hand.And(Hand.Compare(_hand.Of(loop, "城市"), ComparisonOperator.Equal, _hand.Text("本市", "示例")), _hand.Of(loop, "至今"));
        return _hand.Leaf("有效居住证", _hand.Exists(rule, new Filtered(default, new ListSource(default, loop, loop.Fact), here)), Article("第六条（一）"));
    }

    private BoundCondition Line()
    {
        _hand.From("编号: 达到分值");
        var total = new PointsOf(_hand.At("总分"), BoundType.Number(Unit.Points, new NumberRange(0, -100, 1_000_000)), "总分");
        return _hand.Leaf("达到分值", Hand.Compare(total, ComparisonOperator.GreaterOrEqual, _hand.Number("入户分值", 90, Unit.Points)), Article("第六条（二）"));
    }

    private BoundExpression AtLeast(string list, string field, string choice, string rule)
    {
        var loop = new LoopVariable(Hand.List(list), false);
        FieldDefinition definition = Hand.Field(loop.Fact, field);
        BoundExpression high = Hand.Compare(Hand.Rank(_hand.Of(loop, field)), ComparisonOperator.GreaterOrEqual, Hand.Rank(_hand.Choice(choice, definition)));
        return _hand.Exists(rule, new Filtered(default, new ListSource(default, loop, loop.Fact), high));
    }
}
