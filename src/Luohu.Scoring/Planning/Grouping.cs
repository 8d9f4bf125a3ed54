namespace Luohu.Scoring.Planning;

/// <summary>Scratch space for the groups of one grouping: records by equal key, in order of first appearance. A buffer; not thread-safe.</summary>
internal sealed class Grouping
{
    private long[] _keys = new long[8];
    private int[] _groupPresence = new int[8];
    private int[] _firstMember = new int[8];
    private int[] _lastMember = new int[8];
    private int[] _record = new int[16];
    private int[] _memberPresence = new int[16];
    private int[] _next = new int[16];
    private int _members;

    /// <summary>Number of groups.</summary>
    public int Count { get; private set; }

    /// <summary>True when the key of a record is not known, so that nothing is known of the groups.</summary>
    public bool IsUnknown { get; private set; }

    public void Clear()
    {
        Count = 0;
        _members = 0;
        IsUnknown = false;
    }

    public void MarkUnknown() => IsUnknown = true;

    /// <summary>Puts a record into the group of its key.</summary>
    public void Add(long key, int record, int presence)
    {
        int group = Array.IndexOf(_keys, key, 0, Count);
        if (group < 0)
        {
            group = AddGroup(key);
        }

        if (_members == _record.Length)
        {
            Array.Resize(ref _record, _members * 2);
            Array.Resize(ref _memberPresence, _members * 2);
            Array.Resize(ref _next, _members * 2);
        }

        int member = _members++;
        _record[member] = record;
        _memberPresence[member] = presence;
        _next[member] = -1;
        if (_firstMember[group] < 0)
        {
            _firstMember[group] = member;
        }
        else
        {
            _next[_lastMember[group]] = member;
        }

        _lastMember[group] = member;
        _groupPresence[group] = Math.Max(_groupPresence[group], presence);
    }

    public long KeyOf(int group) => _keys[group];

    public int PresenceOf(int group) => _groupPresence[group];

    /// <summary>The first member of a group.</summary>
    public int FirstMember(int group) => _firstMember[group];

    /// <summary>The member after this one in its group, or -1.</summary>
    public int NextMember(int member) => _next[member];

    public int RecordOf(int member) => _record[member];

    public int MemberPresence(int member) => _memberPresence[member];

    private int AddGroup(long key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _groupPresence, Count * 2);
            Array.Resize(ref _firstMember, Count * 2);
            Array.Resize(ref _lastMember, Count * 2);
        }

        _keys[Count] = key;
        _groupPresence[Count] = Truth.False;
        _firstMember[Count] = -1;
        return Count++;
    }
}
