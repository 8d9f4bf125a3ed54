using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Luohu.Scoring.Batch;

/// <summary>Ids that come again. Keeps half a SHA-256 of each id, so that long ids cost no more than short ones. Not thread-safe.</summary>
internal sealed class RepeatedIds
{
    private const int MostNamed = 100;

    private readonly Dictionary<UInt128, long> _lines = [];
    private readonly List<BatchDuplicate> _named = [];

    public long Count { get; private set; }

    public IReadOnlyList<BatchDuplicate> Named => _named;

    public void Add(ReadOnlySpan<byte> id, long line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(id, hash);
        UInt128 key = BinaryPrimitives.ReadUInt128LittleEndian(hash);
        if (_lines.TryAdd(key, line))
        {
            return;
        }

        Count++;
        if (_named.Count < MostNamed)
        {
            _named.Add(new(Encoding.UTF8.GetString(id), line, _lines[key]));
        }
    }
}
