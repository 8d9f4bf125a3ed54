using System.Buffers.Binary;
using System.Globalization;

namespace Luohu.Scoring.Lots;

/// <summary>What somebody drew: 256 bits, read as one unsigned number of which the first byte counts most. The smaller number comes first.</summary>
public readonly struct LotNumber : IEquatable<LotNumber>, IComparable<LotNumber>
{
    internal const int Bytes = 32;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private LotNumber(UInt128 high, UInt128 low) => (_high, _low) = (high, low);

    /// <summary>Whether the left number comes first.</summary>
    public static bool operator <(LotNumber left, LotNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the right number comes first.</summary>
    public static bool operator >(LotNumber left, LotNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number does not come after the right one.</summary>
    public static bool operator <=(LotNumber left, LotNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number does not come before the right one.</summary>
    public static bool operator >=(LotNumber left, LotNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(LotNumber left, LotNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(LotNumber left, LotNumber right) => !left.Equals(right);

    internal static LotNumber FromBigEndian(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    /// <summary>Negative when this number comes first, 0 when both are the same.</summary>
    public int CompareTo(LotNumber other) => _high == other._high ? _low.CompareTo(other._low) : _high.CompareTo(other._high);

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(LotNumber other) => _high == other._high && _low == other._low;

    /// <summary>Whether the other is a lot number, and the same.</summary>
    public override bool Equals(object? obj) => obj is LotNumber other && Equals(other);

    /// <summary>The same for the same number.</summary>
    public override int GetHashCode() => HashCode.Combine(_high, _low);

    /// <summary>64 hexadecimal digits in small letters.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_high:x32}{_low:x32}");
}
