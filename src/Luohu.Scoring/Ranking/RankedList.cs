using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// The candidates in order, by position from 0. Equals (the same batch and all keys the same) stand side by side: by lot number where the rules or the
/// officer let lots decide and there is a seed, else by id, which decides nothing. Immutable.
/// </summary>
internal sealed class RankedList
{
    private readonly int[] _rows;
    private readonly int[] _firsts;
    private readonly RankNumbers _numbers;
    private readonly int[] _positions;

    /// <param name="table">Everybody.</param>
    /// <param name="rules">By which the rows were ordered.</param>
    /// <param name="seed">What lots were drawn with, or null.</param>
    /// <param name="isByLot">Whether equals stand in the order of their lots.</param>
    /// <param name="rows">The rows of the candidates, in order.</param>
    /// <param name="firsts">Of each position, that of the first of its equals.</param>
    internal RankedList(CandidateTable table, RankingRules rules, LotSeed? seed, bool isByLot, int[] rows, int[] firsts)
    {
        Table = table;
        Rules = rules;
        Seed = seed;
        IsByLot = isByLot;
        _rows = rows;
        _firsts = firsts;
        _numbers = new RankNumbers(rules.Style, firsts, position => table[rows[position]].Zone);
        _positions = new int[table.Count];
        Array.Fill(_positions, -1);
        for (int position = 0; position < rows.Length; position++)
        {
            _positions[rows[position]] = position;
        }
    }

    public CandidateTable Table { get; }

    public RankingRules Rules { get; }

    public LotSeed? Seed { get; }

    /// <summary>Whether equals stand in the order of their lots.</summary>
    public bool IsByLot { get; }

    public int Count => _rows.Length;

    /// <summary>The candidate of a position.</summary>
    public CandidateRow this[int position] => Table[_rows[position]];

    /// <summary>The row of a position in the table.</summary>
    public int RowAt(int position) => _rows[position];

    /// <summary>The position of a row of the table, or -1 when it does not take part.</summary>
    public int PositionOf(int row) => _positions[row];

    /// <summary>The position of the first of the equals among whom this one stands; the own when nobody is equal or stands before them.</summary>
    public int FirstOfEquals(int position) => _firsts[position];

    /// <summary>How many stand there equal, the own included.</summary>
    public int EqualsOf(int position)
    {
        int first = _firsts[position];
        int end = position + 1;
        while (end < _firsts.Length && _firsts[end] == first)
        {
            end++;
        }

        return end - first;
    }

    /// <summary>The rank, from 1, as the rules number equals.</summary>
    public int RankAt(int position) => _numbers.Of(position);

    /// <summary>The rank among those of the same zone, numbered in the same way; 0 when the zone is not known or there are none.</summary>
    public int ZoneRankAt(int position) => _numbers.InZone(position);

    /// <summary>What sets this one apart from the one before; nothing for the first.</summary>
    public Separation FromBefore(int position) => position == 0 ? Separation.None : Between(position - 1, position);

    /// <summary>What sets two apart, whoever stands ahead: the first thing in which they differ.</summary>
    public Separation Between(int position, int other)
    {
        if (_firsts[position] == _firsts[other])
        {
            return IsByLot && position != other ? Separation.Lot : Separation.None;
        }

        int row = _rows[position];
        int otherRow = _rows[other];
        if (Table[row].Batch != Table[otherRow].Batch)
        {
            return Separation.Batch;
        }

        int key = 0;
        while (KeyOrder.IsSame(Table.KeysOf(row)[key], Table.KeysOf(otherRow)[key]))
        {
            key++;
        }

        return Separation.OfKey(key);
    }

    /// <summary>The lot number of a position where lots order equals; null when nobody is equal, or lots decide nothing.</summary>
    public LotNumber? LotAt(int position) => IsByLot && HasEquals(position) ? Seed?.NumberOf(this[position].Id) : null;

    /// <summary>Looks at neighbours only: equals may be many.</summary>
    private bool HasEquals(int position) => _firsts[position] != position || (position + 1 < _firsts.Length && _firsts[position + 1] == position);
}
