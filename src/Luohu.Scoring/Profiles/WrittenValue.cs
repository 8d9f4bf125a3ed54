using System.Text;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Hands a value that is written without a type, as in YAML and CSV, to the row builder. The vocabulary alone decides what it is, never its look
/// or its quotes: <c>012</c> is the number 12 where a number is wanted, and a text where a text is.
/// </summary>
internal static class WrittenValue
{
    public static void Read(RowBuilder builder, FieldEntry field, string text, Place place)
    {
        bool isNone = field.Field.IsOptional && ProfileWords.IsSpelled(ProfileWords.None, text);
        switch (field.Field.Kind)
        {
            case ValueKind.Number or ValueKind.Year when IsNumber(text):
                builder.Value(JsonNumber.Parse(Encoding.ASCII.GetBytes(text)), place);
                break;
            case ValueKind.Number when !isNone:
                builder.Report(Catalogue.ProfileNumberForm(field.Words, CellText.Quote(text)), place);
                break;
            case ValueKind.Flag when ProfileWords.FlagOf(text) is { } flag:
                builder.Value(FactValue.Of(flag), place);
                break;
            case ValueKind.Flag when !isNone:
                builder.Report(Catalogue.ProfileFlagForm(field.Words, CellText.Quote(text)), place);
                break;
            default:
                builder.Text(text, place);
                break;
        }
    }

    /// <summary>A number as JSON writes it, but with any number of zeros before it: a sign, digits, decimals, a power of ten.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("-") ? text[1..] : text;
        int power = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> number = power < 0 ? text : text[..power];
        int point = number.IndexOf('.');
        return IsPower(power < 0 ? "0" : text[(power + 1)..])
            && (point < 0 ? IsDigits(number) : IsDigits(number[..point]) && IsDigits(number[(point + 1)..]));
    }

    private static bool IsPower(ReadOnlySpan<char> text) => IsDigits(text is ['-' or '+', ..] ? text[1..] : text);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
