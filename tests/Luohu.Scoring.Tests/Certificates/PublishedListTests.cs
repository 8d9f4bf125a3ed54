using Luohu.Scoring.Batch;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>The list to publish.</summary>
public sealed class PublishedListTests
{
    private static readonly SmallRound Round = new();

    [Fact]
    public async Task Table_OfARound_OpensInASpreadsheet()
    {
        string[] rows = (await Round.ListAsync(new())).Split('\n');
        Assert.Equal("\uFEFF名次,编号,总分,区域,区内名次,签号,结果,选得,选得名称,志愿,原因", rows[0]);
        Assert.Equal("1,甲一,90,东镇,1,,录取,X1,一小,1,在名额之内", rows[1]);
        Assert.Equal(9, rows.Length);
    }

    [Fact]
    public async Task Lines_OfARound_SayTheSame()
    {
        string[] lines = (await Round.ListAsync(new() { Form = BatchFormat.Ndjson, Language = Language.English })).Split('\n');
        Assert.Equal("""{"rank":1,"id":"甲一","total":90,"zone":"东镇","zone_rank":1,"lot":null,"outcome":"admitted","place":"X1","place_name":"一小","wish":1,"reason":"within the quota"}""", lines[0]);
    }

    /// <summary>The lot would tell the id to who tries them all.</summary>
    [Fact]
    public async Task Masked_List_ShowsNeitherIdsNorLots()
    {
        string list = await (Round with { Applicants = SmallRound.Lines(("350582199001011234", 90, "东镇"), ("35058219900101123X", 90, "东镇")), Places = null, Wishes = null })
            .ListAsync(new() { MasksIds = true });
        Assert.Contains("350*************34", list, StringComparison.Ordinal);
        Assert.DoesNotContain("19900101", list, StringComparison.Ordinal);
        Assert.DoesNotContain("签号", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_IdsWithSigns_AreQuoted()
    {
        string list = await (Round with { Applicants = SmallRound.Lines(("甲,一", 90, "东镇")), Places = null, Wishes = null }).ListAsync(new());
        Assert.Contains("1,\"甲,一\",90", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NotYetDecided_StandApartAtTheEnd()
    {
        SmallRound some = Round with { Applicants = "{\"编号\":\"丁一\",\"分数\":99}\n{\"编号\":\"丁二\",\"分数\":99,\"愿意\":false}\n" + Round.Applicants };
        string[] rows = (await some.ListAsync(new())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, rows.Length);
        Assert.StartsWith(",丁一,99,", rows[^1], StringComparison.Ordinal);
        Assert.EndsWith("未参加排名,,,,资料不全，是否符合条件暂不能确定", rows[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "****")]
    [InlineData("甲一", "****")]
    [InlineData("12345", "1****")]
    [InlineData("123456", "1****6")]
    [InlineData("12345678", "12****78")]
    [InlineData("123456789", "123****89")]
    [InlineData("YL2026-00414", "YL2*******14")]
    [InlineData("\U00020BB7\U00020BB7\U00020BB7\U00020BB7\U00020BB7\U00020BB7", "\U00020BB7****\U00020BB7")]
    public void Mask_OfAnId_HidesAtLeastFour(string id, string expected) => Assert.Equal(expected, IdMask.Of(id));
}
