using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding;

/// <summary>排除, once all lines are bound: names to lines, and an order in which everything can be judged.</summary>
internal sealed class ExclusionBinder(Symbols symbols, IReadOnlyList<BoundLine> lines)
{
    private readonly LineTree _tree = new(lines);
    private readonly List<(Exclusion Pair, TextSpan Place)> _found = [];

    public IReadOnlyList<Exclusion> Bind(LineSyntax root)
    {
        Read(root);
        CheckStanding();
        var pairs = _found.Select(f => f.Pair).ToList();
        if (!symbols.Diagnostics.HasErrors && LineOrder.Of(lines, pairs).Cycle is { } cycle)
        {
            TextSpan place = _found.First(f => cycle.Any(l => l.Index == f.Pair.Excluder) && cycle.Any(l => l.Index == f.Pair.Excluded)).Place;
            symbols.Diagnostics.Add(Catalogue.ExclusionCycle(place, string.Join(" → ", cycle.Append(cycle[0]).Select(l => l.Id))));
        }

        return pairs;
    }

    private void Read(LineSyntax syntax)
    {
        foreach (Located name in syntax.Excludes)
        {
            Add(symbols.Lines[syntax.Id.Value], name);
        }

        foreach (LineSyntax inner in syntax is GroupSyntax group ? group.Lines : [])
        {
            Read(inner);
        }
    }

    private void Add(BoundLine excluder, Located name)
    {
        if (!symbols.Lines.TryGetValue(name.Value, out BoundLine? excluded))
        {
            symbols.ReportUnlessDamaged(Catalogue.UnknownLine(name.Span, name.Value, symbols.Near(name.Value, symbols.Lines.Keys)));
        }
        else if (excluded.Index == excluder.Index || IsAround(excluded, excluder) || IsAround(excluder, excluded))
        {
            symbols.Diagnostics.Add(Catalogue.ExcludesRelated(name.Span, name.Value));
        }
        else
        {
            _found.Add((new Exclusion(excluder.Index, excluded.Index), name.Span));
        }
    }

    private bool IsAround(BoundLine group, BoundLine line) => _tree.Around(line.Index).Any(g => g.Index == group.Index);

    /// <summary>A line whose group may drop it, or be excluded itself, does not surely count what it comes to.</summary>
    private void CheckStanding()
    {
        var excluded = _found.Select(f => f.Pair.Excluded).ToHashSet();
        foreach ((Exclusion pair, TextSpan place) in _found)
        {
            BoundLine? doubtful = _tree.Around(pair.Excluder).FirstOrDefault(g => g.Pick.Kind != PickKind.Sum || excluded.Contains(g.Index));
            if (doubtful is not null)
            {
                symbols.Diagnostics.Add(Catalogue.ExcluderMayNotCount(place, lines[pair.Excluder].Id, doubtful.Id));
            }
        }
    }
}
