using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking;

/// <summary>Words for one of the values ranked by.</summary>
internal sealed class RankKeyText(BoundExpression key)
{
    private readonly bool _isAge = key is FactReference { Field.Derived: DerivedValue.Age };

    /// <summary>What a cell of a <see cref="CandidateTable"/> says; none and not known are one: neither is a value to rank by.</summary>
    public DisplayValue ValueOf(long cell) => CellValues.Of(OrdinalOf(cell), key.Type, key.Type.Unit, _isAge);

    /// <summary>The same in words.</summary>
    public string In(Language language, long cell) => Phrases.In(language).Values.Value(ValueOf(cell));

    /// <summary>Choices are ranked by their place in their order; the first of a place stands for it.</summary>
    private long OrdinalOf(long cell)
    {
        if (key.Type is not { Kind: ValueKind.Choice, Choices: { } choices } || !Cell.IsValue(cell))
        {
            return cell;
        }

        int ordinal = 0;
        while (choices.Choices[ordinal].Rank != cell)
        {
            ordinal++;
        }

        return ordinal;
    }
}
