using System.Reflection;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support;

/// <summary>
/// Random typed applicants that pass every check: all facts of a vocabulary, declared ones too, each known, none or left out; ends of spells
/// open, known or unknown. The same seed gives the same applicants.
/// </summary>
internal sealed class ApplicantGenerator(FactVocabulary vocabulary, int seed)
{
    private static readonly string[] Texts = ["东莞", "东莞市", "惠州", "广东省", "长安镇", "公司\"甲\"", "a\\b", "某单位😀", "I\u0131\u0130i", "无锡"];

    private static readonly DateOnly FirstDay = new(1971, 1, 1);

    private readonly Random _random = new(seed);

    public Applicant Next()
    {
        var applicant = (Applicant)Person(typeof(Applicant));
        return applicant with { Id = "A-" + _random.Next(1000), Complete = Chance(25) };
    }

    private Person Person(Type type)
    {
        var person = (Person)(Activator.CreateInstance(type) ?? throw new InvalidOperationException());
        Set(person, "BirthDate", Chance(80) ? new DateOnly(1940 + _random.Next(30), 1 + _random.Next(12), 1 + _random.Next(28)) : null);
        foreach (FactDefinition fact in vocabulary.Facts)
        {
            if (!fact.IsDeclared && (fact.IsPersonal || type == typeof(Applicant)) && fact.Name.En is not ("birth_date" or "age") && Chance(60))
            {
                SetFact(person, fact);
            }
        }

        IEnumerable<ValueFact> values = vocabulary.Facts.OfType<ValueFact>().Where(f => f.IsDeclared && MayHold(f, type));
        Set(person, "Declared", Declared([.. values.Select(f => f.Value)]));
        Set(person, "DeclaredLists", vocabulary.Facts.OfType<ListFact>().Where(f => f.IsDeclared && MayHold(f, type) && Chance(60))
            .ToDictionary(f => Spelling(f.Name), DeclaredRecords));
        return person;
    }

    private static bool MayHold(FactDefinition fact, Type type) => fact.IsPersonal || type == typeof(Applicant);

    private void SetFact(Person person, FactDefinition fact)
    {
        PropertyInfo property = Property(person.GetType(), fact.Name.En);
        switch (fact)
        {
            case ValueFact value:
                property.SetValue(person, Typed(value.Value, property.PropertyType, null));
                break;
            case GroupFact group:
                property.SetValue(person, Record(property.PropertyType, group.Fields, group));
                break;
            case ListFact list:
                property.SetValue(person, ListOf(property.PropertyType.GetGenericArguments()[0], 3, type => Record(type, list.Fields, list)));
                break;
            case PersonsFact persons:
                property.SetValue(person, ListOf(typeof(Person), persons.IsSingle ? 1 : 3, Person));
                break;
            default:
                break;
        }
    }

    private Array ListOf(Type type, int most, Func<Type, object> make)
    {
        var list = Array.CreateInstance(type, _random.Next(most + 1));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(make(type), i);
        }

        return list;
    }

    private object Record(Type type, IReadOnlyList<FieldDefinition> fields, FactDefinition fact)
    {
        object record = Activator.CreateInstance(type) ?? throw new InvalidOperationException();
        DateOnly start = Day();
        var declared = new List<FieldDefinition>();
        foreach (FieldDefinition field in fields.Where(f => f.Derived == DerivedValue.None))
        {
            if (type.GetProperty(Pascal(field.Name.En)) is not { } property)
            {
                declared.Add(field);
            }
            else if (Chance(70))
            {
                property.SetValue(record, Typed(field, property.PropertyType, IsSpell(fact) ? start : null));
            }
        }

        Set(record, "Declared", Declared(declared));
        return record;
    }

    private IReadOnlyList<IReadOnlyDictionary<string, FactValue>> DeclaredRecords(ListFact list) =>
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => DeclaredRecord(list))];

    private Dictionary<string, FactValue> DeclaredRecord(ListFact list)
    {
        Dictionary<string, FactValue> record = Declared([.. list.Fields.Where(f => f.Derived == DerivedValue.None && !SpellFields.IsEnd(f))]);
        if (list.Spells != SpellKind.None && Chance(60))
        {
            record[Spelling(SpellFields.To)] = Chance(30) ? FactValue.NotKnown : Chance(20) ? FactValue.None : Value(list.Fields[1], new DateOnly(2040, 1, 1));
        }

        return record;
    }

    private Dictionary<string, FactValue> Declared(IReadOnlyList<FieldDefinition> fields) =>
        fields.Where(_ => Chance(60)).ToDictionary(f => Spelling(f.Name), f => Value(f, Day()));

    private FactValue Value(FieldDefinition field, DateOnly day) => field.Kind switch
    {
        _ when field.IsOptional && Chance(20) => FactValue.None,
        ValueKind.Number => FactValue.OfScaled(_random.NextInt64(field.Minimum, field.Maximum + 1), field.Scale),
        ValueKind.Flag => Chance(50),
        ValueKind.Choice => Spelling((field.Choices ?? throw new InvalidOperationException()).Choices[_random.Next(field.Choices.Choices.Count)].Name),
        ValueKind.Text => Text(),
        ValueKind.Date => day,
        ValueKind.Month => YearMonth.Of(day),
        ValueKind.Year => day.Year,
        _ => Time(),
    };

    /// <summary>A value for the property; ends of spells lie behind every start.</summary>
    private object? Typed(FieldDefinition field, Type type, DateOnly? start)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare switch
        {
            { IsEnum: true } => Enum.ToObject(bare, _random.Next(Enum.GetValues(bare).Length)),
            _ when bare == typeof(bool) => Chance(50),
            _ when bare == typeof(int) && field.Kind == ValueKind.Year => 1971 + _random.Next(60),
            _ when bare == typeof(int) => (int)_random.NextInt64(field.Minimum, field.Maximum + 1),
            _ when bare == typeof(decimal) => new decimal(_random.NextInt64(field.Minimum, field.Maximum + 1)) / (decimal)Math.Pow(10, field.Scale),
            _ when bare == typeof(string) => Text(),
            _ when bare == typeof(DateOnly) => start ?? Day(),
            _ when bare == typeof(YearMonth) => YearMonth.Of(start ?? Day()),
            _ when bare == typeof(DateTimeOffset) => Time(),
            _ when bare == typeof(SpellEnd) => Chance(20) ? SpellEnd.Unknown : Chance(20) ? SpellEnd.Running : (SpellEnd)End(start),
            _ when bare == typeof(MonthSpellEnd) => Chance(20) ? MonthSpellEnd.Unknown : Chance(20) ? MonthSpellEnd.Running : (MonthSpellEnd)YearMonth.Of(End(start)),
            _ when bare == typeof(TaxMonth) => Chance(30) ? TaxMonth.None : (TaxMonth)YearMonth.Of(Day()),
            _ => throw new InvalidOperationException($"No values for {bare}."),
        };
    }

    private static bool IsSpell(FactDefinition fact) => fact is ListFact { Spells: not SpellKind.None };

    private DateOnly Day() => FirstDay.AddDays(_random.Next(22_000));

    private DateOnly End(DateOnly? start) => (start ?? FirstDay).AddDays(_random.Next(4000));

    private DateTimeOffset Time() => new DateTimeOffset(2016, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay * 900));

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string Spelling(Term term) => Chance(50) ? term.Zh : term.En;

    private bool Chance(int percent) => _random.Next(100) < percent;

    private static string Pascal(string snake) => string.Concat(snake.Split('_').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    private static PropertyInfo Property(Type type, string snake) =>
        type.GetProperty(Pascal(snake)) ?? throw new InvalidOperationException($"{type.Name} has no member for {snake}.");

    private static void Set(object target, string property, object? value) =>
        (target.GetType().GetProperty(property) ?? throw new InvalidOperationException(property)).SetValue(target, value);
}
