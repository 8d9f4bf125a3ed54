using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>What is wrong with a band that could be read.</summary>
internal sealed partial class BandReader
{
    private Diagnostic? MistakeOf(BandSyntax band)
    {
        (string zh, string en) = (BandPrinter.Print(band, Language.Chinese), BandPrinter.Print(band, Language.English));
        if (_relation is { } relation)
        {
            return Catalogue.RelationInBand(relation, scanner.Written(relation), zh, en);
        }

        if (_unit is { } unit)
        {
            return Catalogue.UnitInBand(unit, scanner.Written(unit), zh, en);
        }

        string whole = scanner.Written(scanner.Whole);
        if (band.IsWholeRange && (band.Lower!.Scale > 0 || band.Upper!.Scale > 0))
        {
            BandSyntax exact = band with { IsWholeRange = false };
            (zh, en) = (BandPrinter.Print(exact, Language.Chinese), BandPrinter.Print(exact, Language.English));
            return Catalogue.DecimalsInRange(band.Span, whole, zh, en);
        }

        return IsEmpty(band) ? Catalogue.BandHoldsNothing(band.Span, whole) : null;
    }

    private static bool IsEmpty(BandSyntax band)
    {
        if (band is not { Lower: { } lower, Upper: { } upper })
        {
            return false;
        }

        int order = NumberText.ValueOf(lower.Value, lower.Scale).CompareTo(NumberText.ValueOf(upper.Value, upper.Scale));
        return order > 0 || (order == 0 && !(lower.IsInclusive && upper.IsInclusive));
    }
}
