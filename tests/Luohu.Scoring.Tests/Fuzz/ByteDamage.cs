using System.Text;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>A good file with one to three places of it changed, whatever the form.</summary>
internal static class ByteDamage
{
    private const int DigitsWithin = 200;

    /// <param name="good">The file.</param>
    /// <param name="random">Decides everything.</param>
    /// <param name="pieces">What may be put in, besides parts of the file itself.</param>
    public static byte[] To(byte[] good, Random random, IReadOnlyList<string> pieces)
    {
        List<byte> bytes = [.. good];
        for (int i = random.Next(3); i >= 0; i--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when bytes.Count > length:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Count)]));
                    break;
                default:
                    ChangeDigit(bytes, at, random);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Keeps the form, but is another number or date.</summary>
    private static void ChangeDigit(List<byte> bytes, int at, Random random)
    {
        for (int i = at; i < Math.Min(at + DigitsWithin, bytes.Count); i++)
        {
            if (char.IsAsciiDigit((char)bytes[i]))
            {
                bytes[i] = (byte)('0' + random.Next(10));
                return;
            }
        }
    }
}
