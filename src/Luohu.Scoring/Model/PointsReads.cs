namespace Luohu.Scoring.Model;

/// <summary>Whose points a line reads.</summary>
internal static class PointsReads
{
    /// <summary>Ids of the lines that the value or condition of <paramref name="line"/> reads.</summary>
    public static IEnumerable<string> Of(BoundLine line)
    {
        IEnumerable<object> nodes = line.Conditions.SelectMany(BoundTree.All);
        nodes = line.Times is { } times ? nodes.Concat(BoundTree.All(times)) : nodes;
        nodes = line is BoundItem item ? nodes.Concat(BoundTree.All(item.Value)) : nodes;
        nodes = line.Each is { } each ? nodes.Concat(BoundTree.All(each)) : nodes;
        return nodes.OfType<PointsOf>().Select(p => p.LineId).Distinct(StringComparer.Ordinal);
    }
}
