namespace Luohu.Scoring.Vocabulary;

/// <summary>A word in its one Chinese and its one English spelling; both are always accepted.</summary>
/// <param name="Zh">Chinese spelling.</param>
/// <param name="En">English spelling.</param>
public sealed record Term(string Zh, string En)
{
    /// <summary>True when <paramref name="word"/> is one of the two spellings.</summary>
    public bool Is(string word) => string.Equals(word, Zh, StringComparison.Ordinal) || string.Equals(word, En, StringComparison.Ordinal);
}
