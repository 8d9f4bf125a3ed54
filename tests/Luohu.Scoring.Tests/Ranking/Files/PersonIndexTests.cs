using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Tests.Ranking.Files;

public sealed class PersonIndexTests
{
    [Fact]
    public void Find_Ids_AreOrdinal()
    {
        var index = new PersonIndex(["a", "A", "ä"], ["r"]);
        Assert.Equal((0, 1, 2, -1, 3), (index.Find("a"), index.Find("A"), index.Find("ä"), index.Find("a\u0308"), index.Count));
        Assert.True(index.IsOutside("r") && !index.IsOutside("a"));
    }

    [Fact]
    public void Constructor_IdTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new PersonIndex(["a", "a"]));
}
