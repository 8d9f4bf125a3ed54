using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>What is worth a look in a ruleset without errors: names that no rule reads, rules that rest on no document.</summary>
internal static class Warnings
{
    public static void Report(RulesetSyntax syntax, Symbols symbols, IReadOnlyList<BoundLine> lines, IReadOnlyList<BoundCondition> conditions)
    {
        IEnumerable<Located> names = [.. syntax.NameLists.Select(l => l.Name), .. syntax.Parameters.Select(p => p.Name), .. syntax.Definitions.Select(d => d.Name)];
        foreach (Located name in names.Where(n => !symbols.IsUsed(n.Value)))
        {
            symbols.Diagnostics.Add(Catalogue.Unused(name.Span, name.Value));
        }

        // A file that lists no documents does not cite any.
        if (syntax.Sources.Count > 0)
        {
            ReportBases(syntax, symbols.Diagnostics, lines, conditions);
        }
    }

    private static void ReportBases(RulesetSyntax syntax, DiagnosticBag diagnostics, IReadOnlyList<BoundLine> lines, IReadOnlyList<BoundCondition> conditions)
    {
        var bare = lines.OfType<BoundItem>().Where(i => i.Basis is null).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (Located id in Items(syntax.Points).Where(id => bare.Contains(id.Value)))
        {
            diagnostics.Add(Catalogue.NoBasis(id.Span, id.Value));
        }

        bare = conditions.Where(c => c is { Form: ConditionForm.Leaf, Basis: null }).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (Located id in syntax.Gates.Concat(syntax.Vetoes).Concat(syntax.Tracks).Concat(syntax.Benefits.Select(b => b.Condition)).SelectMany(Nodes).Where(id => bare.Contains(id.Value)))
        {
            diagnostics.Add(Catalogue.NoBasis(id.Span, id.Value));
        }
    }

    private static IEnumerable<Located> Items(LineSyntax? line) => line is GroupSyntax group ? group.Lines.SelectMany(Items) : line is null ? [] : [line.Id];

    private static IEnumerable<Located> Nodes(ConditionSyntax node) => [node.Id, .. (node.All ?? node.Any ?? []).SelectMany(Nodes)];
}
