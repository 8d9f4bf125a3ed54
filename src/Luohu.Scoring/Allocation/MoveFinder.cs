namespace Luohu.Scoring.Allocation;

/// <summary>Follows the seats from one giving out to the next: who gave one up, who took it, and what that one gave up in turn. Used once.</summary>
internal sealed class MoveFinder
{
    private readonly ChoiceResult _before;
    private readonly ChoiceResult _after;
    private readonly Dictionary<int, int> _then;
    private readonly Dictionary<int, int> _now;

    /// <summary>Everybody for whom something changed: those of the list before in its order, then those who came in.</summary>
    private readonly List<Step> _steps = [];

    public MoveFinder(ChoiceResult before, ChoiceResult after)
    {
        (_before, _after) = (before, after);
        (_then, _now) = (PlacesInList(before), PlacesInList(after));
        FindThoseBefore();
        FindThoseNew();
    }

    /// <summary>The chains: first those that begin with somebody who left, last those that come back to where they began.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> Find()
    {
        int[] next = FindFollowers();
        bool[] follows = new bool[next.Length];
        foreach (int step in next.Where(s => s >= 0))
        {
            follows[step] = true;
        }

        var chains = new List<IReadOnlyList<Step>>();
        bool[] told = new bool[next.Length];
        foreach (int step in Enumerable.Range(0, next.Length).OrderBy(s => follows[s] ? 2 : _steps[s].Kind == StepKind.LeftOut ? 0 : 1))
        {
            if (!told[step])
            {
                chains.Add(ChainFrom(step, next, told));
            }
        }

        return chains;
    }

    private static Dictionary<int, int> PlacesInList(ChoiceResult result) => result.Choosers.Index().ToDictionary(c => c.Item.Person, c => c.Index);

    private void FindThoseBefore()
    {
        for (int chooser = 0; chooser < _before.Choosers.Count; chooser++)
        {
            int person = _before.Choosers[chooser].Person;
            int from = _before.PlaceOf(chooser);
            if (!_now.TryGetValue(person, out int later))
            {
                _steps.Add(new(person, StepKind.LeftOut, from, -1));
            }
            else if (_after.PlaceOf(later) is var to && to != from)
            {
                bool isUp = from < 0 || (to >= 0 && _after.WishOf(later) < _before.WishOf(chooser));
                _steps.Add(new(person, isUp ? StepKind.MovedUp : StepKind.MovedDown, from, to));
            }
        }
    }

    private void FindThoseNew()
    {
        for (int chooser = 0; chooser < _after.Choosers.Count; chooser++)
        {
            int person = _after.Choosers[chooser].Person;
            if (!_then.ContainsKey(person))
            {
                _steps.Add(new(person, StepKind.CameIn, -1, _after.PlaceOf(chooser)));
            }
        }
    }

    /// <summary>Per step the one that takes the seat it gives up, or else the seat that a limit of its kind lets in instead; -1 for none.</summary>
    private int[] FindFollowers()
    {
        int[] next = [.. Enumerable.Repeat(-1, _steps.Count)];
        List<int> giving = [.. Enumerable.Range(0, next.Length).Where(s => _steps[s].From >= 0)];
        List<int> taking = [.. Enumerable.Range(0, next.Length).Where(s => _steps[s].To >= 0).OrderBy(s => _now[_steps[s].Person])];
        Match(giving, taking, next, place => place);
        HashSet<int> matched = [.. next];
        Match([.. giving.Where(s => next[s] < 0)], [.. taking.Where(s => !matched.Contains(s))], next, LimitedKindOf);
        return next;
    }

    /// <summary>The first who gives up a seat with the first who takes one, the second with the second; <paramref name="keyOf"/>: -1 for a seat that stands alone.</summary>
    private void Match(List<int> giving, List<int> taking, int[] next, Func<int, int> keyOf)
    {
        Dictionary<int, Queue<int>> takers = taking.GroupBy(s => keyOf(_steps[s].To)).ToDictionary(g => g.Key, g => new Queue<int>(g));
        foreach (int step in giving)
        {
            int key = keyOf(_steps[step].From);
            if (key >= 0 && takers.TryGetValue(key, out Queue<int>? queue) && queue.TryDequeue(out int follower))
            {
                next[step] = follower;
            }
        }
    }

    private int LimitedKindOf(int place)
    {
        int kind = _before.Places.KindOf(place);
        return kind >= 0 && _before.KindFilledBy(kind) is not null ? kind : -1;
    }

    private List<Step> ChainFrom(int step, int[] next, bool[] told)
    {
        var chain = new List<Step>();
        for (; step >= 0 && !told[step]; step = next[step])
        {
            told[step] = true;
            chain.Add(_steps[step]);
        }

        return chain;
    }
}
