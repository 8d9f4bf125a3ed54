namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Makes a failing recording of draws shorter and its numbers smaller for as long as it still fails.</summary>
/// <param name="failing">Draws that fail.</param>
/// <param name="attempt">Tries a recording; gives the draws it came to when it fails too, else null.</param>
/// <param name="attempts">How many recordings to try at most.</param>
internal sealed class Shrinking(IReadOnlyList<ulong> failing, Func<IReadOnlyList<ulong>, IReadOnlyList<ulong>?> attempt, int attempts)
{
    private IReadOnlyList<ulong> _best = failing;
    private int _left = attempts;

    public IReadOnlyList<ulong> Smallest()
    {
        IReadOnlyList<ulong> before;
        do
        {
            before = _best;
            for (int size = Math.Max(1, _best.Count / 2); size > 0; size /= 2)
            {
                LeaveOut(size);
            }

            LowerNumbers();
        }
        while (_left > 0 && !ReferenceEquals(before, _best));

        return _best;
    }

    /// <summary>Leaves out, or turns into zeros, stretches of so many draws.</summary>
    private void LeaveOut(int size)
    {
        for (int start = 0; start < _best.Count && _left > 0;)
        {
            if (!Succeeds([.. _best.Take(start), .. _best.Skip(start + size)]))
            {
                Succeeds([.. _best.Take(start), .. new ulong[Math.Min(size, _best.Count - start)], .. _best.Skip(start + size)]);
                start += size;
            }
        }
    }

    private void LowerNumbers()
    {
        for (int i = 0; i < _best.Count && _left > 0; i++)
        {
            ulong number = _best[i];
            if (number > 1 && Succeeds([.. _best.Take(i), number / 2, .. _best.Skip(i + 1)]))
            {
                continue;
            }

            Succeeds([.. _best.Take(i), number - Math.Min(1, number), .. _best.Skip(i + 1)]);
        }
    }

    private bool Succeeds(IReadOnlyList<ulong> candidate)
    {
        if (_left-- <= 0 || attempt(candidate) is not { } taken || !IsSimpler(taken, _best))
        {
            return false;
        }

        _best = taken;
        return true;
    }

    private static bool IsSimpler(IReadOnlyList<ulong> a, IReadOnlyList<ulong> b) =>
        a.Count != b.Count ? a.Count < b.Count : a.Zip(b).FirstOrDefault(p => p.First != p.Second) is var (x, y) && x < y;
}
