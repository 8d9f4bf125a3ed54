using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Luohu.Scoring.Profiles;

/// <content>Strings and numbers.</content>
internal ref partial struct JsonScanner
{
    /// <summary>So many digits fit 64 bits.</summary>
    private const int MostDigits = 18;

    /// <summary>From the opening quote to behind the closing one.</summary>
    private void ReadString()
    {
        int start = _at + 1;
        int end = EndOfPlain(start);
        IsEscaped = (uint)end < (uint)_text.Length && _text[end] == '\\';
        while ((uint)end < (uint)_text.Length && _text[end] == '\\')
        {
            end = EndOfPlain(EndOfEscape(end + 1));
        }

        Require((uint)end < (uint)_text.Length && _text[end] == '"');
        (TokenStart, _length) = (_at, end - start);
        _at = end + 1;
    }

    /// <summary>The first quote, backslash or control character from there on; the end of the text when there is none.</summary>
    private readonly int EndOfPlain(int at)
    {
        ReadOnlySpan<byte> text = _text;
        for (; text.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> piece = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
            Vector128<byte> stops = Vector128.Equals(piece, Vector128.Create((byte)'"'))
                | Vector128.Equals(piece, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(piece, Vector128.Create((byte)' '));
            if (stops != Vector128<byte>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
            }
        }

        while ((uint)at < (uint)text.Length && text[at] >= ' ' && text[at] is not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }

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
        long number = 0;
        int at = Digits(text, first, ref number);
        int digits = at - first;
        Require(digits == 1 || (digits > 1 && text[first] != '0'));
        int scale = 0;
        if ((uint)at < (uint)text.Length && text[at] == '.')
        {
            int point = at;
            at = Digits(text, point + 1, ref number);
            scale = at - point - 1;
            Require(scale > 0);
        }

        bool isPlain = digits + scale <= MostDigits;
        if ((uint)at < (uint)text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at = EndOfPower(at + 1);
            isPlain = false;
        }

        Require((uint)at < (uint)text.Length ? IsBehindNumber(text[at]) : _depth == 0);
        (_number, _scale) = (isNegative ? -number : number, isPlain ? scale : -1);
        (TokenType, TokenStart, _length) = (JsonTokenType.Number, start, at - start);
        _at = at;
    }

    /// <summary>Whether they all fit is for the caller to see.</summary>
    private static int Digits(ReadOnlySpan<byte> text, int at, ref long number)
    {
        long found = number;
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            found = unchecked((found * 10) + (text[at] - '0'));
            at++;
        }

        number = found;
        return at;
    }

    private readonly int EndOfPower(int at)
    {
        long power = 0;
        at += (uint)at < (uint)_text.Length && _text[at] is (byte)'+' or (byte)'-' ? 1 : 0;
        int end = Digits(_text, at, ref power);
        Require(end > at);
        return end;
    }
}
