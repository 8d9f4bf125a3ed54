namespace Luohu.Scoring.Model;

/// <summary>A named intermediate value; compared by identity.</summary>
internal sealed class Variable(string name)
{
    /// <summary>What the author calls it, such as 量.</summary>
    public string Name { get; } = name;
}
