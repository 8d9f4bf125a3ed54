using Luohu.Scoring.Assessments;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// Sorts rows by batch, then by one key after the other: each key is gathered beside its rows as plain numbers and sorted inside the runs that the keys
/// before left equal. So no comparer looks up a row, and a list of a million needs some 17 MB beside the table.
/// </summary>
internal sealed class RankSorter
{
    private readonly CandidateTable _table;
    private readonly RankingRules _rules;
    private readonly int[] _rows;
    private readonly long[] _values;
    private readonly bool[] _isFirst;

    public RankSorter(CandidateTable table, RankingRules rules)
    {
        _table = table;
        _rules = rules;
        _rows = [.. Enumerable.Range(0, table.Count).Where(row => table[row].Standing == Standing.Candidate)];
        _values = new long[_rows.Length];
        _isFirst = new bool[_rows.Length];
    }

    public int[] Rows => _rows;

    /// <summary>Puts the rows in order; equals stand side by side in no order of their own.</summary>
    public void SortByKeys()
    {
        if (_rows.Length == 0)
        {
            return;
        }

        _isFirst[0] = true;
        ForEachRun(SortByBatch);
        for (int key = 0; key < _rules.Keys.Count; key++)
        {
            int current = key;
            ForEachRun((start, end) => SortByKey(current, start, end));
        }
    }

    /// <summary>How many have an equal.</summary>
    public int CountEquals()
    {
        int equals = 0;
        ForEachRun((start, end) => equals += end - start);
        return equals;
    }

    /// <summary>Puts equals in the order of their ids.</summary>
    public void SortEqualsById() =>
        ForEachRun((start, end) => _rows.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(_table[a].Id, _table[b].Id)));

    /// <summary>Puts equals in the order of their lots, and by id should two ever draw the same.</summary>
    public void SortEqualsByLot(LotSeed seed) => ForEachRun((start, end) =>
    {
        Span<int> rows = _rows.AsSpan(start, end - start);
        var lots = new (LotNumber Number, string Id)[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            string id = _table[rows[i]].Id;
            lots[i] = (seed.NumberOf(id), id);
        }

        lots.AsSpan().Sort(rows, static (a, b) => a.Number.CompareTo(b.Number) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id));
    });

    /// <summary>Of each position, that of the first of its equals.</summary>
    public int[] Firsts()
    {
        var firsts = new int[_rows.Length];
        for (int position = 1; position < firsts.Length; position++)
        {
            firsts[position] = _isFirst[position] ? position : firsts[position - 1];
        }

        return firsts;
    }

    private void SortByBatch(int start, int end)
    {
        for (int position = start; position < end; position++)
        {
            _values[position] = _table[_rows[position]].Batch;
        }

        SortRun(start, end);
    }

    private void SortByKey(int key, int start, int end)
    {
        bool isDescending = _rules.Keys[key].IsDescending;
        for (int position = start; position < end; position++)
        {
            _values[position] = KeyOrder.Of(_table.KeysOf(_rows[position])[key], isDescending);
        }

        SortRun(start, end);
    }

    private void SortRun(int start, int end)
    {
        Array.Sort(_values, _rows, start, end - start);
        for (int position = start + 1; position < end; position++)
        {
            _isFirst[position] = _values[position] != _values[position - 1];
        }
    }

    /// <summary>Visits the runs of those who are equal so far and more than one.</summary>
    private void ForEachRun(Action<int, int> visit)
    {
        int start = 0;
        while (start < _rows.Length)
        {
            int next = Array.IndexOf(_isFirst, true, start + 1);
            int end = next < 0 ? _rows.Length : next;
            if (end - start > 1)
            {
                visit(start, end);
            }

            start = end;
        }
    }
}
