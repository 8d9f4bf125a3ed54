using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Yaml;

/// <summary>Finds the characters of a scalar: without quotes, block header, and white space around them.</summary>
internal static class ScalarPlaces
{
    public static ScalarNode Place(SourceText source, TextSpan span, string value, ScalarStyle style)
    {
        switch (style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return new ScalarNode(span, value, style, TextSpan.FromBounds(span.Start + 1, span.End - 1));
            case ScalarStyle.Literal or ScalarStyle.Folded:
                int header = source.Slice(span).IndexOf('\n');
                TextSpan content = Trim(source, header < 0 ? new TextSpan(span.End, 0) : TextSpan.FromBounds(span.Start + header, span.End));
                return new ScalarNode(TextSpan.FromBounds(span.Start, content.End), value, style, content);
            default:
                return new ScalarNode(span, value, style, span);
        }
    }

    private static TextSpan Trim(SourceText source, TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (end > start && source.Text[end - 1] is ' ' or '\n' or '\r')
        {
            end--;
        }

        while (start < end && source.Text[start] is ' ' or '\n' or '\r')
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
