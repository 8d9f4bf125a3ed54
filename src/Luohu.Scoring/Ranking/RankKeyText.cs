using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking;

/// <summary>Words for one of the values ranked by.</summary>
internal sealed class RankKeyText(BoundExpression key)
{
    private readonly bool _isAge = SideReader.IsAge(key);

    /// <summary>What a cell of a <see cref="CandidateTable"/> says; none and not known are one: neither is a value to rank by.</summary>
    public DisplayValue ValueOf(long cell) => CellValues.Of(OrdinalOf(cell), key.Type, key.Type.Unit, _isAge);

    /// <summary>The same in words.</summary>
    public string In(Language language, long cell) => Phrases.In(language).Values.Value(ValueOf(cell));

    /// <summary>The first choice of a rank stands for it.</summary>
    private long OrdinalOf(long cell) =>
        key.Type is { Kind: ValueKind.Choice, Choices: { } choices } && Cell.IsValue(cell) ? RankedChoices.FirstOf(choices, cell) : cell;
}
