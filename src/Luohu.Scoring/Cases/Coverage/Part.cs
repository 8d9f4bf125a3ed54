using Luohu.Scoring.Model;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>A part of a ruleset that has a name, with all nodes of its expressions and lists.</summary>
/// <param name="Name">The id of a line or condition, or the name of a definition.</param>
/// <param name="Nodes">The nodes.</param>
internal sealed record Part(string Name, IReadOnlyList<object> Nodes)
{
    public static IEnumerable<Part> Of(BoundRuleset ruleset) =>
    [
        .. ruleset.Definitions.Select(d => Make(d.Name, [d.Value])),
        .. ruleset.Lines.Select(OfLine),
        .. ruleset.Conditions.Select(c => Make(c.Id, [c.Expression])),
        .. ruleset.Benefits.Select(b => Make(b.Condition.Id, [b.Amount])),
    ];

    private static Part OfLine(BoundLine line)
    {
        Part part = Make(line.Id, line.Expressions);
        return line.Each is { } each ? part with { Nodes = [.. BoundTree.All(each), .. part.Nodes] } : part;
    }

    private static Part Make(string name, IEnumerable<BoundExpression?> expressions) => new(name, [.. expressions.OfType<BoundExpression>().SelectMany(BoundTree.All)]);
}
