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
        if (!symbols.Diagnostics.HasErrors)
        {
            CheckOrder(LineOrder.Of(lines, pairs), root);
            foreach (BoundLine persons in lines.Where(l => l is BoundGroup { Each: not null }))
            {
                CheckOrder(LineOrder.Within(persons, lines, pairs), root);
            }
        }

        return pairs;
    }

    /// <summary>Without an exclusion only a group over persons can be in a circle: a line in it reads one outside that reads another line in it.</summary>
    private void CheckOrder(LineOrder order, LineSyntax root)
    {
        if (order.Cycle is not { } cycle)
        {
            return;
        }

        string path = string.Join(" → ", cycle.Append(cycle[0]).Select(l => l.Id));
        bool IsIn(int line) => cycle.Any(l => l.Index == order.UnitOf(line));
        TextSpan? exclusion = _found.Where(f => IsIn(f.Pair.Excluder) && IsIn(f.Pair.Excluded)).Select(f => (TextSpan?)f.Place).FirstOrDefault();
        symbols.Diagnostics.Add(exclusion is { } place ? Catalogue.ExclusionCycle(place, path) : Catalogue.PointsCycle(IdOf(root, cycle[0].Id) ?? root.Id.Span, path));
    }

    private static TextSpan? IdOf(LineSyntax line, string id) =>
        line.Id.Value == id ? line.Id.Span : (line as GroupSyntax)?.Lines.Select(l => IdOf(l, id)).FirstOrDefault(s => s is not null);

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
            // Among the lines of one person nothing is picked by the group over the persons.
            BoundLine? persons = _tree.PersonsAround(pair.Excluded);
            BoundLine? doubtful = _tree.Around(pair.Excluder)
                .FirstOrDefault(g => (g.Pick.Kind != PickKind.Sum && g.Index != persons?.Index) || excluded.Contains(g.Index));
            if (doubtful is not null)
            {
                symbols.Diagnostics.Add(Catalogue.ExcluderMayNotCount(place, lines[pair.Excluder].Id, doubtful.Id));
            }
        }
    }
}
