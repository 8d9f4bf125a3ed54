namespace Luohu.Scoring.Vocabulary;

/// <summary>A closed list of choices. Immutable and thread-safe.</summary>
public sealed class ChoiceType
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    internal ChoiceType(string id, bool isOrdered, IReadOnlyList<Choice> choices)
    {
        Id = id;
        IsOrdered = isOrdered;
        Choices = choices;
        for (int i = 0; i < choices.Count; i++)
        {
            _ordinals.TryAdd(choices[i].Name.Zh, i);
            _ordinals.TryAdd(choices[i].Name.En, i);
        }
    }

    /// <summary>Where the type is declared, such as <c>学历.层次</c>.</summary>
    public string Id { get; }

    /// <summary>True when choices may be compared with less and greater.</summary>
    public bool IsOrdered { get; }

    /// <summary>The choices, lowest first; the index of a choice is its ordinal.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>The ordinal of the choice spelled <paramref name="word"/> in either language, or -1.</summary>
    public int OrdinalOf(string word) => _ordinals.GetValueOrDefault(word, -1);
}
