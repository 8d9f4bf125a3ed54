using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>A random tree of items and groups over a few facts, and random applicants of whom not everything is known.</summary>
internal sealed class RandomScheme
{
    private readonly Random _random;
    private readonly Hand _hand = new("学历 婚姻 申请.用途 层次 志愿服务 小时");
    private readonly CompiledPlan _plan;
    private readonly BoundRuleset _ruleset;
    private int _names;

    public RandomScheme(int seed)
    {
        _random = new Random(seed);
        BoundGroup root = Lines.Numbered(Group(0) with { When = null });
        _ruleset = new()
        {
            Source = _hand.Source,
            Id = "random/scheme",
            Name = "随机",
            Version = "1",
            Vocabulary = FactVocabulary.BuiltIn,
            Zones = [],
            Documents = [],
            Definitions = [],
            Gates = [],
            Vetoes = [],
            Tracks = [],
            Root = root,
            Lines = Hand.Flat(root),
            Conditions = [],
            PointScale = 1,
        };
        _plan = PlanWriter.Compile(_ruleset, interpret: true);
    }

    public Assessment Assess()
    {
        FactRow row = Row();
        Workspace work = _plan.CreateWorkspace();
        _plan.Run(row, SampleCity.AsOf.DayNumber, work);
        return AssessmentBuilder.Build(_ruleset, _plan, row, work, SampleCity.AsOf, null);
    }

    private bool OneIn(int n) => _random.Next(n) == 0;

    private BoundGroup Group(int depth)
    {
        BoundLine[] lines = [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => depth < 3 && OneIn(3) ? (BoundLine)Group(depth + 1) : Item())];
        return Staged(Lines.Group(default, $"组{_names++}", lines));
    }

    private BoundItem Item() => Staged(_random.Next(4) switch
    {
        0 => Lines.Item(default, $"项{_names++}", Hand.Points(_random.Next(-300, 600))),
        1 => Lines.Item(default, $"项{_names++}", ByMarriage()),
        2 => OverDegrees(),
        _ => Lines.Item(default, $"项{_names++}", Hours()) with { IsCapped = false },
    });

    private T Staged<T>(T line)
        where T : BoundLine => line with
    {
        When = line is BoundItem { Each: not null } || !OneIn(4) ? null : Hand.Compare(_hand.Fact("申请", "用途"), ComparisonOperator.Equal, _hand.Text("用途", "入户")),
        Pick = new((PickKind)_random.Next(3), _random.Next(1, 3)),
        Rounding = OneIn(3) ? new(RoundingMode.HalfAwayFromZero, 0) : null,
        Cap = OneIn(3) ? Lines.Limit(_random.Next(0, 400)) : null,
        Floor = OneIn(4) ? Lines.Limit(_random.Next(-400, 0)) : null,
    };

    private BoundExpression ByMarriage()
    {
        FactReference status = _hand.Fact("婚姻", "");
        Comparison married = Hand.Compare(status, ComparisonOperator.Equal, new Constant(default, status.Type, 1));
        return Table(married, _random.Next(-200, 500));
    }

    private BoundItem OverDegrees()
    {
        var loop = new LoopVariable(Hand.List("学历"), false);
        Comparison high = Hand.Compare(_hand.Of(loop, "层次"), ComparisonOperator.Equal, new Constant(default, BoundType.Of(Hand.Field(loop.Fact, "层次")), 6));
        return Lines.Item(default, $"项{_names++}", Table(high, _random.Next(-200, 500)), new ListSource(default, loop, loop.Fact));
    }

    private SumOf Hours()
    {
        var loop = new LoopVariable(Hand.List("志愿服务"), false);
        return new(default, BoundType.Number(Unit.Points, new NumberRange(1, 0, 1_000_000)), new ListSource(default, loop, loop.Fact), _hand.Of(loop, "小时"));
    }

    private static Select Table(BoundExpression first, int points) => new(default, BoundType.Number(Unit.Points, new NumberRange(1, Math.Min(0, points), Math.Max(0, points))),
    [
        new SelectCase(default, "甲", first, Hand.Points(points)),
        new SelectCase(default, "其他", new Constant(default, BoundType.Flag, Cell.Yes), Hand.Points(0)),
    ]);

    private FactRow Row()
    {
        var row = new FactRow(_plan.Layout);
        for (int i = 0; i < row.Values.Length; i++)
        {
            row.Values[i] = OneIn(3) ? Cell.NotKnown : _random.Next(2);
        }

        for (int list = 0; list < row.Counts.Length; list++)
        {
            int records = _random.Next(-1, 4);
            for (int i = 0; i <= records; i++)
            {
                row.Counts[list] = Math.Max(0, row.Counts[list]);
                int start = row.AddRecord(list);
                row.Cells[list][start] = OneIn(3) ? Cell.NotKnown : _random.Next(8);
            }
        }

        return row;
    }
}
