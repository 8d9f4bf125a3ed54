using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads a typed applicant into a fact row through the getters of the vocabulary: the same checks, and the same paths, as from JSON.
/// Used again for the next applicant; not thread-safe.
/// </summary>
internal sealed class ApplicantReader
{
    private readonly RowBuilder _builder;
    private readonly DeclaredNames _declared;
    private readonly ProfileMistakes _mistakes = new();

    /// <summary>
    /// <paramref name="zones"/> are those of the ruleset, null when any will do; <paramref name="isKnownElsewhere"/> is true for a fact,
    /// or a field as <c>表彰.评选类别</c>, that another ruleset of the catalog declares.
    /// </summary>
    public ApplicantReader(RowPlan plan, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null)
    {
        _builder = new RowBuilder(plan, zones);
        _declared = new DeclaredNames(_builder, isKnownElsewhere);
    }

    /// <summary>Fills the row, which is cleared before. An id is only asked for if <paramref name="requireId"/> says so.</summary>
    public ProfileReadResult Read(Applicant applicant, FactRow row, DateOnly asOf, bool requireId = false)
    {
        _mistakes.Clear();
        _builder.Begin(row, asOf, _mistakes);
        string? id = ReadId(applicant.Id, requireId);
        if (applicant.Complete)
        {
            _builder.SayComplete();
        }

        ReadPerson(applicant);
        _builder.End();
        return new(id, applicant.Complete, _mistakes.ToDiagnostics());
    }

    private string? ReadId(string? written, bool requireId)
    {
        string? id = written?.Trim();
        string path = ProfileSchema.TermOf(ReservedWord.Id).Zh;
        if (id is null && requireId)
        {
            _mistakes.Add(Catalogue.IdMissing(), path, Place.Nowhere);
        }
        else if (id?.Length is 0 or > CellConverter.MaxTextLength)
        {
            _mistakes.Add(Catalogue.IdInvalid(CellConverter.MaxTextLength), path, Place.Nowhere);
            return null;
        }

        return id;
    }

    private void ReadPerson(Person person)
    {
        _declared.Check(person);
        foreach (FactEntry fact in _builder.Schema.Facts)
        {
            if (!IsReadable(fact.Fact, person))
            {
                continue;
            }

            switch (fact.Fact)
            {
                case ValueFact value:
                    ReadValue(fact, value.Value.Getter?.Invoke(person) ?? FactValue.NotKnown);
                    break;
                case GroupFact group when group.Record?.Invoke(person) is { } record && _builder.OpenFact(fact, Place.Nowhere):
                    _declared.Check(record, fact);
                    ReadFields(fact, person);
                    break;
                case ListFact list when list.Records?.Invoke(person) is { } records && _builder.OpenFact(fact, Place.Nowhere):
                    ReadRecords(fact, records);
                    break;
                case PersonsFact persons when persons.Persons?.Invoke(person) is { } people && _builder.OpenFact(fact, Place.Nowhere):
                    ReadPersons(fact, people);
                    break;
                default:
                    break;
            }

            _builder.CloseFact();
        }
    }

    /// <summary>The getters of the application's own facts want an applicant; a relative may be one too, and says too much then.</summary>
    private static bool IsReadable(FactDefinition fact, Person person) => fact.IsPersonal || fact.IsDeclared || person is Applicant;

    private void ReadValue(FactEntry fact, FactValue value)
    {
        if (value != FactValue.NotKnown && _builder.OpenFact(fact, Place.Nowhere))
        {
            _builder.Value(value, Place.Nowhere);
        }
    }

    private void ReadFields(FactEntry fact, object record)
    {
        foreach (FieldEntry field in fact.Fields)
        {
            if (field.Field.Getter is { } get && _builder.OpenField(field, Place.Nowhere))
            {
                _builder.Value(get(record), Place.Nowhere);
            }
        }
    }

    private void ReadRecords(FactEntry fact, IReadOnlyList<object?> records)
    {
        _builder.BeginList();
        for (int i = 0; i < records.Count && _builder.BeginRecord(Place.Nowhere); i++)
        {
            if (records[i] is { } record)
            {
                _declared.Check(record, fact);
                ReadFields(fact, record);
            }
            else
            {
                _builder.Report(Catalogue.RecordExpected(fact.Words, ValueShape.Null), Place.Nowhere);
            }

            _builder.EndRecord();
        }
    }

    private void ReadPersons(FactEntry fact, IReadOnlyList<object?> people)
    {
        _builder.BeginPersons();
        for (int i = 0; i < people.Count && _builder.BeginPerson(Place.Nowhere); i++)
        {
            if (people[i] is Person person)
            {
                ReadPerson(person);
            }
            else
            {
                _builder.Report(Catalogue.RecordExpected(fact.Words, ValueShape.Null), Place.Nowhere);
            }

            _builder.EndPerson();
        }
    }
}
