using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>Walks the mappings of a YAML profile and hands what it finds to the row builder. After a wrong value it goes on behind it.</summary>
internal sealed class YamlFacts(RowBuilder builder, ProfileMistakes mistakes, SourceText source, Func<string, bool>? isKnownElsewhere)
{
    /// <summary>Reads the facts of the applicant or of a person.</summary>
    /// <remarks><paramref name="reserved"/>: Takes the entries that are no facts.</remarks>
    public void ReadFacts(MappingNode person, WrittenReserved reserved)
    {
        foreach (MappingEntry entry in person.Entries.TakeWhile(_ => !mistakes.IsFull))
        {
            int found = Find(entry.Key, builder.Schema.Names, null);
            if (found < 0)
            {
                continue;
            }

            if (builder.Schema.ReservedOf(found) is { } word)
            {
                ReadReserved(entry, word, reserved);
            }
            else
            {
                ReadFact(entry, builder.Schema.Facts[found]);
                builder.CloseFact();
            }
        }
    }

    /// <summary>The number of the name in the table; -1 with a mistake, unless another ruleset knows it.</summary>
    private int Find(ScalarNode key, NameTable names, FactEntry? fact)
    {
        int found = names.Find(key.Value);
        if (found < 0)
        {
            UnknownNames.Report(builder, key.Value, names, fact, isKnownElsewhere, YamlPlace.Of(key));
        }

        return found;
    }

    private void ReadReserved(MappingEntry entry, ReservedWord word, WrittenReserved reserved)
    {
        if (!reserved.TryState(word, YamlPlace.Of(entry.Key)))
        {
            return;
        }

        string? text = null;
        if (entry.Value is not ScalarNode scalar || (text = TextOf(scalar, ProfileSchema.TermOf(word).Zh)) is not null)
        {
            reserved.Read(word, text, YamlPlace.ShapeOf(entry.Value), YamlPlace.Of(entry.Value));
        }
    }

    private void ReadFact(MappingEntry entry, FactEntry fact)
    {
        if (!builder.OpenFact(fact, YamlPlace.Of(entry.Key)))
        {
            return;
        }

        switch (fact.Shape, entry.Value)
        {
            case (FactShape.Value, _):
                ReadValue(entry.Value, fact.Fields[0]);
                break;
            case (FactShape.Group, MappingNode group):
                ReadFields(group, fact);
                break;
            case (FactShape.List, SequenceNode list):
                ReadList(list, fact);
                break;
            case (FactShape.Persons, MappingNode person) when fact.IsSinglePerson:
                builder.BeginPersons();
                ReadPerson(person, fact);
                break;
            case (FactShape.Persons, SequenceNode persons):
                ReadPersons(persons, fact);
                break;
            default:
                ReportShape(entry.Value, fact);
                break;
        }
    }

    private void ReportShape(YamlNode node, FactEntry fact)
    {
        // The text itself may be the mistake, such as a bare null.
        if (node is ScalarNode scalar && TextOf(scalar) is null)
        {
            return;
        }

        ValueShape found = YamlPlace.ShapeOf(node);
        Diagnostic mistake = fact.Shape == FactShape.Group ? Catalogue.ProfileObjectExpected(fact.Words, found) : Catalogue.ProfileListExpected(fact.Words, found);
        builder.Report(mistake, YamlPlace.Of(node));
    }

    private void ReadList(SequenceNode list, FactEntry fact)
    {
        builder.BeginList();
        foreach (YamlNode item in list.Items.TakeWhile(_ => !mistakes.IsFull))
        {
            if (!builder.BeginRecord(YamlPlace.Of(item)))
            {
                return;
            }

            if (RecordOf(item, fact) is { } record)
            {
                ReadFields(record, fact);
            }

            builder.EndRecord();
        }
    }

    private void ReadPersons(SequenceNode persons, FactEntry fact)
    {
        builder.BeginPersons();
        foreach (YamlNode item in persons.Items.TakeWhile(_ => !mistakes.IsFull))
        {
            if (!ReadPerson(item, fact))
            {
                return;
            }
        }
    }

    private bool ReadPerson(YamlNode node, FactEntry fact)
    {
        if (!builder.BeginPerson(YamlPlace.Of(node)))
        {
            return false;
        }

        if (RecordOf(node, fact) is { } person)
        {
            ReadFacts(person, new WrittenReserved(builder));
        }

        builder.EndPerson();
        return true;
    }

    private MappingNode? RecordOf(YamlNode node, FactEntry fact)
    {
        if (node is MappingNode record)
        {
            return record;
        }

        builder.Report(Catalogue.RecordExpected(fact.Words, YamlPlace.ShapeOf(node)), YamlPlace.Of(node));
        return null;
    }

    private void ReadFields(MappingNode record, FactEntry fact)
    {
        foreach (MappingEntry entry in record.Entries.TakeWhile(_ => !mistakes.IsFull))
        {
            int found = Find(entry.Key, fact.Names, fact);
            if (found >= 0 && builder.OpenField(fact.Fields[found], YamlPlace.Of(entry.Key)))
            {
                ReadValue(entry.Value, fact.Fields[found]);
            }
        }
    }

    /// <summary>The text of a scalar; null, with a mistake, when it has a slip. <paramref name="inside"/>: The reserved word it stands under.</summary>
    private string? TextOf(ScalarNode scalar, string? inside = null)
    {
        if (YamlTexts.FindSlip(scalar, source) is not { } slip)
        {
            return YamlTexts.Of(scalar);
        }

        if (inside is null)
        {
            builder.Report(slip.Mistake, slip.Place);
        }
        else
        {
            builder.ReportInside(inside, slip.Mistake, slip.Place);
        }

        return null;
    }

    private void ReadValue(YamlNode node, FieldEntry field)
    {
        if (node is not ScalarNode scalar)
        {
            builder.Report(CellConverter.WrongType(field.Field, YamlPlace.ShapeOf(node), null), YamlPlace.Of(node));
        }
        else if (TextOf(scalar) is { } text)
        {
            WrittenValue.Read(builder, field, text, YamlPlace.Of(scalar));
        }
    }
}
