using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Looks at the names under which a typed applicant states what rulesets declare: the getters ask only for those they know, so a
/// misspelt name would be lost in silence.
/// </summary>
internal sealed class DeclaredNames(RowBuilder builder, Func<string, bool>? isKnownElsewhere)
{
    /// <summary>The declared facts and lists of a person.</summary>
    public void Check(Person person)
    {
        CheckAll(person.Declared, null, FactShape.Value);
        CheckAll(person.DeclaredLists, null, FactShape.List);
    }

    /// <summary>The declared fields of a group or record; all fields of a record of a declared list.</summary>
    public void Check(object record, FactEntry fact)
    {
        CheckAll((record as FactRecord)?.Declared, fact, default);
        CheckAll(record as IReadOnlyDictionary<string, FactValue>, fact, default);
    }

    private void CheckAll<T>(IReadOnlyDictionary<string, T>? stated, FactEntry? fact, FactShape shape)
    {
        if (stated is null || stated.Count == 0)
        {
            return;
        }

        NameTable names = fact?.Names ?? builder.Schema.Names;
        var seen = new HashSet<int>();
        foreach (string name in stated.Keys.Order(StringComparer.Ordinal))
        {
            int found = names.Find(name);
            if (found < 0)
            {
                UnknownNames.Report(builder, name, names, fact, isKnownElsewhere, Place.Nowhere);
            }
            else if (MistakeOf(fact, found, shape, isSecond: !seen.Add(found)) is { } mistake)
            {
                builder.ReportInside(names.ZhOf(found), mistake, Place.Nowhere);
            }
        }
    }

    private Diagnostic? MistakeOf(FactEntry? fact, int found, FactShape shape, bool isSecond)
    {
        if (fact is not null)
        {
            FieldEntry field = fact.Fields[found];
            return field.Field.Derived != DerivedValue.None ? Catalogue.DerivedStated(field.Words)
                : !field.IsDeclared ? Catalogue.NotDeclaredHere(field.Words)
                : isSecond ? Catalogue.DuplicateProperty(field.Words)
                : null;
        }

        if (builder.Schema.ReservedOf(found) is { } word)
        {
            Term term = ProfileSchema.TermOf(word);
            return Catalogue.NotDeclaredHere(new(term.Zh, term.En));
        }

        FactEntry entry = builder.Schema.Facts[found];
        return !entry.Fact.IsDeclared || entry.Shape != shape ? Catalogue.NotDeclaredHere(entry.Words)
            : isSecond ? Catalogue.DuplicateProperty(entry.Words)
            : null;
    }
}
