using System.Globalization;

namespace Luohu.Scoring.Profiles;

/// <summary>Where in a profile a reader is. The words, such as <c>父母[1].社会保险[3].险种</c>, are made only for a mistake; always in Chinese.</summary>
internal sealed class ProfilePath
{
    private FactEntry? _fact;
    private int _person;

    /// <summary>The persons fact that is being read, or null for the applicant's own facts.</summary>
    public FactEntry? Persons { get; private set; }

    /// <summary>The fact that is being read.</summary>
    /// <exception cref="InvalidOperationException">No fact was opened.</exception>
    public FactEntry Fact => _fact ?? throw new InvalidOperationException("No fact is open.");

    /// <summary>The index of the record or person, from 0; -1 outside of records.</summary>
    public int Record { get; private set; } = -1;

    public FieldEntry? Field { get; set; }

    /// <summary>The field that is being read.</summary>
    /// <exception cref="InvalidOperationException">No field was opened.</exception>
    public FieldEntry OpenField => Field ?? throw new InvalidOperationException("No field is open.");

    /// <summary>The place as far as it is open.</summary>
    public string Here => Field is { } open ? Of(open) : _fact is null ? Prefix.TrimEnd('.') : OfRecord(_fact, Record);

    /// <summary>The fact, without its records.</summary>
    public string OfFact => OfRecord(Fact, -1);

    private string Prefix => Persons is null ? "" : OfRecord(Persons, _person, inside: false) + ".";

    public void Clear() => (_fact, Persons, Record, Field) = (null, null, -1, null);

    public void Enter(FactEntry fact) => (_fact, Record, Field) = (fact, -1, null);

    public void EnterRecord() => (Record, Field) = (Record + 1, null);

    /// <summary>From the record of a persons fact to the facts of that person.</summary>
    public void EnterPerson() => (Persons, _person, _fact, Record, Field) = (_fact, Record, null, -1, null);

    public void LeavePerson() => (_fact, Record, Persons, Field) = (Persons, _person, null, null);

    /// <summary>A field of the record or group that is open.</summary>
    public string Of(FieldEntry field) => OfField(Fact, Record, field);

    public string Of(LifeDate date) => OfField(date.Fact, date.Record, date.Field);

    /// <summary>A name that no field has, in the record, group, person or profile that is open.</summary>
    public string Inside(string name) => (_fact is null ? Prefix : OfRecord(_fact, Record) + ".") + name;

    /// <summary>Between the facts of the applicant or person.</summary>
    public void LeaveFact() => (_fact, Record, Field) = (null, -1, null);

    private string OfField(FactEntry fact, int record, FieldEntry field) =>
        fact.Shape == FactShape.Value ? OfRecord(fact, -1) : OfRecord(fact, record) + "." + field.Field.Name.Zh;

    private string OfRecord(FactEntry fact, int record, bool inside = true)
    {
        bool counted = record > 0 || (record == 0 && !fact.IsSinglePerson);
        string index = counted ? string.Create(CultureInfo.InvariantCulture, $"[{record}]") : "";
        return (inside ? Prefix : "") + fact.Fact.Name.Zh + index;
    }
}
