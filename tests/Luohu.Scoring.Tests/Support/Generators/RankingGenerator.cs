using Luohu.Scoring.Binding;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random rankings: who takes part, batches, keys of every kind with an order, zones, places, benefits of a rank.</summary>
internal sealed class RankingGenerator(Draws draws, ExpressionGenerator expressions, GeneratorScope scope)
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly ValueKind[] Unordered = [ValueKind.Flag, ValueKind.Text];

    private readonly Variable _eligible = new("符合");

    public BoundRanking Ranking() => new(Nowhere)
    {
        Eligible = _eligible,
        Condition = draws.Chance(60) ? TakesPart() : null,
        Batches = [.. Many(3).Select(n => new BoundBatch(Nowhere, $"批{n}", Condition()))],
        Keys = [.. Many(3).Select(_ => new RankKey(Key(), draws.Chance(50))), new RankKey(Key(), true)],
        Quota = draws.Chance(50) ? expressions.FreshNumber(scope, 0) : null,
        Zone = draws.Chance(50) ? expressions.Fresh(new Want(ValueKind.Text, MayBeNone: true), scope) : null,
        Uses = draws.Chance(30) ? expressions.Uses() : null,
        Benefits = [.. Many(3).Select(n => Benefit($"惠{n}"))],
    };

    private IEnumerable<int> Many(int most) => Enumerable.Range(0, draws.Below(most));

    private BoundExpression Condition() => expressions.FreshCondition(scope with { Depth = 2 });

    /// <summary>The verdict, perhaps with something else.</summary>
    private BoundExpression TakesPart()
    {
        var eligible = new VariableReference(Nowhere, BoundType.Flag, _eligible);
        return draws.Chance(50) ? new Logic(Nowhere, draws.Chance(50), [eligible, Condition()]) : expressions.FreshCondition(scope.With(eligible));
    }

    /// <summary>Points as often as anything else.</summary>
    private BoundExpression Key()
    {
        Want want = draws.Chance(50) ? new Want(ValueKind.Number) : expressions.AnyWant(mayBeNone: true);
        bool hasOrder = !Unordered.Contains(want.Kind) && want.Choices is null or { IsOrdered: true };
        return expressions.Fresh(hasOrder ? want : new Want(ValueKind.Number), scope);
    }

    private RankBenefit Benefit(string id)
    {
        var rank = new Variable("名次");
        var reference = new VariableReference(Nowhere, BoundType.Number(Unit.None, new NumberRange(0, 1, RankBenefit.LastRank)), rank);
        BoundExpression condition = draws.Chance(70) ? new Logic(Nowhere, draws.Chance(50), [Compared(reference), Condition()]) : Compared(reference);
        BoundExpression? amount = draws.Chance(50) ? Amount(reference) : null;
        var diagnostics = new DiagnosticBag();
        BoundExpression[] parts = [.. new[] { condition, amount }.OfType<BoundExpression>()];
        return new RankBenefit(Nowhere, id, rank, condition, amount)
        {
            Starts = RankSteps.Of(rank, parts, diagnostics) ?? throw new InvalidOperationException("the rank is only compared"),
        };
    }

    /// <summary>The rank, or a name for it, against a number, on either side, or among several numbers.</summary>
    private BoundExpression Compared(VariableReference rank)
    {
        if (draws.Chance(20))
        {
            var other = new Variable("量");
            return new Let(Nowhere, other, rank, Compared(rank with { Variable = other }));
        }

        if (draws.Chance(20))
        {
            return new Membership(Nowhere, rank, [.. Many(3).Select(_ => Place()), Place()]);
        }

        ComparisonOperator op = draws.Of(Enum.GetValues<ComparisonOperator>());
        return draws.Chance(30) ? new Comparison(Nowhere, op, Place(), rank) : new Comparison(Nowhere, op, rank, Place());
    }

    private Constant Place()
    {
        long place = draws.Between(0, 12);
        return new Constant(Nowhere, BoundType.Number(Unit.None, NumberRange.Of(place, 0)), place);
    }

    private Conditional Amount(VariableReference rank)
    {
        BoundExpression high = expressions.FreshNumber(scope, BoundBenefit.Scale);
        BoundExpression low = expressions.FreshNumber(scope, BoundBenefit.Scale);
        return new(Nowhere, high.Type with { Range = high.Type.Range.Union(low.Type.Range) }, Compared(rank), high, low);
    }
}
