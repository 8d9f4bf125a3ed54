using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>A mapping whose keys are keywords of the file grammar, in either language.</summary>
internal sealed class KeyedMapping
{
    private readonly Dictionary<Keyword, MappingEntry> _entries = [];
    private readonly MappingNode _node;
    private readonly NodeReader _reader;

    private KeyedMapping(MappingNode node, NodeReader reader)
    {
        _node = node;
        _reader = reader;
    }

    /// <summary>Some key was refused. Then nothing is said about keys that are missing: one of them may have been meant.</summary>
    public bool IsDamaged { get; private set; }

    public TextSpan Span => _node.Span;

    /// <summary>The place of the first key: a short place that stands for the whole entry.</summary>
    public TextSpan HeadSpan => _node.Entries.Count > 0 ? _node.Entries[0].Key.Span : _node.Span;

    public static KeyedMapping Resolve(MappingNode node, KeySet keys, NodeReader reader)
    {
        var mapping = new KeyedMapping(node, reader);
        foreach (MappingEntry entry in node.Entries)
        {
            mapping.Add(entry, keys);
        }

        return mapping;
    }

    public bool Has(Keyword keyword) => _entries.ContainsKey(keyword);

    public TextSpan KeySpan(Keyword keyword) => _entries[keyword].Key.Span;

    /// <summary>The spelling of a keyword in the language this mapping is written in.</summary>
    public string Spell(Keyword keyword) =>
        _entries.TryGetValue(keyword, out MappingEntry? entry) ? entry.Key.Value : Keywords.Spell(keyword, _node.Entries.Count > 0 ? _node.Entries[0].Key.Value : string.Empty);

    public YamlNode? Value(Keyword keyword) => _entries.TryGetValue(keyword, out MappingEntry? entry) ? entry.Value : null;

    public T? Read<T>(Keyword keyword, Func<YamlNode, T?> read)
        where T : class => Value(keyword) is { } value ? read(value) : null;

    public Located? Text(Keyword keyword) => Read(keyword, v => _reader.Text(v, Spell(keyword)));

    public ExpressionSyntax? Expression(Keyword keyword) => Read(keyword, _reader.Expression);

    /// <summary>Reports a key that must be there and is not; true when it is there.</summary>
    public bool Require(Keyword keyword, string owner)
    {
        if (Has(keyword))
        {
            return true;
        }

        if (!IsDamaged)
        {
            _reader.Report(Catalogue.KeyMissing(HeadSpan, Spell(keyword), owner));
        }

        return false;
    }

    private void Add(MappingEntry entry, KeySet keys)
    {
        string word = entry.Key.Value;
        Diagnostic? slip = null;
        if (!Keywords.TryParse(KeywordRole.Key, word, out Keyword keyword))
        {
            slip = Catalogue.UnknownKey(entry.Key.Span, word, KeywordNames.Near(word, keys.Allowed));
        }
        else if (keys.Unsupported.Contains(keyword))
        {
            slip = Catalogue.NotSupportedYet(entry.Key.Span, word);
        }
        else if (!keys.Allowed.Contains(keyword))
        {
            slip = Catalogue.KeyNotHere(entry.Key.Span, word);
        }
        else if (!_entries.TryAdd(keyword, entry))
        {
            MappingEntry first = _entries[keyword];
            slip = Catalogue.KeyInTwoLanguages(entry.Key.Span, word, first.Key.Span, first.Key.Value);
        }

        if (slip is not null)
        {
            _reader.Report(slip);
            IsDamaged = true;
        }
    }
}
