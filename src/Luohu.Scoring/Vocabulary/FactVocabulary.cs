using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Vocabulary;

/// <summary>Every fact there is for one ruleset: the built-in ones and those it declares. Immutable and thread-safe.</summary>
public sealed class FactVocabulary
{
    private readonly Dictionary<string, FactDefinition> _byName = new(StringComparer.Ordinal);

    private FactVocabulary(IReadOnlyList<FactDefinition> facts)
    {
        Facts = facts;
        foreach (FactDefinition fact in facts)
        {
            _byName.TryAdd(fact.Name.Zh, fact);
            _byName.TryAdd(fact.Name.En, fact);
        }
    }

    /// <summary>The facts that every ruleset has.</summary>
    public static FactVocabulary BuiltIn { get; } = new(BuiltInFacts.All);

    /// <summary>All facts, the built-in ones first.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>Every spelling of every fact, for near names.</summary>
    internal IEnumerable<string> AllNames => _byName.Keys;

    /// <summary>The fact of that name in either spelling, or null.</summary>
    public FactDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// This vocabulary with the facts a ruleset declares. A fact that has the Chinese name of one already here takes its place: so a
    /// built-in list or group that the ruleset has added fields to replaces the plain one.
    /// </summary>
    internal FactVocabulary With(IEnumerable<FactDefinition> declared)
    {
        List<FactDefinition> facts = [.. Facts];
        Dictionary<string, int> places = facts.Select((fact, place) => (fact.Name.Zh, place)).ToDictionary(p => p.Zh, p => p.place, StringComparer.Ordinal);
        foreach (FactDefinition fact in declared)
        {
            if (places.TryAdd(fact.Name.Zh, facts.Count))
            {
                facts.Add(fact);
            }
            else
            {
                facts[places[fact.Name.Zh]] = fact;
            }
        }

        return new(facts);
    }

    /// <summary>The member of a group or field of a list with that name in either spelling, or null.</summary>
    internal static FieldDefinition? FindField(FactDefinition fact, string name) => fact switch
    {
        ListFact list => list.FindField(name),
        GroupFact group => group.FindField(name),
        _ => null,
    };
}
