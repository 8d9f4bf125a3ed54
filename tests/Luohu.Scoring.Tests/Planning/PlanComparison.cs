using System.Globalization;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Tests.Reference;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>Holds what a plan wrote into its workspace to what the reference evaluator says.</summary>
internal static class PlanComparison
{
    public static void AssertSame(BoundRuleset ruleset, CompiledPlan plan, Workspace work, FactRow row, ReferenceResult expected)
    {
        foreach (ReferenceLine line in expected.Root.All())
        {
            LedgerEntry entry = work.Ledger[line.Of.Index];
            string wanted = Shown(line, ruleset.PointScale);
            string got = Shown(entry);
            Assert.True(string.Equals(wanted, got, StringComparison.Ordinal), $"{line.Of.Id}:\n reference {wanted}\n plan      {got}");
            Assert.Equal(AmountOf(line.Of, line.Amount, row), entry.Amount);
        }

        foreach ((int index, Tri truth) in expected.Conditions)
        {
            Assert.True((int)truth == work.Conditions[index], $"condition {index}: reference {truth}, plan {(Tri)work.Conditions[index]}");
        }

        AssertSameWitnesses(plan, work, row, expected);
        AssertSameTrace(ruleset, work, row, expected);
        if (plan.Ranking is { } ranking)
        {
            RankComparison.AssertSame(ranking, work.Ranks, row, expected.Ranks);
        }
    }

    private static void AssertSameTrace(BoundRuleset ruleset, Workspace work, FactRow row, ReferenceResult expected)
    {
        ElementEntry EntryOf(ReferenceElement e) =>
            new(e.Item.Index, e.Position, (int)e.Presence, AmountOf(e.Item, e.Amount, row), CellOf(e.Value, ruleset.PointScale, row), e.Case) { Person = e.Person, Key = CellOf(e.Key, KeyScale(e.Item.Each), row) };
        if (work.Trace is { } trace)
        {
            Assert.Equal(expected.Elements.OrderBy(e => e.Item.Index).Select(EntryOf), trace.OrderBy(t => t.Line));
        }
    }

    private static int KeyScale(BoundList? list) => list switch
    {
        Grouped e => e.Key.Type.Range.Scale,
        Filtered e => KeyScale(e.Source),
        _ => 0,
    };

    private static long AmountOf(BoundLine line, Value amount, FactRow row) =>
        line is BoundItem item ? CellOf(amount, AmountScale(item.Value), row) : Cell.NotKnown;

    /// <summary>The scale of the innermost named quantity.</summary>
    private static int AmountScale(BoundExpression value, int around = 0) => value switch
    {
        Let e => AmountScale(e.Body, e.Value.Type.Range.Scale),
        Rescaled e => AmountScale(e.Operand, around),
        _ => around,
    };

    private static void AssertSameWitnesses(CompiledPlan plan, Workspace work, FactRow row, ReferenceResult expected)
    {
        Assert.Equal(expected.Witnesses.Count, plan.Witnesses.Count);
        foreach ((ReferenceWitness wanted, Witness got) in expected.Witnesses.OrderBy(w => w.Condition).Zip(plan.Witnesses.OrderBy(w => w.Condition)))
        {
            Assert.Same(wanted.Comparison, got.Comparison);
            int scale = got.Comparison.Left.Type.Range.Scale;
            long[] cells = [.. new[] { wanted.LeftLow, wanted.LeftHigh, wanted.RightLow, wanted.RightHigh }.Select(v => CellOf(v, scale, row))];
            Assert.Equal(cells, work.Witnesses[got.Slot..(got.Slot + 4)]);
        }
    }

    public static long CellOf(Value value, int scale, FactRow row) => value.Form switch
    {
        ValueForm.NotKnown => Cell.NotKnown,
        ValueForm.None => Cell.None,
        ValueForm.Text => row.CodeOf(value.Text ?? ""),
        _ => (long)value.Number.Shifted(scale).Numerator,
    };

    private static string Shown(ReferenceLine l, int scale)
    {
        string At(Fraction f) => f.Shifted(scale) is { Denominator.IsOne: true } whole ? whole.Numerator.ToString(CultureInfo.InvariantCulture) : f.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"raw {At(l.Raw)} times {At(l.Multiplier)} each {At(l.EachRounding)} {At(l.EachFloor)} {At(l.EachCap)} rounding {At(l.Rounding)} floor {At(l.Floor)} cap {At(l.Cap)} excluded {At(l.Excluded)} by {l.ExcludedBy?.Index ?? -1} not best {At(l.NotBest)} counted {At(l.Counted)}")
            + string.Create(CultureInfo.InvariantCulture, $" [{At(l.Low)}, {At(l.High)}] {l.Presence} {l.State} element {l.Element} case {l.Case}");
    }

    private static string Shown(LedgerEntry l) => string.Create(
        CultureInfo.InvariantCulture,
        $"raw {l.Raw} times {l.Multiplier} each {l.EachRounding} {l.EachFloor} {l.EachCap} rounding {l.Rounding} floor {l.Floor} cap {l.Cap} excluded {l.Excluded} by {l.ExcludedBy} not best {l.NotBest} counted {l.Counted} [{l.Low}, {l.High}] {(Tri)l.Presence} {l.State} element {l.Element} case {l.Case}");
}
