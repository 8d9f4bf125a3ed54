using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Fields that definitions called <c>列表.字段</c> add to the records of lists (F11).</summary>
internal sealed class DerivedFields
{
    private readonly Dictionary<(ListFact List, string Name), DefinitionSymbol> _fields = [];

    public IEnumerable<(ListFact List, string Name, DefinitionSymbol Definition)> All => _fields.Select(f => (f.Key.List, f.Key.Name, f.Value));

    public bool TryAdd(ListFact list, string name, DefinitionSymbol definition) => _fields.TryAdd((list, name), definition);

    public DefinitionSymbol? Find(ListFact list, string name) => _fields.GetValueOrDefault((list, name));

    public IEnumerable<string> NamesOf(ListFact list) => _fields.Keys.Where(k => ReferenceEquals(k.List, list)).Select(k => k.Name);
}
