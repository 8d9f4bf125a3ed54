using System.Globalization;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>A value such as <c>最高 2 项</c> or <c>round 2</c>: a word, perhaps a whole number, perhaps a measure word.</summary>
internal sealed record WordAndCount(string Word, int? Count, string Measure)
{
    public static WordAndCount Parse(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return new WordAndCount(text.Trim(), null, string.Empty);
        }

        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool fits = int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        return fits
            ? new WordAndCount(text[..start].Trim(), count, text[end..].Trim())
            : new WordAndCount(text.Trim(), null, string.Empty);
    }

    /// <summary>True when the count, if there is one, has the measure word of its language: 项 or 位 in Chinese, none in English.</summary>
    public bool HasMeasure(string chinese) => Count is null ? Measure.Length == 0 : Measure == (Word.All(char.IsAscii) ? string.Empty : chinese);
}
