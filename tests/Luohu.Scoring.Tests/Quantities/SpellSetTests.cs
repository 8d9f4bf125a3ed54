using FsCheck.Fluent;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class SpellSetTests
{
    [Fact]
    public void Add_EndBeforeBeginning_IsLeftOut()
    {
        SpellSet set = Spells.Set((5, 4), (7, 7));
        Assert.Equal([(7L, 7L)], Spells.List(set));
    }

    [Fact]
    public void FirstOf_BeyondTheCount_ThrowsEvenWithinTheBuffer()
    {
        SpellSet set = Spells.Set((1, 2));
        Assert.Throws<IndexOutOfRangeException>(() => set.FirstOf(1));
        Assert.Throws<IndexOutOfRangeException>(() => set.LastOf(1));
    }

    [Fact]
    public void Merge_OverlappingTouchingInsideAndApart_JoinsAllButTheLast()
    {
        SpellSet set = Spells.Set((20, 25), (1, 5), (4, 9), (10, 12), (11, 11), (14, 14), (22, 22));
        set.Merge();
        Assert.Equal([(1L, 12L), (14L, 14L), (20L, 25L)], Spells.List(set));
    }

    [Fact]
    public void Merge_EndsOfTheNumberRange_DoesNotOverflow()
    {
        SpellSet set = Spells.Set((10, long.MaxValue), (5, 9), (long.MinValue, 1), (3, 3));
        set.Merge();
        Assert.Equal([(long.MinValue, 1L), (3L, 3L), (5L, long.MaxValue)], Spells.List(set));
    }

    [Fact]
    public void Merge_AlreadyInNormalForm_KeepsAll()
    {
        SpellSet set = Spells.Set((1, 2), (4, 5), (9, 9));
        set.Merge();
        Assert.Equal([(1L, 2L), (4L, 5L), (9L, 9L)], Spells.List(set));
    }

    [Fact]
    public void Clear_AfterUse_HoldsOnlyWhatIsAddedAgain()
    {
        SpellSet set = Spells.Set((5, 6), (1, 2));
        set.Clear();
        Assert.Equal(0, set.Count);
        set.Merge();
        Assert.Equal(0, set.Count);
        set.Add(3, 3);
        Assert.Equal([(3L, 3L)], Spells.List(set));
    }

    [Fact]
    public void CopyFrom_UnmergedSpells_AreCopiedAndStillMerge()
    {
        var copy = new SpellSet();
        copy.Add(100, 200);
        SpellSet source = Spells.Set(Enumerable.Range(0, 20).Select(i => (20L - i, 20L - i)));
        copy.CopyFrom(source);
        Assert.Equal(20, copy.Count);
        copy.Merge();
        Assert.Equal([(1L, 20L)], Spells.List(copy));
        Assert.Equal(20, source.Count);
    }

    [Fact]
    public void SetEquals_SameDaysInOtherSpells_IsTrue()
    {
        Assert.True(Spells.Set((1, 3), (4, 6)).SetEquals(Spells.Set((2, 6), (1, 4))));
        Assert.True(Spells.Set().SetEquals(Spells.Set((2, 1))));
        Assert.False(Spells.Set((1, 3), (5, 6)).SetEquals(Spells.Set((1, 6))));
        Assert.False(Spells.Set((1, 3)).SetEquals(Spells.Set((1, 3), (5, 5))));
        Assert.False(Spells.Set((1, 3)).SetEquals(Spells.Set((1, 4))));
    }

    [Fact]
    public void Merge_AnySpells_IsTheNormalFormOfTheDaysCovered() =>
        Properties.Hold(Spells.Any, Spells.Shrink, spells =>
        {
            SpellSet set = Spells.Set(spells);
            set.Merge();
            return Spells.List(set).SequenceEqual(Spells.NormalForm(Spells.Covered(spells)));
        });

    [Fact]
    public void SetEquals_AnyOrderOfAdding_IsTrue() =>
        Properties.Hold(from spells in Spells.Any from shuffled in Gen.Shuffle(spells) select (spells, shuffled),
            c => Spells.Set(c.spells).SetEquals(Spells.Set(c.shuffled)));

    [Fact]
    public void SetEquals_AnyTwoSets_IsTrueWhenTheSameDaysAreCovered() =>
        Properties.Hold(from a in Spells.Any from b in Spells.Any select (a, b), c =>
            Spells.Set(c.a).SetEquals(Spells.Set(c.b))
                == Spells.NormalForm(Spells.Covered(c.a)).SequenceEqual(Spells.NormalForm(Spells.Covered(c.b))));
}
