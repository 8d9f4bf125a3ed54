using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Declares the facts of a ruleset, and the fields it adds to built-in lists (F25).</summary>
internal sealed class FactBinder(Symbols symbols, Func<Located, bool> claim)
{
    public void Bind(IReadOnlyList<FactSyntax> facts)
    {
        foreach (FactSyntax fact in facts)
        {
            FactDefinition? declared = fact.Name.Value.Contains('.', StringComparison.Ordinal) ? AddField(fact) : claim(fact.Name) ? Declare(fact) : null;
            if (declared is not null)
            {
                symbols.Vocabulary = symbols.Vocabulary.With([declared]);
            }
        }
    }

    private FactDefinition? Declare(FactSyntax fact)
    {
        LocalizedText? note = fact.Note is null ? null : new LocalizedText(fact.Note.Value, fact.Note.Value);
        var name = new Term(fact.Name.Value, fact.Name.Value);
        if (!fact.IsList)
        {
            return Field(fact) is { } field ? DeclaredFacts.Value(field with { Note = note }, fact.IsPersonal, note) : null;
        }

        FieldDefinition?[] fields = [.. fact.Fields.Select(Field)];
        return fields.Any(f => f is null) ? null : DeclaredFacts.List(name, fact.Spells, Dated(fields.OfType<FieldDefinition>()), fact.IsPersonal, note);
    }

    /// <summary>A field called 日期 dates the record, as in the built-in lists.</summary>
    private static IEnumerable<FieldDefinition> Dated(IEnumerable<FieldDefinition> fields) =>
        fields.Select(f => f.Kind == ValueKind.Date && f.Name.Is("日期") ? f with { DatesRecord = true } : f);

    private FactDefinition? AddField(FactSyntax fact)
    {
        string[] path = fact.Name.Value.Split('.', 2);
        FactDefinition? owner = symbols.Vocabulary.Find(path[0]);
        if (owner is not (ListFact or GroupFact))
        {
            symbols.Diagnostics.Add(Catalogue.UnknownName(fact.Name.Span, path[0], NearNames.Find(path[0], symbols.Vocabulary.AllNames)));
            return null;
        }

        if (FactVocabulary.FindField(owner, path[1]) is not null)
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(fact.Name.Span, fact.Name.Value));
            return null;
        }

        if (Field(fact with { Name = fact.Name with { Value = path[1] } }) is not { } field)
        {
            return null;
        }

        return owner is ListFact list ? DeclaredFacts.Extend(list, [field]) : DeclaredFacts.Extend((GroupFact)owner, [field]);
    }

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
