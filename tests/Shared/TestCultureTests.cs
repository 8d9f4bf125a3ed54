using System.Globalization;

namespace Luohu.Scoring.Tests.Shared;

/// <summary>The guard of the runs under other cultures.</summary>
public sealed class TestCultureTests
{
    [Fact]
    public async Task Culture_OfEveryThread_IsTheOneAskedFor()
    {
        string onPool = await Task.Run(() => CultureInfo.CurrentCulture.Name);
        string expected = TestCulture.Asked ?? onPool;
        Assert.Equal((expected, expected), (CultureInfo.CurrentCulture.Name, onPool));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void GetCultureInfo_CulturesOfTheRuns_AreReal(string name) =>
        Assert.Equal(name, CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name);

    [Fact]
    public void ToUpper_Turkish_DiffersFromInvariant() =>
        Assert.Equal("İ", CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i"));
}
