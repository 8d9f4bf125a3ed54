using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Reads the sections of a ruleset file. Each section has a class of its own beside this one.</summary>
internal static class RulesetReader
{
    private static readonly KeySet Sections = new(
        [
            Keyword.Ruleset, Keyword.Name, Keyword.Version, Keyword.Note, Keyword.Effective, Keyword.Basis, Keyword.Zones, Keyword.Uses, Keyword.NameLists,
            Keyword.Facts, Keyword.Parameters, Keyword.Definitions, Keyword.Gates, Keyword.Vetoes, Keyword.Tracks, Keyword.Scoring,
            Keyword.Benefits, Keyword.Ranking,
        ],
        []);

    /// <summary>What could be read; every slip is among the diagnostics.</summary>
    public static RulesetSyntax Read(YamlNode root, SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new NodeReader(source, diagnostics);
        if (reader.Keys(root, Sections) is not { } sections)
        {
            return new RulesetSyntax { Span = root.Span };
        }

        sections.Require(Keyword.Ruleset, source.Name);
        sections.Require(Keyword.Version, source.Name);
        RulesetSyntax ruleset = ReadSections(root, sections, reader);
        return diagnostics.HasErrors ? ruleset with { BrokenNames = BrokenNames(root, ruleset) } : ruleset;
    }

    /// <summary>Keys of sections, also of sections with a wrong name, that did not come to be names.</summary>
    private static SyntaxList<string> BrokenNames(YamlNode root, RulesetSyntax ruleset)
    {
        IEnumerable<Located> names =
            [.. ruleset.NameLists.Select(l => l.Name), .. ruleset.Facts.Select(f => f.Name), .. ruleset.Parameters.Select(p => p.Name), .. ruleset.Definitions.Select(d => d.Name)];
        IEnumerable<MappingNode> sections = root is MappingNode file ? file.Entries.Select(e => e.Value).OfType<MappingNode>() : [];
        return [.. sections.SelectMany(s => s.Entries).Select(e => e.Key.Value).Except(names.Select(n => n.Value), StringComparer.Ordinal)];
    }

    private static RulesetSyntax ReadSections(YamlNode root, KeyedMapping sections, NodeReader reader)
    {
        return new RulesetSyntax
        {
            Span = root.Span,
            Id = HeadSection.Id(sections, reader),
            Name = sections.Text(Keyword.Name),
            Version = sections.Text(Keyword.Version),
            Note = sections.Text(Keyword.Note),
            Validity = sections.Read(Keyword.Effective, v => ValiditySection.Read(v, reader)),
            Sources = sections.Read(Keyword.Basis, v => SourcesSection.Read(v, reader)) ?? [],
            Zones = sections.Read(Keyword.Zones, v => NameListsSection.Members(v, reader)) ?? [],
            Uses = sections.Read(Keyword.Uses, v => NameListsSection.Members(v, reader)) ?? [],
            NameLists = sections.Read(Keyword.NameLists, v => NameListsSection.Read(v, reader)) ?? [],
            Facts = sections.Read(Keyword.Facts, v => FactsSection.Read(v, reader)) ?? [],
            Parameters = sections.Read(Keyword.Parameters, v => ParametersSection.Read(v, reader)) ?? [],
            Definitions = sections.Read(Keyword.Definitions, v => DefinitionsSection.Read(v, reader)) ?? [],
            Gates = sections.Read(Keyword.Gates, v => ConditionsSection.Read(v, reader)) ?? [],
            Vetoes = sections.Read(Keyword.Vetoes, v => ConditionsSection.Read(v, reader)) ?? [],
            Tracks = sections.Read(Keyword.Tracks, v => ConditionsSection.Read(v, reader)) ?? [],
            Benefits = sections.Read(Keyword.Benefits, v => BenefitsSection.Read(v, reader)) ?? [],
            Ranking = sections.Read(Keyword.Ranking, v => RankingSection.Read(v, reader)),
            Points = sections.Read(Keyword.Scoring, v => ScoringSection.Read(v, sections.KeySpan(Keyword.Scoring), reader)),
        };
    }
}
