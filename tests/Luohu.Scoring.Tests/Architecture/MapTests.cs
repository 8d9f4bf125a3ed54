using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habit 3: the map beside the code names every stage, in order, and nothing else.</summary>
public sealed partial class MapTests
{
    [Fact]
    public void Map_OfTheEngine_NamesTheStagesInOrder()
    {
        string map = File.ReadAllText(Path.Combine(SourceTree.Engine, "README.md"));
        Assert.Equal(Stages.InOrder, Row().Matches(map).Select(match => match.Groups["folder"].Value));
    }

    [Fact]
    public void Folders_OnceTheLastStageStands_AreThoseOfTheMap()
    {
        Assert.NotEmpty(SourceTree.EngineFolders);
        IEnumerable<string> expected = SourceTree.EngineFolders.Contains(Stages.InOrder[^1]) ? Stages.InOrder : Stages.InOrder.Intersect(SourceTree.EngineFolders);
        Assert.Equal(expected.Order(StringComparer.Ordinal), SourceTree.EngineFolders);
    }

    [GeneratedRegex(@"^\| `(?<folder>\w+)/` \| [^|]*\S[^|]*\. \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
