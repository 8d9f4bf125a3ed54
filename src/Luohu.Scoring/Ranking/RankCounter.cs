using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>Numbers those who come in order.</summary>
internal sealed class RankCounter(RankStyle style)
{
    private int _seen;
    private int _rank;
    private int _equals = -1;

    /// <summary>The rank of the next, given what tells its equals.</summary>
    public int Next(int equals)
    {
        _seen++;
        if (equals != _equals || style == RankStyle.Distinct)
        {
            _rank = style == RankStyle.Dense ? _rank + 1 : _seen;
            _equals = equals;
        }

        return _rank;
    }
}
