using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

internal sealed partial class SampleCity
{
    private BoundGroup People()
    {
        TextSpan span = _hand.From("组: 个人素质");
        return Lines.Group(span, "个人素质", OverLevels("文化程度", "学历", "层次", [("本科以上", "本科", 80), ("大专", "大专", 60)]),
            OverLevels("技能", "职业资格", "等级", [("中级工", "中级工", 60), ("初级工", "初级工", 30)])) with { Pick = new(PickKind.Best, 1), Basis = Article("附件一") };
    }

    /// <summary>A table whose rows are tried from the top: the first at or below the record's level decides.</summary>
    private BoundItem OverLevels(string id, string list, string field, (string Label, string Least, long Points)[] rows)
    {
        TextSpan span = _hand.From($"编号: {id}");
        var loop = new LoopVariable(Hand.List(list), false);
        FieldDefinition definition = Hand.Field(loop.Fact, field);
        var cases = rows.Select(r => Case(r.Label, Hand.Compare(Hand.Rank(_hand.Of(loop, field)), ComparisonOperator.GreaterOrEqual, LeastOf(definition, r.Least)), r.Points))
            .Append(Case("其他", Always, 0));
        return Lines.Item(span, id, Table(0, rows.Max(r => r.Points), [.. cases]), new ListSource(_hand.At(list), loop, loop.Fact)) with { Pick = new(PickKind.Best, 1) };
    }

    private BoundItem Residence()
    {
        TextSpan span = _hand.From("编号: 居住年限");
        var loop = new LoopVariable(Hand.List("居住证"), false);
        var here = Hand.Compare(_hand.Of(loop, "城市"), ComparisonOperator.Equal, _hand.Text("本市", "示例"));
        var years = new DurationOf(_hand.At("年数("), BoundType.Number(Unit.Years, new NumberRange(0, 0, 200)), new Filtered(default, new ListSource(default, loop, loop.Fact), here), Unit.Years);
        var points = new Arithmetic(span, PointsUpTo(0, 1000), ArithmeticOperator.Multiply, years, Hand.Points(5));
        return Lines.Item(span, "居住年限", points) with { IsCapped = false, Basis = Article("附件二") };
    }

    private BoundItem Volunteering()
    {
        TextSpan span = _hand.From("编号: 志愿服务");
        var loop = new LoopVariable(Hand.List("志愿服务"), false);
        BoundType hours = BoundType.Number(Unit.Hours, new NumberRange(2, 0, 1_000_000_000));
        var sum = new SumOf(_hand.At("合计("), hours, new ListSource(default, loop, loop.Fact), _hand.Of(loop, "小时"));
        var full = new Rounded(span, BoundType.Number(Unit.None, new NumberRange(0, 0, 200_000)), sum, new Constant(default, hours, 5000), RoundingMode.Floor);
        var points = new Arithmetic(span, PointsUpTo(0, 400_000), ArithmeticOperator.Multiply, full, Hand.Points(2));
        return Lines.Item(span, "志愿服务", points) with { Cap = Lines.Limit(10), Basis = Article("附件三") };
    }

    private BoundItem Bands()
    {
        TextSpan span = _hand.From("编号: 实际年龄");
        FactReference age = _hand.Fact("年龄", "");
        SelectCase Below(string label, long least, long points) => Case(label, Hand.Compare(age, ComparisonOperator.Less, _hand.Number("0", least)), points);
        return Lines.Item(span, "实际年龄", Table(0, 5, [Below("不满18", 18, 0), Below("18..35", 36, 5), Below("36..45", 46, 1), Case("46以上", Always, 0)])) with { Basis = Article("附件四") };
    }

    private BoundItem Marriage()
    {
        TextSpan span = _hand.From("编号: 婚姻状况");
        FactReference status = _hand.Fact("婚姻", "");
        SelectCase married = Case("已婚", Hand.Compare(status, ComparisonOperator.Equal, _hand.Choice("已婚", status.Field)), 10);
        return Lines.Item(span, "婚姻状况", Table(0, 10, [married, Case("其他", Always, 0)])) with { Basis = new Basis(null, string.Empty) };
    }

    private BoundItem Towns()
    {
        TextSpan span = _hand.From("编号: 镇街引导");
        Comparison settles = Hand.Compare(_hand.Fact("申请", "用途"), ComparisonOperator.Equal, _hand.Text("入户", "入户"));
        return Lines.Item(span, "镇街引导", Hand.Points(20)) with { When = settles, Basis = Article("附件五") };
    }

    private BoundGroup Deductions()
    {
        TextSpan span = _hand.From("组: 减分");
        TextSpan inner = _hand.From("编号: 违法记录");
        var loop = new LoopVariable(Hand.List("违法犯罪"), false);
        BoundItem offences = Lines.Item(inner, "违法记录", Hand.Points(-80), new ListSource(_hand.At("违法犯罪"), loop, loop.Fact)) with
        {
            Pick = new(PickKind.Sum, 1),
            RawRange = new NumberRange(0, -80_000, 0),
            Range = new NumberRange(0, -80_000, 0),
            IsFloored = false,
        };
        return Lines.Group(span, "减分", offences) with { Floor = Lines.Limit(-100), Basis = Article("附件六") };
    }

    private static Constant Always { get; } = new(default, BoundType.Flag, Cell.Yes);

    private static Constant LeastOf(FieldDefinition field, string choice)
    {
        ChoiceType choices = field.Choices ?? throw new ArgumentException("no choice", nameof(field));
        int rank = choices.Choices[choices.OrdinalOf(choice)].Rank;
        return new(default, BoundType.Number(Unit.None, NumberRange.Of(rank, 0)), rank);
    }

    private static BoundType PointsUpTo(long least, long most) => BoundType.Number(Unit.Points, new NumberRange(0, least, most));

    private static SelectCase Case(string label, BoundExpression condition, long points) => new(default, label, condition, Hand.Points(points));

    private static Select Table(long least, long most, IReadOnlyList<SelectCase> cases) => new(default, PointsUpTo(least, most), cases);
}
