using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases.Mutations;

/// <summary>
/// Every value of a ruleset that means something to it: numbers and dates one step up and down, choices exchanged for their neighbours, texts made into others. Not
/// what only people read, nor what is declared.
/// </summary>
internal sealed class MutationSites
{
    /// <summary>Sections and keys under which nothing is changed.</summary>
    private static readonly Keyword[] Passed =
    [
        Keyword.Ruleset, Keyword.Name, Keyword.Version, Keyword.Note, Keyword.Basis, Keyword.Facts, Keyword.Id, Keyword.Group, Keyword.Number, Keyword.Excludes,
        Keyword.Zones, Keyword.Uses, Keyword.Ranking,
    ];

    private readonly SourceText _source;
    private readonly ValueTokens _tokens;
    private readonly List<MutationSite> _sites = [];
    private readonly List<(TextSpan Place, Func<string, string, bool> IsInward)> _validity = [];

    private MutationSites(BoundRuleset ruleset)
    {
        _source = ruleset.Source;
        _tokens = new ValueTokens(ruleset.Vocabulary);
    }

    public static IReadOnlyList<MutationSite> Of(BoundRuleset ruleset)
    {
        var sites = new MutationSites(ruleset);
        YamlNode? root = YamlReader.Read(ruleset.Source, new DiagnosticBag());
        sites.FindValidity(root);
        sites.Visit(root, isText: false);
        return [.. sites._sites.Where(s => !sites._validity.Exists(v => s.Span.Start >= v.Place.Start && s.Span.End <= v.Place.End && !v.IsInward(s.Original, s.Replacement)))];
    }

    /// <summary>The days of 施行 of the whole: no case can say that a ruleset is not yet, or no more, in force, so they are moved inward only.</summary>
    private void FindValidity(YamlNode? root)
    {
        foreach (MappingEntry end in Under(root, Keyword.Effective).SelectMany(e => (e.Value as MappingNode)?.Entries ?? []))
        {
            bool isFrom = Keywords.TermOf(Keyword.From).Is(end.Key.Value);
            _validity.Add((end.Value.Span, (before, after) => isFrom == (string.CompareOrdinal(after, before) > 0)));
        }
    }

    private static IEnumerable<MappingEntry> Under(YamlNode? root, Keyword key) => (root as MappingNode)?.Entries.Where(e => Keywords.TermOf(key).Is(e.Key.Value)) ?? [];

    /// <summary><paramref name="isText"/>: A bare word here is a text, as in a parameter.</summary>
    private void Visit(YamlNode? node, bool isText)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    Visit(entry, isText);
                }

                break;
            case SequenceNode sequence:
                foreach (YamlNode item in sequence.Items)
                {
                    Visit(item, isText);
                }

                break;
            case ScalarNode scalar:
                Add(scalar, isText);
                break;
            default:
                break;
        }
    }

    private void Visit(MappingEntry entry, bool isText)
    {
        bool isKeyword = Keywords.TryParse(KeywordRole.Key, entry.Key.Value, out Keyword keyword);
        if (isKeyword && Passed.Contains(keyword))
        {
            return;
        }

        if (!isKeyword)
        {
            Add(entry.Key, isText: false);
        }

        Visit(entry.Value, isText || (isKeyword && keyword == Keyword.Parameters));
    }

    private void Add(ScalarNode scalar, bool isText)
    {
        foreach ((TextSpan place, string replacement) in _tokens.In(_source.Slice(scalar.Content).ToString(), isText))
        {
            _sites.Add(new MutationSite(_source, new TextSpan(scalar.Content.Start + place.Start, place.Length), replacement));
        }
    }
}
