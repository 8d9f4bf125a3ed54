using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Luohu.Scoring.Profiles;

/// <content>Strings and numbers.</content>
internal ref partial struct JsonScanner
{
    /// <summary>So many digits fit 64 bits.</summary>
    private const int MostDigits = 18;

    /// <summary>From the opening quote to behind the closing one.</summary>
    private void ReadString(JsonTokenType token)
    {
        ReadOnlySpan<byte> text = _text;
        int start = _at + 1;
        int end = EndOfPlain(text, start);
        IsEscaped = false;
        while ((uint)end < (uint)text.Length && text[end] == '\\')
        {
            IsEscaped = true;
            end = EndOfPlain(text, EndOfEscape(end + 1));
        }

        Require((uint)end < (uint)text.Length && text[end] == '"');
        TokenType = token;
        TokenStart = _at;
        _valueStart = start;
        _length = end - start;
        _at = end + 1;
    }

    /// <summary>The first quote, backslash or control character from there on; the end of the text when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfPlain(ReadOnlySpan<byte> text, int at)
    {
        if (text.Length - at < Vector128<byte>.Count)
        {
            return EndOfPlainAtEnd(text, at);
        }

        uint stops = StopsOf(Vector128.Create(text.Slice(at, Vector128<byte>.Count)));
        return stops != 0 ? at + BitOperations.TrailingZeroCount(stops) : EndOfLong(text, at + Vector128<byte>.Count);
    }

    private static int EndOfLong(ReadOnlySpan<byte> text, int at)
    {
        for (; text.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            uint stops = StopsOf(Vector128.Create(text.Slice(at, Vector128<byte>.Count)));
            if (stops != 0)
            {
                return at + BitOperations.TrailingZeroCount(stops);
            }
        }

        return EndOfPlainAtEnd(text, at);
    }

    private static int EndOfPlainAtEnd(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && text[at] >= ' ' && text[at] is not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }

    /// <summary>A bit for each quote, backslash and control character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint StopsOf(Vector128<byte> piece) =>
        (Vector128.Equals(piece, Vector128.Create((byte)'"')) | Vector128.Equals(piece, Vector128.Create((byte)'\\')) | Vector128.LessThan(piece, Vector128.Create((byte)' ')))
            .ExtractMostSignificantBits();

    /// <summary><paramref name="at"/>: Behind the backslash.</summary>
    private readonly int EndOfEscape(int at)
    {
        const int HexDigits = 4;
        byte kind = (uint)at < (uint)_text.Length ? _text[at] : (byte)0;
        if (kind != 'u')
        {
            Require(kind is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t');
            return at + 1;
        }

        int end = at + 1 + HexDigits;
        Require(end <= _text.Length);
        foreach (byte digit in _text[(at + 1)..end])
        {
            Require(char.IsAsciiHexDigit((char)digit));
        }

        return end;
    }

    private void ReadNumber()
    {
        ReadOnlySpan<byte> text = _text;
        int start = _at;
        bool isNegative = (uint)start < (uint)text.Length && text[start] == '-';
        int first = isNegative ? start + 1 : start;
        int at = first;
        long number = 0;
        for (; (uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9; at++)
        {
            number = unchecked((number * 10) + (text[at] - '0'));
        }

        int digits = at - first;
        Require(digits == 1 || (digits > 1 && text[first] != '0'));
        int scale = 0;
        if ((uint)at < (uint)text.Length && text[at] is (byte)'.' or (byte)'e' or (byte)'E')
        {
            at = ReadDecimals(at, ref number, ref scale);
        }

        Require((uint)at < (uint)text.Length ? IsBehindNumber(text[at]) : _depth == 0);
        _number = isNegative ? -number : number;
        _scale = digits + scale <= MostDigits ? scale : -1;
        Take(JsonTokenType.Number, at - start);
    }

    /// <summary>Reads on from the point or the sign of a power; a power makes the scale a very large number.</summary>
    private readonly int ReadDecimals(int at, ref long number, ref int scale)
    {
        ReadOnlySpan<byte> text = _text;
        if (text[at] == '.')
        {
            int first = ++at;
            for (; (uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9; at++)
            {
                number = unchecked((number * 10) + (text[at] - '0'));
            }

            scale = at - first;
            Require(scale > 0);
        }

        if ((uint)at >= (uint)text.Length || text[at] is not ((byte)'e' or (byte)'E'))
        {
            return at;
        }

        scale = int.MaxValue / 2;
        return EndOfPower(at + 1);
    }

    private readonly int EndOfPower(int at)
    {
        at += (uint)at < (uint)_text.Length && _text[at] is (byte)'+' or (byte)'-' ? 1 : 0;
        int first = at;
        while ((uint)at < (uint)_text.Length && (uint)(_text[at] - '0') <= 9)
        {
            at++;
        }

        Require(at > first);
        return at;
    }
}
