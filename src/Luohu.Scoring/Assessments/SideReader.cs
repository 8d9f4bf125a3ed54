using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Assessments;

/// <summary>The value of one side of a comparison.</summary>
internal sealed class SideReader(CellReader cells, PointEnds points)
{
    public ComparisonSide Read(Comparison comparison, BoundExpression side, string text, long low, long high)
    {
        if (PointEnds.IsRanged(side))
        {
            return new(text, false, points.IsLowOpen(side, low, high) ? null : Number(comparison, side, low), points.IsHighOpen(side, low, high) ? null : Number(comparison, side, high));
        }

        // Beside points, a value that is not known stands for its widest bounds, which nobody needs to hear.
        DisplayValue value = low != high ? DisplayValue.NotKnown : RankChoice(comparison, side, low) ?? Number(comparison, side, low);
        return new(text, Literals.IsLiteral(side, text, value), value, value);
    }

    private DisplayValue Number(Comparison comparison, BoundExpression side, long cell)
    {
        Unit unit = side.Type.Unit != Unit.None ? side.Type.Unit : Other(comparison, side).Type.Unit;
        return cells.Read(cell, side.Type, unit, IsAge(comparison.Left) || IsAge(comparison.Right));
    }

    /// <summary>Ordered choices are compared by rank; people know the choice. A rank alone names the first choice that has it.</summary>
    private DisplayValue? RankChoice(Comparison comparison, BoundExpression side, long rank)
    {
        ChoiceType? choices = ((comparison.Left as RankOf) ?? (comparison.Right as RankOf))?.Operand.Type.Choices;
        DisplayValue? own = (side as RankOf)?.Operand switch
        {
            FactReference fact => cells.Read(fact.Field),
            Constant constant => cells.Read(constant.Value, constant.Type, Unit.None),
            _ => null,
        };
        return choices is null ? null
            : own is not null ? own
            : rank < 0 ? (rank == -1 ? DisplayValue.None : DisplayValue.NotKnown)
            : choices.Choices.FirstOrDefault(c => c.Rank == rank) is { } choice ? DisplayValue.OfChoice(choice.Name) : null;
    }

    private static BoundExpression Other(Comparison comparison, BoundExpression side) =>
        ReferenceEquals(side, comparison.Left) ? comparison.Right : comparison.Left;

    /// <summary>Full years since a birth date, which people call years of age.</summary>
    /// <summary>Whether years of it are years of age.</summary>
    public static bool IsAge(BoundExpression side) =>
        BoundTree.All(side).Any(n => n is FactReference { Field.Derived: DerivedValue.Age } || (n is Elapsed { Unit: Unit.Years, From: FactReference birth } && birth.Fact == SingleFacts.BirthDate));
}
