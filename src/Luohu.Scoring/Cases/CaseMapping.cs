using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>A mapping of a file of cases whose keys are resolved, in either language.</summary>
internal sealed class CaseMapping
{
    private readonly Dictionary<CaseKey, MappingEntry> _entries = [];
    private readonly MappingNode _node;
    private readonly NodeReader _reader;

    private CaseMapping(MappingNode node, NodeReader reader)
    {
        _node = node;
        _reader = reader;
    }

    /// <summary>Some key was refused. Then nothing is said about keys that are missing: one of them may have been meant.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>A short place that stands for the whole.</summary>
    public TextSpan HeadSpan => _node.Entries.Count > 0 ? _node.Entries[0].Key.Span : _reader.Head(_node);

    /// <summary>Null, with a mistake, when the node is no mapping.</summary>
    public static CaseMapping? Read(YamlNode node, IReadOnlyList<CaseKey> allowed, NodeReader reader)
    {
        if (reader.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var read = new CaseMapping(mapping, reader);
        foreach (MappingEntry entry in mapping.Entries)
        {
            read.Add(entry, allowed);
        }

        return read;
    }

    public bool Has(CaseKey key) => _entries.ContainsKey(key);

    public MappingEntry? Entry(CaseKey key) => _entries.GetValueOrDefault(key);

    public Located? Text(CaseKey key) => Entry(key) is { } entry ? _reader.Text(entry.Value, entry.Key.Value) : null;

    /// <summary>Reports a key that must be there and is not; true when it is there.</summary>
    public bool Require(CaseKey key, string owner)
    {
        if (Has(key))
        {
            return true;
        }

        if (!IsDamaged)
        {
            string like = _node.Entries.Count > 0 ? _node.Entries[0].Key.Value : string.Empty;
            _reader.Report(Catalogue.KeyMissing(HeadSpan, CaseWords.Spell(CaseWords.TermOf(key), like), owner));
            IsDamaged = true;
        }

        return false;
    }

    private void Add(MappingEntry entry, IReadOnlyList<CaseKey> allowed)
    {
        string word = entry.Key.Value;
        Diagnostic? slip = null;
        if (!CaseWords.TryParse(word, out CaseKey key))
        {
            slip = Catalogue.UnknownKey(entry.Key.Span, word, NearNames.Find(word, allowed.SelectMany(Spellings)));
        }
        else if (!allowed.Contains(key))
        {
            slip = Catalogue.KeyNotHere(entry.Key.Span, word);
        }
        else if (!_entries.TryAdd(key, entry))
        {
            MappingEntry first = _entries[key];
            slip = Catalogue.KeyInTwoLanguages(entry.Key.Span, word, first.Key.Span, first.Key.Value);
        }

        if (slip is not null)
        {
            _reader.Report(slip);
            IsDamaged = true;
        }
    }

    private static IEnumerable<string> Spellings(CaseKey key) => [CaseWords.TermOf(key).Zh, CaseWords.TermOf(key).En];
}
