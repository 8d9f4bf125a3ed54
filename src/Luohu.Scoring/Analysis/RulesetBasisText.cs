using System.Globalization;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Analysis;

/// <summary>Says in one line what a ruleset rests on.</summary>
public static class RulesetBasisText
{
    private const int MostDocuments = 3;

    private static readonly BasisKind[] Kinds = Enum.GetValues<BasisKind>();

    /// <summary>The line, without its end; empty for a ruleset without points and conditions.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static string Write(RulesetBasis basis, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(basis);
        bool isZh = language == Language.Chinese;
        string[] parts = [.. new[] { Points(basis, isZh), Unlimited(basis, isZh), Conditions(basis, isZh) }.OfType<string>()];
        return parts.Length == 0 ? string.Empty : (isZh ? "依据：" : "basis: ") + string.Join(isZh ? "；" : "; ", parts);
    }

    /// <summary>The shares of points alone, as <c>条文 92%、建模 8%</c>; empty when no item has a weight.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static string PointShares(RulesetBasis basis, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Shares(basis, s => s.Points, language == Language.Chinese, withDocuments: false);
    }

    /// <summary>The shares of conditions alone; empty when there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static string ConditionShares(RulesetBasis basis, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Shares(basis, s => s.Conditions, language == Language.Chinese, withDocuments: false);
    }

    /// <summary>How many items have no limit, as <c>不封顶 7 项，条文 7</c>; empty when all have one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static string UnlimitedItems(RulesetBasis basis, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Unlimited(basis, language == Language.Chinese) ?? string.Empty;
    }

    private static string? Points(RulesetBasis basis, bool isZh) =>
        basis.Points == 0 ? null : (isZh ? Invariant($"分数共 {basis.Points:0.##########} 分，") : Invariant($"points {basis.Points:0.##########}: ")) + Shares(basis, s => s.Points, isZh, withDocuments: true);

    private static string? Conditions(RulesetBasis basis, bool isZh) =>
        basis.Conditions == 0 ? null : (isZh ? Invariant($"条件共 {basis.Conditions} 个，") : Invariant($"conditions {basis.Conditions}: ")) + Shares(basis, s => s.Conditions, isZh, withDocuments: true);

    private static string? Unlimited(RulesetBasis basis, bool isZh)
    {
        IEnumerable<string> counts = Kinds.Where(k => basis.UnlimitedItemsOf(k) > 0).Select(k => Invariant($"{NameOf(k, isZh)} {basis.UnlimitedItemsOf(k)}"));
        return basis.UnlimitedItems == 0 ? null : (isZh ? Invariant($"不封顶 {basis.UnlimitedItems} 项，") : Invariant($"items without limit {basis.UnlimitedItems}: ")) + Joined(counts, isZh);
    }

    private static string Shares(RulesetBasis basis, Func<BasisShare, decimal> weight, bool isZh, bool withDocuments)
    {
        decimal whole = basis.Shares.Sum(weight);
        return Joined(
            Kinds.Select(k => (Kind: k, Shares: basis.Shares.Where(s => s.Kind == k && weight(s) > 0).ToArray())).Where(k => k.Shares.Length > 0)
                .Select(k => $"{NameOf(k.Kind, isZh)} {Percent(k.Shares.Sum(weight), whole)}{(withDocuments ? Documents(k.Shares, weight, whole, isZh) : string.Empty)}"),
            isZh);
    }

    /// <summary>Named one by one while they are few.</summary>
    private static string Documents(BasisShare[] shares, Func<BasisShare, decimal> weight, decimal whole, bool isZh)
    {
        if (shares.Length > MostDocuments || shares[0].Document is null)
        {
            return string.Empty;
        }

        string names = shares.Length == 1 ? $"{shares[0].Document}" : Joined(shares.Select(s => $"{s.Document} {Percent(weight(s), whole)}"), isZh);
        return isZh ? $"（{names}）" : $" ({names})";
    }

    /// <summary>Whole percents; a part is neither nothing nor all.</summary>
    private static string Percent(decimal part, decimal whole)
    {
        decimal percent = decimal.Round(part * 100 / whole, MidpointRounding.ToEven);
        return percent == 0 ? "<1%" : percent == 100 && part != whole ? ">99%" : Invariant($"{percent}%");
    }

    private static string NameOf(BasisKind kind, bool isZh) => kind switch
    {
        BasisKind.Article => isZh ? "条文" : "article",
        BasisKind.Document => isZh ? "文件未写条款" : "document without article",
        BasisKind.Modelled => isZh ? "建模" : "modelled",
        _ => isZh ? "没有依据" : "none",
    };

    private static string Joined(IEnumerable<string> parts, bool isZh) => string.Join(isZh ? "、" : ", ", parts);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
