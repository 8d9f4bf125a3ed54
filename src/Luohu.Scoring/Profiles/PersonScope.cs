using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Profiles;

/// <summary>What must be remembered of the applicant, or of the person being read, until all facts are in. Used again; not thread-safe.</summary>
internal sealed class PersonScope(int factCount)
{
    private readonly bool[] _stated = new bool[factCount];

    /// <summary>The row written to; null for a person of whom the ruleset keeps nothing.</summary>
    public FactRow? Row { get; private set; }

    /// <summary>The cell of 出生日期.</summary>
    public long Birth { get; set; }

    public Place BirthPlace { get; set; }

    /// <summary>其余: 无 was said.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The dates that may not lie before the birth, which may be stated after them.</summary>
    public List<LifeDate> Dates { get; } = [];

    public void Begin(FactRow? row)
    {
        Row = row;
        Birth = Cell.NotKnown;
        BirthPlace = Place.Nowhere;
        IsComplete = false;
        Dates.Clear();
        Array.Clear(_stated);
    }

    /// <summary>False when the fact was stated before.</summary>
    public bool TryState(FactEntry fact)
    {
        bool before = _stated[fact.Index];
        _stated[fact.Index] = true;
        return !before;
    }
}
