using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Fills the fact row of one applicant. Every reader, typed or text, drives this one: it knows where in the profile it is, checks the sanity
/// that the vocabulary declares for all facts (kept by the row or not), leaves out what the as-of date does not see yet, and reports each
/// mistake with its path. Used again for the next applicant; not thread-safe.
/// </summary>
/// <remarks>
/// Order of calls: <see cref="Begin"/>; per fact <see cref="OpenFact"/> and, by its shape, a value, or fields with values, or
/// <see cref="BeginList"/> with records, or <see cref="BeginPersons"/> with persons who have facts again; <see cref="End"/>.
/// What <see cref="OpenFact"/>, <see cref="OpenField"/>, <see cref="BeginRecord"/> or <see cref="BeginPerson"/> refuses is to be skipped.
/// </remarks>
internal sealed partial class RowBuilder
{
    private readonly RowPlan _plan;
    private readonly ClosedNames? _zones;
    private readonly PersonScope _applicant;
    private readonly PersonScope _relative;
    private readonly RecordBuilder _record;
    private readonly RowClosing _closing;
    private readonly ProfilePath _path = new();
    private FactRow? _row;
    private PersonScope _scope;
    private AsOfDay _asOf;
    private ProfileMistakes _mistakes = new();

    /// <summary><paramref name="zones"/>: The zones of the ruleset; null when it has none and any zone will do.</summary>
    public RowBuilder(RowPlan plan, IReadOnlySet<string>? zones = null)
    {
        _plan = plan;
        _zones = zones is null ? null : new ClosedNames(zones, Catalogue.ProfileZoneUnknown);
        _applicant = new PersonScope(plan.Schema.Facts.Length);
        _relative = new PersonScope(plan.Schema.Facts.Length);
        _scope = _applicant;
        _record = new RecordBuilder(plan);
        _closing = new RowClosing(plan);
    }

    public ProfileSchema Schema => _plan.Schema;

    /// <summary>True while the facts of a relative are read.</summary>
    public bool InPerson => _path.Persons is not null;

    /// <summary>True when the applicant's profile said 其余: 无.</summary>
    public bool IsComplete => _applicant.IsComplete;

    public void Begin(FactRow row, DateOnly asOf, ProfileMistakes mistakes)
    {
        row.Clear();
        (_row, _asOf, _mistakes) = (row, new AsOfDay(asOf), mistakes);
        _path.Clear();
        _closing.Clear();
        _applicant.Begin(row);
        _scope = _applicant;
    }

    /// <summary>The applicant, or the person being read, says that nothing else is to be said. For a person it is also said by the applicant.</summary>
    public void SayComplete() => _scope.IsComplete = true;

    /// <summary>False, with a mistake, when the fact may not be stated here or was stated before.</summary>
    public bool OpenFact(FactEntry fact, Place place)
    {
        _path.Enter(fact);
        Diagnostic? mistake = InPerson && fact.Shape == FactShape.Persons ? Catalogue.NestedPersons(fact.Words)
            : InPerson && !fact.Fact.IsPersonal ? Catalogue.NotOfPersons(fact.Words)
            : !_scope.TryState(fact) ? Catalogue.DuplicateProperty(fact.Words)
            : null;
        if (mistake is not null)
        {
            Report(mistake, place);
            return false;
        }

        if (fact.Shape == FactShape.Value)
        {
            return OpenValue(fact.Fields[0], place);
        }

        _record.Begin(fact);
        return true;
    }

    /// <summary>False, with a mistake, when the field is derived or was stated before.</summary>
    public bool OpenField(FieldEntry field, Place place)
    {
        _path.Field = field;
        Diagnostic? mistake = field.IsDerived ? Catalogue.DerivedStated(field.Words)
            : !_record.TryState(field) ? Catalogue.DuplicateProperty(field.Words)
            : null;
        if (mistake is not null)
        {
            Report(mistake, place);
        }

        return mistake is null;
    }

    /// <summary>Nothing more of the open fact follows.</summary>
    public void CloseFact() => _path.LeaveFact();

    /// <summary>The value of the open field. For the end of a spell: none is still running, not known is an unknown end.</summary>
    public void Value(in FactValue value, Place place)
    {
        FieldEntry field = _path.OpenField;
        if (field.IsSpellEnd && value.Is == FactValue.Form.None)
        {
            Keep(field, Cell.Open, place);
        }
        else if (value.Is == FactValue.Form.Text)
        {
            Text(value.Text, place);
        }
        else
        {
            Converted(field, CellConverter.ToCell(field.Field, value, RowFor(field), out Diagnostic? mistake), mistake, place);
        }
    }

    /// <summary>The value of the open field as a number times 10^-<paramref name="scale"/>.</summary>
    public void Number(long number, int scale, Place place)
    {
        FieldEntry field = _path.OpenField;
        Converted(field, CellConverter.OfNumber(field.Field, number, scale, out Diagnostic? mistake), mistake, place);
    }

    /// <summary>The value of the open field as a text: also a choice, date, month, year or instant written out.</summary>
    public void Text(ReadOnlySpan<char> text, Place place)
    {
        FieldEntry field = _path.OpenField;
        if (field.IsSpellEnd && ProfileWords.IsSpelled(ProfileWords.Unknown, text))
        {
            Keep(field, Cell.NotKnown, place);
        }
        else if (field.IsSpellEnd && ProfileWords.IsSpelled(ProfileWords.None, text))
        {
            Keep(field, Cell.Open, place);
        }
        else if (field.IsZone && _zones?.Check(text) is { } unknownZone)
        {
            Report(unknownZone, place);
        }
        else if (field.IsUse && _plan.Uses?.Check(text) is { } unknownUse)
        {
            Report(unknownUse, place);
        }
        else
        {
            Converted(field, CellConverter.ToCell(field.Field, text, RowFor(field), out Diagnostic? mistake), mistake, place);
        }
    }

    /// <summary>The open list is known; records may follow.</summary>
    public void BeginList() => _record.BeginList(_scope.Row);

    /// <summary>False, with one mistake for the list, when it has too many records.</summary>
    public bool BeginRecord(Place place)
    {
        _path.EnterRecord();
        if (_path.Record >= Limits.MaxRecords)
        {
            ReportFact(Catalogue.TooManyRecords(_path.Fact.Words, Limits.MaxRecords), place);
            return false;
        }

        _record.BeginRecord();
        return true;
    }

    public void EndRecord()
    {
        if (_record.EndsBeforeStart)
        {
            FieldEntry end = _path.Fact.Fields[1];
            (string from, string to) = (CellText.Of(end.Field, _record.From), CellText.Of(end.Field, _record.To));
            _mistakes.Add(Catalogue.SpellEndsBeforeStart(from, to), _path.Of(end), _record.EndPlace);
        }
        else if (_record.HasOnlyEnd)
        {
            Remember(_path.Fact.Fields[1], _record.To, _record.EndPlace);
        }

        _record.EndRecord(_asOf);
    }

    /// <summary>The open persons are known; persons may follow.</summary>
    public void BeginPersons()
    {
        int persons = _plan.IndexOf(_path.Fact);
        if (persons >= 0)
        {
            _row?.BeginPersons(persons);
        }
    }

    /// <summary>False, with one mistake for the list, when there are too many persons.</summary>
    public bool BeginPerson(Place place)
    {
        FactEntry fact = _path.Fact;
        _path.EnterRecord();
        int limit = fact.IsSinglePerson ? 1 : Limits.MaxRecords;
        if (_path.Record >= limit)
        {
            ReportFact(fact.IsSinglePerson ? Catalogue.TooManyPersons(fact.Words) : Catalogue.TooManyRecords(fact.Words, limit), place);
            return false;
        }

        int persons = _plan.IndexOf(fact);
        _scope = _relative;
        _scope.Begin(persons >= 0 ? _row?.AddPerson(persons) : null);
        _path.EnterPerson();
        return true;
    }

    /// <summary>A person born after the as-of date is not there yet.</summary>
    public void EndPerson()
    {
        CheckDates();
        _path.LeavePerson();
        if (_scope.Row is not null && _asOf.Compare(ValueKind.Date, _scope.Birth) > 0)
        {
            _row?.DropPerson(_plan.IndexOf(_path.Fact));
        }
        else
        {
            _closing.AddPerson(_scope, _asOf);
        }

        _scope = _applicant;
    }

    /// <summary>All facts are in: checks what depends on others, and fills what follows from them or from 其余: 无.</summary>
    public void End()
    {
        CheckDates();
        if (_asOf.Compare(ValueKind.Date, _applicant.Birth) > 0)
        {
            string birth = CellText.Date(_applicant.Birth);
            _mistakes.Add(Catalogue.BornAfterAsOf(birth, CellText.Date(_asOf.Date.DayNumber)), WellKnownFacts.BirthDate.Zh, _applicant.BirthPlace);
        }

        _closing.Close(_applicant, _asOf);
    }

    /// <summary>Reports a mistake of the place the builder is at.</summary>
    public void Report(Diagnostic mistake, Place place) => _mistakes.Add(mistake, _path.Here, place);

    /// <summary>Reports a mistake of a name that the vocabulary does not have, inside the place the builder is at.</summary>
    public void ReportInside(string name, Diagnostic mistake, Place place) => _mistakes.Add(mistake, _path.Inside(name), place);

    /// <summary>The one field of a fact that was stated for the first time.</summary>
    private bool OpenValue(FieldEntry field, Place place)
    {
        _path.Field = field;
        if (field.IsDerived)
        {
            Report(Catalogue.DerivedStated(field.Words), place);
        }

        return !field.IsDerived;
    }

    private void Converted(FieldEntry field, long cell, Diagnostic? mistake, Place place)
    {
        if (mistake is null)
        {
            Keep(field, cell, place);
        }
        else
        {
            Report(mistake, place);
        }
    }

    private void Keep(FieldEntry field, long cell, Place place)
    {
        if (field.IsOfList)
        {
            _record.Keep(field, cell, place, _asOf);
        }
        else if (RowFor(field) is { } row)
        {
            row.Values[_plan.CellOf(field)] = cell;
        }

        if (field.IsBirthDate)
        {
            (_scope.Birth, _scope.BirthPlace) = (cell, place);
        }
        else if (field.IsAfterBirth && Cell.IsValue(cell))
        {
            Remember(field, cell, place);
        }
    }

    private FactRow? RowFor(FieldEntry field) => _plan.CellOf(field) >= 0 ? _scope.Row : null;

    private void Remember(FieldEntry field, long cell, Place place) => _scope.Dates.Add(new LifeDate(_path.Fact, _path.Record, field, cell, place));

    private void CheckDates()
    {
        if (!Cell.IsValue(_scope.Birth))
        {
            return;
        }

        var birth = new AsOfDay(DateOnly.FromDayNumber((int)_scope.Birth));
        foreach (LifeDate date in _scope.Dates)
        {
            if (birth.Compare(date.Field.Field.Kind, date.Cell) < 0)
            {
                string written = CellText.Of(date.Field.Field, date.Cell);
                _mistakes.Add(Catalogue.BeforeBirth(date.Field.Words, written, CellText.Date(_scope.Birth)), _path.Of(date), date.Place);
            }
        }
    }

    private void ReportFact(Diagnostic mistake, Place place) => _mistakes.Add(mistake, _path.OfFact, place);
}
