using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Finds out what each column of a table says. A heading is a fact, a member of a group as <c>申请.区域</c>, or 编号, 其余, 姓名 or 备注, in either
/// language.
/// </summary>
internal sealed class CsvHeadingReader(ProfileSchema schema, ProfileMistakes mistakes, Func<string, bool>? isKnownElsewhere)
{
    /// <summary>The columns; those with mistakes are left out.</summary>
    public CsvHeadings Read(CsvRecord record)
    {
        string[] names = [.. record.Cells.Select(c => record.TextOf(c))];
        if (names is [var only] && only.AsSpan().IndexOfAny(";\t，；") is >= 0 and var sign)
        {
            mistakes.Add(Catalogue.CsvSeparator(only[sign].ToString()), null, record.Cells[0].Place);
            return new(names, []);
        }

        var columns = new List<CsvColumn>();
        for (int i = 0; i < names.Length; i++)
        {
            if (ColumnOf(names[i], i, out Diagnostic? mistake) is { } column)
            {
                mistake = columns.Any(c => c with { Cell = i } == column) ? Catalogue.DuplicateProperty(WordsOf(column)) : null;
                columns.Add(column);
            }

            if (mistake is not null)
            {
                mistakes.Add(mistake, null, record.Cells[i].Place);
            }
        }

        return new(names, [.. columns.OrderBy(c => c.Fact?.Index ?? -1)]);
    }

    private CsvColumn? ColumnOf(string name, int cell, out Diagnostic? mistake)
    {
        int found = schema.Names.Find(name);
        if (found >= 0 && schema.ReservedOf(found) is { } word)
        {
            mistake = null;
            return new(cell, word, null, null);
        }

        int dot = found < 0 ? name.IndexOf('.', StringComparison.Ordinal) : -1;
        int owner = dot < 0 ? found : schema.Names.Find(name[..dot]);
        if (owner < 0 || owner >= schema.Facts.Length)
        {
            mistake = Unknown(name, name);
            return null;
        }

        FactEntry fact = schema.Facts[owner];
        return dot < 0 ? WholeFact(fact, cell, out mistake) : Member(fact, name, name[(dot + 1)..], cell, out mistake);
    }

    private static CsvColumn? WholeFact(FactEntry fact, int cell, out Diagnostic? mistake)
    {
        FieldEntry? value = fact.Shape == FactShape.Value ? fact.Fields[0] : null;
        mistake = fact.Shape == FactShape.Group ? Catalogue.CsvGroupHeading(fact.Words, fact.Fields[0].Words) : value is null ? null : Derived(value);
        return mistake is null ? new(cell, null, fact, value) : null;
    }

    private CsvColumn? Member(FactEntry fact, string name, string member, int cell, out Diagnostic? mistake)
    {
        if (fact.Shape is FactShape.List or FactShape.Persons)
        {
            mistake = Catalogue.CsvListHeading(fact.Words);
            return null;
        }

        int found = fact.Shape == FactShape.Group ? fact.Names.Find(member) : -1;
        mistake = found < 0 ? Unknown(name, fact.Fact.Name.Zh + "." + member) : Derived(fact.Fields[found]);
        return found >= 0 && mistake is null ? new(cell, null, fact, fact.Fields[found]) : null;
    }

    private static Diagnostic? Derived(FieldEntry field) => field.Field.Derived == DerivedValue.None ? null : Catalogue.DerivedStated(field.Words);

    /// <summary><paramref name="asked"/>: The name as the other rulesets of a catalog know it.</summary>
    private Diagnostic? Unknown(string name, string asked) => name.Length == 0 ? Catalogue.CsvHeadingEmpty()
        : isKnownElsewhere?.Invoke(asked) == true ? null
        : Catalogue.UnknownProperty(CellText.Quote(name), NearNames.Find(name, AllNames()));

    private IEnumerable<string> AllNames() => schema.Names.Names.Concat(schema.Facts.Where(f => f.Shape == FactShape.Group)
        .SelectMany(f => f.Fields.SelectMany(m => new[] { $"{f.Words.Zh}.{m.Words.Zh}", $"{f.Words.En}.{m.Words.En}" })));

    private static LocalizedText WordsOf(CsvColumn column) => column switch
    {
        { Word: { } word } => ProfileSchema.WordsOf(word),
        { Fact: { Shape: FactShape.Group } group, Field: { } member } => new($"{group.Words.Zh}.{member.Words.Zh}", $"{group.Words.En}.{member.Words.En}"),
        { Fact: { } fact } => fact.Words,
        _ => new(string.Empty, string.Empty),
    };
}
