using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Declares the facts of a ruleset, and the fields it adds to built-in lists (F25).</summary>
internal sealed class FactBinder(Symbols symbols, Func<Located, bool> claim)
{
    /// <summary>Facts declared so far.</summary>
    private readonly Dictionary<string, FactDefinition> _facts = new(StringComparer.Ordinal);

    /// <summary>Fields to be added to a list or group; made one with it at the end, so that many fields take no longer than they must.</summary>
    private readonly Dictionary<FactDefinition, Dictionary<string, FieldDefinition>> _fields = [];

    public void Bind(IReadOnlyList<FactSyntax> facts)
    {
        foreach (FactSyntax fact in facts)
        {
            if (fact.Name.Value.Contains('.', StringComparison.Ordinal))
            {
                AddField(fact);
            }
            else if (claim(fact.Name) && Declare(fact) is { } declared)
            {
                _facts.Add(fact.Name.Value, declared);
            }
        }

        IEnumerable<FactDefinition> extended = _fields.Select(f => f.Key is ListFact list ? (FactDefinition)DeclaredFacts.Extend(list, f.Value.Values) : DeclaredFacts.Extend((GroupFact)f.Key, f.Value.Values));
        symbols.Vocabulary = symbols.Vocabulary.With(_facts.Values.Concat(extended));
    }

    private FactDefinition? Declare(FactSyntax fact)
    {
        LocalizedText? note = fact.Note is null ? null : new LocalizedText(fact.Note.Value, fact.Note.Value);
        var name = new Term(fact.Name.Value, fact.Name.Value);
        FactDefinition? declared = fact.IsList ? DeclareList(fact, name, note)
            : Field(fact) is { } field ? DeclaredFacts.Value(field with { Note = note }, fact.IsPersonal, note)
            : null;
        if (declared is null)
        {
            symbols.Broken.Add(fact.Name.Value);
        }

        return declared;
    }

    private ListFact? DeclareList(FactSyntax fact, Term name, LocalizedText? note)
    {
        IReadOnlyList<Term> taken = fact.Spells == SpellKind.None ? [] : [SpellFields.From, SpellFields.To, SpellFields.Ongoing];
        if (fact.Fields.FirstOrDefault(f => taken.Any(t => t.Is(f.Name.Value))) is { } clash)
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(clash.Name.Span, clash.Name.Value));
            return null;
        }

        FieldDefinition?[] fields = [.. fact.Fields.Select(Field)];
        return fields.Any(f => f is null) ? null : DeclaredFacts.List(name, fact.Spells, Dated(fields.OfType<FieldDefinition>()), fact.IsPersonal, note);
    }

    /// <summary>A field called 日期 or date dates the record, as in the built-in lists.</summary>
    private static IEnumerable<FieldDefinition> Dated(IEnumerable<FieldDefinition> fields) =>
        fields.Select(f => f.Kind == ValueKind.Date && Keywords.TermOf(Keyword.Date).Is(f.Name.Zh) ? f with { DatesRecord = true } : f);

    private void AddField(FactSyntax fact)
    {
        string[] path = fact.Name.Value.Split('.', 2);
        FactDefinition? owner = _facts.GetValueOrDefault(path[0]) ?? symbols.Vocabulary.Find(path[0]);
        if (owner is not (ListFact or GroupFact))
        {
            if (!symbols.Broken.Contains(path[0]))
            {
                symbols.Diagnostics.Add(Catalogue.CannotAddField(fact.Name.Span, path[0], symbols.Near(path[0], Extensible)));
            }

            return;
        }

        Dictionary<string, FieldDefinition> added = _fields.GetValueOrDefault(owner) ?? new(StringComparer.Ordinal);
        if (FactVocabulary.FindField(owner, path[1]) is not null || added.ContainsKey(path[1]))
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(fact.Name.Span, fact.Name.Value));
        }
        else if (Field(fact with { Name = fact.Name with { Value = path[1] } }) is { } field)
        {
            added.Add(path[1], field);
            _fields[owner] = added;
        }
    }

    private IEnumerable<Term> Extensible => symbols.Vocabulary.Facts.Where(f => f is ListFact or GroupFact).Select(f => f.Name);

    private FieldDefinition? Field(FactSyntax fact)
    {
        if (fact.Kind is not { } kind)
        {
            return null;
        }

        var name = new Term(fact.Name.Value, fact.Name.Value);
        ChoiceType? choices = kind == ValueKind.Choice
            ? DeclaredFacts.Choices(fact.Name.Value, fact.IsOrdered, fact.Choices.Select(c => new Term(c.Value, c.Value)))
            : null;
        return DeclaredFacts.Field(name, kind, fact.Unit, fact.Decimals, choices);
    }
}
