using System.Globalization;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>
/// Shape 23: every area fills its own places first; those left over go city-wide to whoever is next, but an area gains at most a tenth of its own places.
/// </summary>
public sealed class Shape23TwoRoundsTests
{
    private const string Rules = """
        区域: [东城, 长安, 虎门]
        积分:
          - {编号: 学时, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1}
        准入:
          - {编号: 有志愿服务, 条件: 总分 >= 1}
        排名:
          名额: 名额占位
          末位同分: 全部录取
          轮次:
            - {分区: 申请.区域}
            - {剩余: 合并, 每区至多: 10%}
        """;

    private static readonly string Written = Rules.Replace("名额占位", "{按: 申请.区域, 东城: 20, 长安: 10, 虎门: 9}", StringComparison.Ordinal);

    /// <summary>15 people for 20 places, 13 for 10, 12 for 9: of the 5 places left, each of the two full areas could use 3.</summary>
    private static IEnumerable<string> People =>
    [
        .. Enumerable.Range(1, 15).Select(n => Person("东", n, "东城", 200 + n)),
        .. Enumerable.Range(1, 13).Select(n => Person("长", n, "长安", 200 - n)),
        .. Enumerable.Range(1, 12).Select(n => Person("虎", n, "虎门", 100 - n)),
    ];

    [Fact]
    public async Task Admit_TwoRounds_RefillUnderTheCeiling()
    {
        TextRound round = await TextRound.ReadAsync(Written, People);
        AdmissionResult result = round.Admit();

        // A tenth of 10 is one place; a tenth of 9 is none. Four of the five places stay empty, as the rule says.
        Assert.Equal(15 + 10 + 9 + 1, result.Admitted);
        string[] second = [.. TextRound.Admitted(result).Split(' ').Where(p => p.EndsWith("/2", StringComparison.Ordinal))];
        Assert.Equal(["长11/2"], second);
        Assert.Equal(AdmissionReason.ZoneCeiling, ReasonOf(result, "长12"));
        Assert.Equal(AdmissionReason.ZoneCeiling, ReasonOf(result, "虎10"));
        Assert.Equal(5, result.Lines.Single(l => l.IsPooled).Places);
    }

    [Fact]
    public async Task Admit_SomeDecline_TheNextOfTheAreaMovesUp()
    {
        TextRound round = await TextRound.ReadAsync(Written, People);
        AdmissionResult before = round.Admit();
        AdmissionResult after = round.Admit(null, "长3", "虎1");
        Assert.Equal(before.Admitted, after.Admitted);
        Assert.Equal(["长11", "长12", "虎10"], after.MovedUpFrom(before).Select(m => after.List[m.Position].Id));
        Assert.Equal((1, 2), (after.RoundOf(PositionOf(after, "长11")), after.RoundOf(PositionOf(after, "长12"))));
    }

    /// <summary>The numbers of the year come from a table: the rules stay as they are.</summary>
    [Fact]
    public async Task Admit_PlacesFromATable_AreTheSame()
    {
        string byTable = Rules.Replace("名额占位", "{取自: 名额表}", StringComparison.Ordinal);
        TextRound round = await TextRound.ReadAsync(byTable, People, "区域,名额\n虎门,9\n东城,20\n长安,10\n");
        TextRound written = await TextRound.ReadAsync(Written, People);
        Assert.Equal(TextRound.Admitted(written.Admit()), TextRound.Admitted(round.Admit()));
    }

    private static string Person(string id, int number, string zone, int hours) =>
        string.Create(CultureInfo.InvariantCulture, $"\"编号\": \"{id}{number}\", \"申请\": {{\"区域\": \"{zone}\"}}, \"志愿服务\": [{{\"小时\": {hours}}}]");

    private static int PositionOf(AdmissionResult result, string id) => Enumerable.Range(0, result.List.Count).Single(p => result.List[p].Id == id);

    private static AdmissionReason ReasonOf(AdmissionResult result, string id) => result[PositionOf(result, id)].Reason;
}
