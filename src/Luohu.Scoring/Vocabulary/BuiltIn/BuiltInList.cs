using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>Puts a built-in list together. All of them are personal.</summary>
internal static class BuiltInList
{
    public static ListFact Of(
        string zh,
        string en,
        Func<Person, IReadOnlyList<object>?> records,
        IReadOnlyList<FieldDefinition> fields,
        SpellKind spells = SpellKind.None) => new()
    {
        Name = new(zh, en),
        IsPersonal = true,
        Spells = spells,
        Fields = fields,
        Records = person => records((Person)person),
    };
}
