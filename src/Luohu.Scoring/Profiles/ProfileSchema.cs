using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>What a profile may say, made once from the vocabulary of a ruleset for all readers and writers. Immutable and thread-safe.</summary>
internal sealed class ProfileSchema
{
    /// <summary>In the order of <see cref="ReservedWord"/>.</summary>
    private static readonly Term[] ReservedTerms = [ProfileWords.Id, ProfileWords.Rest, new("姓名", "name"), new("备注", "note")];

    public ProfileSchema(FactVocabulary vocabulary)
    {
        Facts = new FactEntry[vocabulary.Facts.Count];
        for (int i = 0; i < Facts.Length; i++)
        {
            Facts[i] = new FactEntry(vocabulary.Facts[i], i, FieldCount);
            FieldCount += Facts[i].Fields.Length;
        }

        Names = new NameTable([.. vocabulary.Facts.Select(f => f.Name), .. ReservedTerms]);
    }

    public FactEntry[] Facts { get; }

    /// <summary>Number of fields of all facts.</summary>
    public int FieldCount { get; }

    /// <summary>Leads to the index of a fact, or, behind those, to a reserved word.</summary>
    public NameTable Names { get; }

    /// <summary>The reserved word that a number from <see cref="Names"/> stands for, or null when it is a fact.</summary>
    public ReservedWord? ReservedOf(int found) => found >= Facts.Length ? (ReservedWord)(found - Facts.Length) : null;

    public static Term TermOf(ReservedWord word) => ReservedTerms[(int)word];

    /// <summary>The name of the word in both languages, for messages.</summary>
    public static LocalizedText WordsOf(ReservedWord word) => new(TermOf(word).Zh, TermOf(word).En);
}
