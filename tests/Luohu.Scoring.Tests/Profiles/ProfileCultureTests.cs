using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class ProfileCultureTests
{
    private const string Wrong =
        """{"INFO": 1, "出生日期": "1986-03-01", "捐赠": [{"金额": -1234567.25, "日期": "1980-01-01"}], "社会保险": [{"起": "2016-02", "止": "2016-01"}]}""";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Read_UnderAnyCulture_SaysTheSame(string culture) =>
        Assert.Equal(Under("", () => Messages(Wrong)), Under(culture, () => Messages(Wrong)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Write_UnderAnyCulture_WritesTheSameAndReadsBack(string culture) =>
        Assert.Equal(Under("", WrittenAndRead), Under(culture, WrittenAndRead));

    private static string Messages(string json) =>
        string.Join('\n', new ProfileWorld().Read(json).Diagnostics.Select(d => $"{d.Code} {d.Path} {d.Span} {d.Message.Zh} {d.Message.En} {d.Help?.En}"));

    private static string WrittenAndRead()
    {
        var world = new ProfileWorld();
        byte[] json = new ProfileWriter(world.Schema, Language.English).ToUtf8(new ApplicantGenerator(world.Vocabulary, seed: 3).Next());
        Assert.Empty(world.Read(json).Diagnostics);
        return Convert.ToHexString(json) + world.Dump(world.Row);
    }

    private static string Under(string culture, Func<string> act)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
