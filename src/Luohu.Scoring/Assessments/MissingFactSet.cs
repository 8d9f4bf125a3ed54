using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Gathers missing facts, each once, in the order in which they turn up; records of one field are joined.</summary>
internal sealed class MissingFactSet
{
    private readonly List<(Term Fact, Term? Field)> _order = [];
    private readonly Dictionary<(Term Fact, Term? Field), SortedSet<int>> _records = [];

    public void Add(Term fact, Term? field, IEnumerable<int> records)
    {
        if (!_records.TryGetValue((fact, field), out SortedSet<int>? known))
        {
            known = [];
            _records.Add((fact, field), known);
            _order.Add((fact, field));
        }

        known.UnionWith(records);
    }

    public IReadOnlyList<MissingFact> ToList() => [.. _order.Select(k => new MissingFact(k.Fact, k.Field, [.. _records[k]]))];
}
