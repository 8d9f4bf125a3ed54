using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>What ranking needs of an applicant, behind all else, in plans made for it.</summary>
internal sealed partial class PlanWriter
{
    /// <summary>While keys of a ranking are written: points are what they count, since that is what the list shows.</summary>
    private bool _readsCounted;

    private MemberExpression Ranks => Property(_work, nameof(Workspace.Ranks));

    private void WriteRanking(BoundRanking ranking)
    {
        WriteVerdict(ranking.Eligible);
        SetRank(nameof(RankCells.Condition), ranking.Condition is null ? Constant(Truth.True) : TruthOf(ranking.Condition));
        SetRank(nameof(RankCells.Uses), ranking.Uses is null ? Constant(Truth.True) : TruthOf(ranking.Uses));
        SetRank(nameof(RankCells.Batch), Constant(ranking.Batches.Count));
        for (int i = ranking.Batches.Count - 1; i >= 0; i--)
        {
            _body.Add(IfThen(IsTrue(TruthOf(ranking.Batches[i].Condition)), Assign(Property(Ranks, nameof(RankCells.Batch)), Constant(i))));
        }

        for (int i = 0; i < ranking.Keys.Count; i++)
        {
            _body.Add(Assign(ArrayAccess(Property(Ranks, nameof(RankCells.Keys)), Constant(i)), KeyOf(ranking.Keys[i].Value)));
        }

        SetRank(nameof(RankCells.Zone), ranking.ZoneOfApplicant is { } zone ? NumberOf(zone) : NotKnown);
        SetRank(nameof(RankCells.Quota), ranking.Quota is null ? NotKnown : NumberOf(ranking.Quota));
        SetRank(nameof(RankCells.Use), ranking.Use is null ? NotKnown : NumberOf(ranking.Use));
        int step = 0;
        foreach (RankBenefit benefit in ranking.Benefits)
        {
            WriteSteps(benefit, step);
            step += benefit.Starts.Count;
        }
    }

    /// <summary>The verdict as a flag, from the conditions judged before.</summary>
    private void WriteVerdict(Variable eligible)
    {
        IndexExpression truth = Local(typeof(int));
        IndexExpression flag = Local(typeof(long));
        _variables[eligible] = flag;
        _body.Add(Assign(truth, Constant(_ruleset.Tracks.Count == 0 ? Truth.True : Truth.False)));
        _body.AddRange(_ruleset.Tracks.Select(t => Assign(truth, Call(typeof(Math), nameof(Math.Max), null, truth, ConditionSlot(t)))));
        _body.AddRange(_ruleset.Gates.Select(g => Assign(truth, Call(typeof(Math), nameof(Math.Min), null, truth, ConditionSlot(g)))));
        _body.AddRange(_ruleset.Vetoes.Select(v => Assign(truth, Call(typeof(Math), nameof(Math.Min), null, truth, Subtract(Constant(Truth.True), ConditionSlot(v))))));
        _body.Add(Assign(flag, FlagCell(truth)));
    }

    private void SetRank(string name, Expression value) => _body.Add(Assign(Property(Ranks, name), value));

    private BlockExpression KeyOf(BoundExpression key)
    {
        _readsCounted = true;
        ParameterExpression value = Variable(typeof(long), "key");
        Expression code = Block(Assign(value, NumberOf(key)), RankOfChoice(key.Type, value));
        _readsCounted = false;
        return Block(typeof(long), [value], code);
    }

    private Expression PointsCounted(PointsOf e) =>
        AtScaleOf(e, LedgerOf(_ruleset.Lines.First(l => string.Equals(l.Id, e.LineId, StringComparison.Ordinal)).Index, nameof(LedgerEntry.Counted)));

    /// <summary>What is none is no value to rank by, as what is not known is none.</summary>
    private static Expression RankOfChoice(BoundType type, ParameterExpression value)
    {
        Expression rank = type is { Kind: ValueKind.Choice, Choices: { } choices }
            ? ArrayIndex(Constant(choices.Choices.Select(c => (long)c.Rank).ToArray()), Convert(value, typeof(int)))
            : value;
        return Condition(LessThanOrEqual(value, Constant(Cell.None)), NotKnown, rank);
    }

    /// <summary>A benefit at the first rank of each of its steps, one after the other.</summary>
    private void WriteSteps(RankBenefit benefit, int first)
    {
        ParameterExpression rank = Variable(typeof(long), "rank");
        ParameterExpression step = Variable(typeof(int), "step");
        LabelTarget exit = Label("steps");
        _variables[benefit.Rank] = rank;
        Expression slot = Expression.Add(step, Constant(first));
        Expression amount = benefit.Amount is null ? NotKnown : NumberOf(benefit.Amount);
        _body.Add(Block(
            [rank, step],
            Assign(step, Constant(0)),
            Expression.Loop(
                Block(
                    IfThen(Equal(step, Constant(benefit.Starts.Count)), Break(exit)),
                    Assign(rank, ArrayIndex(Constant(benefit.Starts.ToArray()), step)),
                    Assign(ArrayAccess(Property(Ranks, nameof(RankCells.Truths)), slot), TruthOf(benefit.Condition)),
                    Assign(ArrayAccess(Property(Ranks, nameof(RankCells.Amounts)), slot), amount),
                    PreIncrementAssign(step)),
                exit)));
    }
}
