using System.Collections;
using FsCheck.Fluent;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class SpellAlgebraTests
{
    private delegate void Operation(SpellSet a, SpellSet b, SpellSet into);

    [Fact]
    public void Union_TouchingSpells_AreJoined() =>
        Assert.Equal([(1L, 6L), (9L, 9L)], Run(SpellAlgebra.Union, [(1, 3)], [(9, 9), (4, 6)]));

    [Fact]
    public void Intersect_OneDayInCommon_IsThatDay()
    {
        Assert.Equal([(3L, 3L)], Run(SpellAlgebra.Intersect, [(1, 3)], [(3, 6)]));
        Assert.Empty(Run(SpellAlgebra.Intersect, [(1, 3)], [(4, 6)]));
        Assert.Equal([(2L, 3L), (5L, 6L)], Run(SpellAlgebra.Intersect, [(1, 9)], [(2, 3), (5, 6)]));
    }

    [Fact]
    public void Except_CutsInsideAtTheEndsAndAll_LeavesTheRest()
    {
        Assert.Equal([(1L, 3L), (6L, 9L)], Run(SpellAlgebra.Except, [(1, 9)], [(4, 5)]));
        Assert.Equal([(3L, 7L)], Run(SpellAlgebra.Except, [(1, 9)], [(0, 2), (8, 20)]));
        Assert.Empty(Run(SpellAlgebra.Except, [(1, 9)], [(1, 9)]));
        Assert.Equal([(1L, 1L), (7L, 7L)], Run(SpellAlgebra.Except, [(1, 3), (5, 7)], [(2, 6)]));
        Assert.Equal([(1L, 3L)], Run(SpellAlgebra.Except, [(1, 3)], []));
    }

    [Fact]
    public void Except_OpenEnds_DoNotOverflow()
    {
        Assert.Equal([(1L, 4L)], Run(SpellAlgebra.Except, [(1, long.MaxValue)], [(5, long.MaxValue)]));
        Assert.Equal([(1L, 4L), (8L, long.MaxValue)], Run(SpellAlgebra.Except, [(1, long.MaxValue)], [(5, 7)]));
    }

    [Fact]
    public void MonthsToDays_Months_AreDaysFromFirstToLast()
    {
        var days = new SpellSet();
        SpellAlgebra.MonthsToDays(Spells.OfMonths("2016-02..2016-02 2015-11..2015-12 2016-01..2016-01"), days);
        Assert.Equal(Spells.List(Spells.OfDays("2015-11-01..2016-02-29")), Spells.List(days));
    }

    [Fact]
    public void Operations_ResultIntoAnOperand_AreRefused()
    {
        SpellSet a = Spells.Set((1, 2));
        SpellSet b = Spells.Set((2, 3));
        Assert.Throws<ArgumentException>("into", () => SpellAlgebra.Union(a, b, a));
        Assert.Throws<ArgumentException>("into", () => SpellAlgebra.Intersect(a, b, b));
        Assert.Throws<ArgumentException>("into", () => SpellAlgebra.Except(a, b, a));
        Assert.Throws<ArgumentException>("into", () => SpellAlgebra.MonthsToDays(a, a));
    }

    [Fact]
    public void Operations_OfASetWithItself_AreAllOrNothing()
    {
        SpellSet a = Spells.Set((1, 2), (5, 5));
        var into = new SpellSet();
        SpellAlgebra.Intersect(a, a, into);
        Assert.True(into.SetEquals(a));
        SpellAlgebra.Except(a, a, into);
        Assert.Equal(0, into.Count);
    }

    [Fact]
    public void Union_AnyTwoSets_CoversTheDaysOfEither() => HoldsForAny(SpellAlgebra.Union, (a, b) => a.Or(b));

    [Fact]
    public void Intersect_AnyTwoSets_CoversTheDaysOfBoth() => HoldsForAny(SpellAlgebra.Intersect, (a, b) => a.And(b));

    [Fact]
    public void Except_AnyTwoSets_CoversTheDaysOfTheFirstOnly() => HoldsForAny(SpellAlgebra.Except, (a, b) => a.And(b.Not()));

    private static void HoldsForAny(Operation operation, Func<BitArray, BitArray, BitArray> reference) =>
        Properties.Hold(from a in Spells.Any from b in Spells.Any select (a, b), c =>
            Run(operation, c.a, c.b).SequenceEqual(Spells.NormalForm(reference(Spells.Covered(c.a), Spells.Covered(c.b)))));

    private static (long First, long Last)[] Run(Operation operation, (long, long)[] a, (long, long)[] b)
    {
        var into = new SpellSet();
        into.Add(77, 78);
        operation(Spells.Set(a), Spells.Set(b), into);
        return Spells.List(into);
    }
}
