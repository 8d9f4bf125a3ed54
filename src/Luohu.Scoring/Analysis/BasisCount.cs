using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Analysis;

/// <summary>Adds up items and conditions by what they rest on.</summary>
internal static class BasisCount
{
    public static RulesetBasis Of(BoundRuleset ruleset)
    {
        IEnumerable<BasisShare> items = ruleset.Lines.OfType<BoundItem>().Select(i => Share(i, ruleset.PointScale));
        IEnumerable<BasisShare> conditions = ruleset.Conditions.Where(c => c.Form == ConditionForm.Leaf).Select(c => Empty(c.Basis) with { Conditions = 1 });
        string[] documents = [.. ruleset.Documents.Select(d => d.Key)];
        return new(
        [
            .. items.Concat(conditions).GroupBy(s => (s.Kind, s.Document)).Select(g => g.Aggregate(Sum))
                .OrderBy(s => s.Kind).ThenBy(s => Array.IndexOf(documents, s.Document)),
        ]);
    }

    private static BasisShare Share(BoundItem item, int scale)
    {
        NumberRange range = item.Range.AtScale(scale);
        bool isRepeated = IsRepeated(item);
        bool isUnlimited = (range.Maximum > 0 && (!item.IsCapped || (isRepeated && item.Cap is null)))
            || (range.Minimum < 0 && (!item.IsFloored || (isRepeated && item.Floor is null)));
        Int128 most = Int128.Max(Int128.Abs(range.Minimum), Int128.Abs(range.Maximum));
        return Empty(item.Basis) with { Items = 1, UnlimitedItems = isUnlimited ? 1 : 0, Points = isUnlimited ? 0 : (decimal)most / (decimal)ExactMath.Pow10(scale) };
    }

    /// <summary>A sum over groups with equal year, day or text: no rule says how many of these there are, though a limit of facts does.</summary>
    private static bool IsRepeated(BoundItem item) =>
        item is { Each: { } each, Pick.Kind: PickKind.Sum }
        && BoundTree.All(each).OfType<Grouped>().Any(g => g.Loop == each.Loop && g.Key.Type.Kind is not (ValueKind.Choice or ValueKind.Flag));

    private static BasisShare Empty(Basis? basis) => basis switch
    {
        null => new(BasisKind.None, null),
        { Document: null } => new(BasisKind.Modelled, null),
        { Document: var document } => new(basis.Article.Length > 0 ? BasisKind.Article : BasisKind.Document, document.Key),
    };

    private static BasisShare Sum(BasisShare a, BasisShare b) => a with
    {
        Points = a.Points + b.Points,
        Items = a.Items + b.Items,
        UnlimitedItems = a.UnlimitedItems + b.UnlimitedItems,
        Conditions = a.Conditions + b.Conditions,
    };
}
