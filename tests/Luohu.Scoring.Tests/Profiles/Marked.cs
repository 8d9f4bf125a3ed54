using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>A text in which «» marks the place that a mistake must point to.</summary>
internal static class Marked
{
    public static (string Text, TextSpan Span) Parse(string marked)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal);
        return (marked.Remove(end, 1).Remove(start, 1), TextSpan.FromBounds(start, end - 1));
    }
}
