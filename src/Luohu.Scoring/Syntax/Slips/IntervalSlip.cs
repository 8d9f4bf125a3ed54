namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Recognises a band written as a mathematical interval, such as <c>[36,45)</c>.</summary>
internal static class IntervalSlip
{
    /// <summary>Length of the interval that starts at <paramref name="at"/>; 0 when there is none.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">Place of a bracket.</param>
    /// <param name="end">End of the line.</param>
    /// <param name="isKey">Before a colon every kind of bracket is meant as an interval; after it <c>[36,45]</c> may be a list.</param>
    public static int Length(string view, int at, int end, bool isKey)
    {
        int i = Number(view, at + 1, end);
        if (i < 0 || i >= end || view[i] is not (',' or '，'))
        {
            return 0;
        }

        i = Number(view, i + 1, end);
        if (i < 0 || i >= end || view[i] is not (')' or '）' or ']'))
        {
            return 0;
        }

        bool isMixed = (view[at] == '[') != (view[i] == ']');
        return isMixed || isKey ? i + 1 - at : 0;
    }

    private static int Number(string view, int at, int end)
    {
        int start = Spaces(view, at, end);
        int i = start;
        while (i < end && (char.IsAsciiDigit(view[i]) || view[i] is '.' or '∞'))
        {
            i++;
        }

        return i == start ? -1 : Spaces(view, i, end);
    }

    private static int Spaces(string view, int at, int end)
    {
        while (at < end && view[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
