using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Bands in their one canonical spelling; reading it back gives an equal band.</summary>
internal static class BandPrinter
{
    public static string Print(BandSyntax band, Language language)
    {
        bool isChinese = language == Language.Chinese;
        if (band is not { Lower: { } lower, Upper: { } upper })
        {
            return band.IsOther ? (isChinese ? "其他" : "other") : Lower(band.Lower, isChinese) + Upper(band.Upper, isChinese);
        }

        if (band.IsWholeRange)
        {
            return $"{Number(lower)}..{Number(upper)}";
        }

        bool isSingle = lower == upper && lower.IsInclusive;
        string gap = isChinese ? string.Empty : " ";
        return isSingle ? Number(lower) : Lower(lower, isChinese) + gap + Upper(upper, isChinese);
    }

    private static string Lower(BandEnd? end, bool isChinese) => end switch
    {
        null => string.Empty,
        { IsInclusive: true } => isChinese ? $"{Number(end)}以上" : $"{Number(end)}+",
        _ => isChinese ? $"超过{Number(end)}" : $"over {Number(end)}",
    };

    private static string Upper(BandEnd? end, bool isChinese) => end switch
    {
        null => string.Empty,
        { IsInclusive: true } => isChinese ? $"不超过{Number(end)}" : $"up to {Number(end)}",
        _ => isChinese ? $"不满{Number(end)}" : $"under {Number(end)}",
    };

    private static string Number(BandEnd end) => NumberText.Format(end.Value, end.Scale);
}
