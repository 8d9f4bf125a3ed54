using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Gathers missing facts, each once, in the order in which they turn up; records of one field are joined.</summary>
internal sealed class MissingFactSet
{
    private readonly List<(Term Fact, Term? Field, LedgerPerson? Person)> _order = [];
    private readonly Dictionary<(Term Fact, Term? Field, LedgerPerson? Person), SortedSet<int>> _records = [];

    public void Add(Term fact, Term? field, IEnumerable<int> records, LedgerPerson? person = null)
    {
        if (!_records.TryGetValue((fact, field, person), out SortedSet<int>? known))
        {
            known = [];
            _records.Add((fact, field, person), known);
            _order.Add((fact, field, person));
        }

        known.UnionWith(records);
    }

    public IReadOnlyList<MissingFact> ToList() => [.. _order.Select(k => new MissingFact(k.Fact, k.Field, [.. _records[k]]) { Person = k.Person })];
}
