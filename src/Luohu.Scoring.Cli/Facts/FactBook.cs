using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>All facts that a profile may state: the built-in ones, then those that the rulesets of a catalog declare.</summary>
internal sealed class FactBook
{
    private FactBook(IReadOnlyList<FactEntry> entries) => Entries = entries;

    public IReadOnlyList<FactEntry> Entries { get; }

    public static FactBook Of(RulesetCatalog catalog)
    {
        IEnumerable<FactEntry> builtIn = FactVocabulary.BuiltIn.Facts.Select(f => BuiltIn(f, catalog));
        IEnumerable<FactEntry> declared = catalog.Rulesets
            .SelectMany(r => r.Vocabulary.Facts.Where(f => f.IsDeclared).Select(f => Declared(f, r)))
            .DistinctBy(e => (e.DeclaredBy, e.Name.Zh));
        return new([.. builtIn, .. declared]);
    }

    /// <summary>
    /// The facts called <paramref name="name"/>; for <c>fact.field</c> with that field only. None when there are none: several rulesets may declare
    /// a fact of one name.
    /// </summary>
    public IReadOnlyList<FactEntry> Find(string name)
    {
        string[] parts = name.Split('.', 2);
        IEnumerable<FactEntry> facts = Entries.Where(e => e.Name.Is(parts[0]));
        return parts.Length == 1
            ? [.. facts]
            : [.. facts.Select(e => e with { Fields = [.. e.Fields.Where(f => e.HasFields && f.Definition.Name.Is(parts[1]))] }).Where(e => e.Fields.Count > 0)];
    }

    /// <summary>What may have been meant by a name that is none.</summary>
    public IReadOnlyList<string> Near(string name)
    {
        string[] parts = name.Split('.', 2);
        FactEntry? fact = Entries.FirstOrDefault(e => e.Name.Is(parts[0]));
        return parts.Length == 1 || fact is null
            ? NearNames.Find(parts[0], Entries.SelectMany(e => Spellings(e.Name)))
            : [.. NearNames.Find(parts[1], fact.Fields.SelectMany(f => Spellings(f.Definition.Name))).Select(f => $"{parts[0]}.{f}")];
    }

    private static FactEntry BuiltIn(FactDefinition fact, RulesetCatalog catalog)
    {
        IReadOnlyList<FieldDefinition> fields = FactEntry.FieldsOf(fact);
        IEnumerable<FactField> added =
            from ruleset in catalog.Rulesets
            let extended = ruleset.Vocabulary.Find(fact.Name.Zh)
            where extended is not null && !ReferenceEquals(extended, fact)
            from field in FactEntry.FieldsOf(extended)
            where !fields.Contains(field)
            select new FactField(field, ruleset.Id);
        return new(fact, null, [.. fields.Select(f => new FactField(f, null)), .. added.DistinctBy(f => (f.DeclaredBy, f.Definition.Name.Zh))]);
    }

    private static FactEntry Declared(FactDefinition fact, CompiledRuleset ruleset) =>
        new(fact, ruleset.Id, [.. FactEntry.FieldsOf(fact).Select(f => new FactField(f, ruleset.Id))]);

    private static IEnumerable<string> Spellings(Term name) => [name.Zh, name.En];
}
