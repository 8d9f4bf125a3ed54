using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Numbers lines and draws which exclude which, as a binder lets them: an excluder lies in groups that add up and that nothing excludes.</summary>
internal sealed class ExclusionDraft(Draws draws)
{
    private readonly List<Exclusion> _all = [];
    private readonly List<int> _parents = [];
    private readonly List<Pick?> _picks = [];
    private readonly List<int> _complete = [];
    private readonly Stack<int> _open = [];

    public IReadOnlyList<Exclusion> All => _all;

    /// <summary>The index of a new item.</summary>
    public int Next() => Add(null);

    /// <summary>The index of a new group; what is numbered until it is closed lies in it.</summary>
    public int Open(Pick pick)
    {
        int index = Add(pick);
        _open.Push(index);
        return index;
    }

    public void Close() => _open.Pop();

    /// <summary>Lets a line that is complete be excluded by one that was before.</summary>
    public void MayExclude(BoundLine line)
    {
        if (draws.Chance(30) && !_all.Any(e => Around(e.Excluder).Contains(line.Index)))
        {
            int[] excluders = [.. _complete.Where(e => !Around(e).Contains(line.Index) && Around(e).All(g => _picks[g]?.Kind == PickKind.Sum && _all.All(x => x.Excluded != g)))];
            if (excluders.Length > 0)
            {
                _all.AddRange(Enumerable.Range(0, 1 + draws.Below(2)).Select(_ => new Exclusion(draws.Of(excluders), line.Index)).Distinct());
            }
        }

        _complete.Add(line.Index);
    }

    private int Add(Pick? pick)
    {
        _parents.Add(_open.Count == 0 ? -1 : _open.Peek());
        _picks.Add(pick);
        return _parents.Count - 1;
    }

    private IEnumerable<int> Around(int line)
    {
        for (int i = _parents[line]; i >= 0; i = _parents[i])
        {
            yield return i;
        }
    }
}
