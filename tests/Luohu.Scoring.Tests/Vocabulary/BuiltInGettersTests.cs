using System.Reflection;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class BuiltInGettersTests
{
    private static readonly IReadOnlyList<FactDefinition> Facts = FactVocabulary.BuiltIn.Facts;

    [Fact]
    public void Getter_OfEveryField_IsThereUnlessTheFieldIsDerived()
    {
        List<FieldDefinition> fields = [.. Facts.SelectMany(BuiltInFields.ValuesOf)];
        Assert.Equal(151, fields.Count);
        Assert.All(fields, f => Assert.Equal(f.Derived == DerivedValue.None, f.Getter is not null));
    }

    [Fact]
    public void Getter_OfEveryListField_ReadsItsOwnPropertyAndNoOther()
    {
        int seen = 0;
        foreach (ListFact list in Facts.OfType<ListFact>())
        {
            Type type = TypedRecords.TypeOf(list);
            seen += AssertReadsOwnProperties(type, list.Fields, record => record);
        }

        Assert.Equal(129, seen);
    }

    [Fact]
    public void Getter_OfEveryGroupMember_ReadsItsOwnPropertyAndNoOther()
    {
        int seen = 0;
        foreach (GroupFact group in Facts.OfType<GroupFact>())
        {
            seen += AssertReadsOwnProperties(TypedRecords.TypeOf(group), group.Fields, record => Holding(group, record));
        }

        Assert.Equal(9, seen);
    }

    [Fact]
    public void Getter_OfEverySingleFact_ReadsItsOwnPropertyAndNoOther()
    {
        List<FieldDefinition> stated = [.. Facts.OfType<ValueFact>().Select(f => f.Value).Where(v => v.Derived == DerivedValue.None)];
        Assert.Equal(4, stated.Count);
        foreach (FieldDefinition field in stated)
        {
            AssertReadsAlone(typeof(Applicant), typeof(Applicant).GetProperty(TypedRecords.Pascal(field.Name.En))!, stated, r => r);
            AssertReadsAlone(typeof(Person), typeof(Person).GetProperty(TypedRecords.Pascal(field.Name.En))!, stated, r => r);
        }
    }

    [Fact]
    public void Getter_OnAnEmptyRecord_IsNotKnownExceptTheEndOfASpell()
    {
        int seen = 0;
        foreach (ListFact list in Facts.OfType<ListFact>())
        {
            object empty = Activator.CreateInstance(TypedRecords.TypeOf(list))!;
            foreach (FieldDefinition field in list.Fields.Where(f => f.Getter is not null))
            {
                Assert.Equal(field.Name.En == "to" ? FactValue.None : FactValue.NotKnown, field.Getter!(empty));
                seen++;
            }
        }

        Assert.Equal(129, seen);
    }

    [Fact]
    public void Getter_OfAGroupMember_OnAnApplicantWithoutTheGroup_IsNotKnown() =>
        Assert.All(Facts.OfType<GroupFact>().SelectMany(g => g.Fields), f => Assert.Equal(FactValue.NotKnown, f.Getter!(new Applicant())));

    [Fact]
    public void Records_OfEveryList_ReadThePropertyOfItsName()
    {
        foreach (ListFact list in Facts.OfType<ListFact>())
        {
            Array records = Array.CreateInstance(TypedRecords.TypeOf(list), 1);
            Applicant applicant = new();
            Assert.Null(list.Records!(applicant));
            typeof(Applicant).GetProperty(TypedRecords.Pascal(list.Name.En))!.SetValue(applicant, records);
            Assert.Same(records, list.Records!(applicant));
        }
    }

    [Fact]
    public void Persons_OfEveryPersonsFact_ReadThePropertyOfItsName()
    {
        List<PersonsFact> facts = [.. Facts.OfType<PersonsFact>()];
        Assert.Equal(3, facts.Count);
        foreach (PersonsFact fact in facts)
        {
            Person[] persons = [new()];
            Applicant applicant = new();
            Assert.Null(fact.Persons!(applicant));
            typeof(Applicant).GetProperty(TypedRecords.Pascal(fact.Name.En))!.SetValue(applicant, persons);
            Assert.Same(persons, fact.Persons!(applicant));
        }
    }

    [Fact]
    public void Applicant_EveryProperty_IsAFact() =>
        Assert.All(TypedRecords.PropertiesOf(typeof(Applicant)), p => Assert.Contains(Facts, f => TypedRecords.Pascal(f.Name.En) == p.Name));

    private static int AssertReadsOwnProperties(Type type, IReadOnlyList<FieldDefinition> fields, Func<object, object> wrap)
    {
        IReadOnlyList<PropertyInfo> properties = TypedRecords.PropertiesOf(type);
        Assert.Equal(
            properties.Select(p => p.Name).Order(StringComparer.Ordinal),
            fields.Where(f => f.Derived == DerivedValue.None).Select(f => TypedRecords.Pascal(f.Name.En)).Order(StringComparer.Ordinal));
        foreach (PropertyInfo property in properties)
        {
            AssertReadsAlone(type, property, fields, wrap);
        }

        return properties.Count;
    }

    private static void AssertReadsAlone(Type type, PropertyInfo property, IReadOnlyList<FieldDefinition> fields, Func<object, object> wrap)
    {
        object empty = Activator.CreateInstance(type)!;
        object filled = Activator.CreateInstance(type)!;
        (object value, FactValue expected) = TypedRecords.Sample(property.PropertyType);
        property.SetValue(filled, value);
        foreach (FieldDefinition field in fields.Where(f => f.Getter is not null))
        {
            bool own = TypedRecords.Pascal(field.Name.En) == property.Name;
            Assert.Equal(own ? expected : field.Getter!(wrap(empty)), field.Getter!(wrap(filled)));
        }
    }

    private static Applicant Holding(GroupFact group, object record)
    {
        Applicant applicant = new();
        typeof(Applicant).GetProperty(TypedRecords.Pascal(group.Name.En))!.SetValue(applicant, record);
        Assert.Same(record, group.Record!(applicant));
        return applicant;
    }
}
