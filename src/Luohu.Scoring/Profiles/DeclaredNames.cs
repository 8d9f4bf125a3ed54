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
        NameTable names = builder.Schema.Names;
        CheckAll(person.Declared, names, null, found => FactOf(found) is { Shape: FactShape.Value, Fact.IsDeclared: true });
        CheckAll(person.DeclaredLists, names, null, found => FactOf(found) is { Shape: FactShape.List, Fact.IsDeclared: true });
    }

    /// <summary>The declared fields of a group or record; all fields of a record of a declared list.</summary>
    public void Check(object record, FactEntry fact)
    {
        bool IsField(int found) => fact.Fields[found] is { IsDeclared: true, Field.Derived: DerivedValue.None };
        CheckAll((record as FactRecord)?.Declared, fact.Names, fact, IsField);
        CheckAll(record as IReadOnlyDictionary<string, FactValue>, fact.Names, fact, IsField);
    }

    private FactEntry? FactOf(int found) => found < builder.Schema.Facts.Length ? builder.Schema.Facts[found] : null;

    private void CheckAll<T>(IReadOnlyDictionary<string, T>? stated, NameTable names, FactEntry? fact, Func<int, bool> mayStandHere)
    {
        if (stated is null || stated.Count == 0)
        {
            return;
        }

        var seen = new Dictionary<int, string>();
        foreach (string name in stated.Keys.Order(StringComparer.Ordinal))
        {
            int found = names.Find(name);
            if (found < 0)
            {
                UnknownNames.Report(builder, name, names, fact, isKnownElsewhere, Place.Nowhere);
            }
            else if (!mayStandHere(found))
            {
                builder.ReportInside(CellText.Quote(name), Catalogue.DeclaredIsBuiltIn(CellText.Quote(name)), Place.Nowhere);
            }
            else if (!seen.TryAdd(found, name))
            {
                builder.ReportInside(name, Catalogue.DuplicateProperty(fact is null ? builder.Schema.Facts[found].Words : fact.Fields[found].Words), Place.Nowhere);
            }
        }
    }
}
