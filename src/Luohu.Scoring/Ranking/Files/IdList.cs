namespace Luohu.Scoring.Ranking.Files;

/// <summary>Some of the applicants of a round, named in a file. Immutable and thread-safe.</summary>
/// <param name="Persons">Their numbers, in the order of the file.</param>
internal sealed record IdList(IReadOnlyList<int> Persons)
{
    private readonly HashSet<int> _numbers = [.. Persons];

    public bool Contains(int person) => _numbers.Contains(person);
}
