using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Allocation;

/// <summary>Reads limits of kinds as they are given beside the files: <c>学位=1000</c>.</summary>
internal static class KindLimits
{
    private static readonly LocalizedText Words = new("类别的上限", "limit of a kind");

    /// <summary>All limits, or none and what is wrong with them. <paramref name="places"/>: Have the kinds there are.</summary>
    public static FileReading<IReadOnlyList<KindLimit>> Read(IEnumerable<string> written, PlaceTable places)
    {
        var limits = new List<KindLimit>();
        var mistakes = new List<Diagnostic>();
        foreach (string text in written)
        {
            if (ReadOne(text, places, limits, out Diagnostic? mistake) is { } limit)
            {
                limits.Add(limit);
            }
            else if (mistake is not null)
            {
                mistakes.Add(mistake);
            }
        }

        return new(mistakes.Count > 0 ? null : limits, mistakes);
    }

    private static KindLimit? ReadOne(string text, PlaceTable places, List<KindLimit> before, out Diagnostic? mistake)
    {
        int sign = text.LastIndexOf('=');
        string kind = sign < 0 ? string.Empty : text[..sign].Trim();
        bool isUsable = places.Kinds.Contains(kind, StringComparer.Ordinal) && !before.Any(l => l.Kind == kind);
        mistake = kind.Length == 0 ? Catalogue.KindLimitWrong(CellText.Quote(text), null, [])
            : isUsable ? null
            : Catalogue.KindLimitWrong(CellText.Quote(text), kind, places.Kinds);
        int? most = mistake is null ? WholeNumber.Of(text.AsSpan(sign + 1).Trim(), Words, out mistake) : null;
        return most is { } number ? new(kind, number) : null;
    }
}
