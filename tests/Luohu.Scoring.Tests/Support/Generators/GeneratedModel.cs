using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Everything in a ruleset, for whoever counts or searches.</summary>
internal static class GeneratedModel
{
    /// <summary>Every expression and list node, through definitions, lines and conditions.</summary>
    public static IEnumerable<object> Nodes(BoundRuleset ruleset) =>
    [
        .. ruleset.Definitions.SelectMany(d => BoundTree.All(d.Value)),
        .. ruleset.Lines.SelectMany(OfLine),
        .. ruleset.Conditions.SelectMany(c => c.Expression is null ? [] : BoundTree.All(c.Expression)),
        .. (ruleset.Ranking?.Expressions ?? []).SelectMany(BoundTree.All),
        .. ruleset.Conditions.SelectMany(c => c.Uses is null ? [] : BoundTree.All(c.Uses)),
    ];

    private static IEnumerable<object> OfLine(BoundLine line) =>
    [
        .. line.Expressions.SelectMany(BoundTree.All),
        .. line.Each is { } each ? BoundTree.All(each) : [],
    ];
}
