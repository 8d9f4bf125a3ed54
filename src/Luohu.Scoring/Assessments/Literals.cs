using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Tells a value written out, such as <c>50</c>, from a name for it, such as a parameter.</summary>
internal static class Literals
{
    public static bool IsLiteral(BoundExpression side, string text, DisplayValue value) => Inner(side) switch
    {
        TextConstant constant => IsText(text.Trim('"'), constant.Value),
        Constant => value.Kind switch
        {
            DisplayKind.Choice => value.Choice?.Is(text) ?? false,
            DisplayKind.Flag or DisplayKind.None => true,
            _ => text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '-' or '−'),
        },
        _ => false,
    };

    private static BoundExpression Inner(BoundExpression side) => side switch
    {
        Rescaled e => Inner(e.Operand),
        RankOf e => Inner(e.Operand),
        _ => side,
    };

    private static bool IsText(string text, string value) =>
        string.Equals(text, value, StringComparison.Ordinal) || string.Equals(PlaceNames.Normalize(text), value, StringComparison.Ordinal);
}
