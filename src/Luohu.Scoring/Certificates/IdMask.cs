using System.Text;

namespace Luohu.Scoring.Certificates;

/// <summary>Hides the middle of ids, so that people find themselves in a list and strangers do not.</summary>
internal static class IdMask
{
    private const int First = 3;
    private const int Last = 2;
    private const int LeastHidden = 4;

    /// <summary>What is not hidden stands at both ends; of a short id less is shown.</summary>
    public static string Of(string id)
    {
        Rune[] runes = [.. id.EnumerateRunes()];
        int shown = Math.Clamp(runes.Length - LeastHidden, 0, First + Last);
        int last = Math.Min(Last, shown / 2);
        int first = shown - last;
        var masked = new StringBuilder();
        for (int i = 0; i < Math.Max(runes.Length, LeastHidden); i++)
        {
            bool isShown = i < first || (i >= runes.Length - last && i < runes.Length);
            masked.Append(isShown ? runes[i].ToString() : "*");
        }

        return masked.ToString();
    }
}
