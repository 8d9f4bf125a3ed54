using System.Text;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>A round small enough to be worked out by hand: who has how many points, which places there are, who wants what.</summary>
internal sealed record SmallRound
{
    public const string Seed = "a seed of a test round";

    public static DateOnly AsOf { get; } = new(2026, 6, 30);

    /// <summary>What stands under 排名.</summary>
    public string Ranking { get; init; } = "{次序: [总分 降], 名额: 4, 末位同分: 抽签, 名次: 并列跳号}";

    /// <summary>Id, points, zone; points that are not known are left out.</summary>
    public string Applicants { get; init; } = Lines(
        ("甲一", 90, "东镇"), ("甲二", 80, "东镇"), ("甲三", 80, "西镇"), ("乙一", 70, "西镇"), ("乙二", 70, "东镇"), ("乙三", 70, "东镇"), ("丙一", 60, "西镇"));

    public string? Places { get; init; } = "编号,名称,类别,区域,名额,上限,仅限本区\nX1,一小,学位,东镇,1,,否\nX2,二小,学位,西镇,5,1,是\nA1,安居苑,安置房,东镇,5,,否\n";

    public string? Wishes { get; init; } = "编号,志愿1,志愿2,志愿3\n甲一,X1,A1,\n甲二,X1,X2,A1\n甲三,X1,X2,\n乙一,X2,X1,\n乙二,X1,,\n乙三,X1,A1,\n";

    public string? Quotas { get; init; }

    public string? Declined { get; init; }

    public RoundOptions Options { get; init; } = new() { Seed = Seed };

    public string Ruleset => $$"""
        规则集: test/round
        名称: 试排
        版本: "1"
        依据:
          办法: {名称: 试行办法}
        区域: [东镇, 西镇]
        事实:
          分数: {类型: 整数, 说明: 分数}
          愿意: {类型: 是否, 说明: 愿意}
        准入:
          - {编号: 愿意, 条件: 愿意, 依据: 办法 第一条}
        积分:
          - {编号: 分数, 量: 分数, 每: 1, 得分: 1, 上限: 100, 依据: 办法 第二条}
        排名: {{Ranking}}
        """;

    public RulesetCatalog Catalog => RulesetCatalog.Load(new Source(Ruleset), PlanMode.Interpreted);

    public static string Lines(params (string Id, int Points, string Zone)[] people) => string.Concat(people.Select(p =>
        $$$"""{"编号":"{{{p.Id}}}","其余":"无","愿意":true,"分数":{{{p.Points}}},"申请":{"区域":"{{{p.Zone}}}"}}""" + "\n"));

    /// <summary>The bytes of a file of the round, or null.</summary>
    public byte[]? Bytes(RoundFile file) => (file switch
    {
        RoundFile.Applicants => Applicants,
        RoundFile.Quotas => Quotas,
        RoundFile.Places => Places,
        RoundFile.Wishes => Wishes,
        _ => Declined,
    }) is { } text ? Encoding.UTF8.GetBytes(text) : null;

    public Task<RoundResult> RunAsync(Stream? rejects = null) => new RoundRunner(Catalog, "test/round", AsOf).RunAsync(
        new()
        {
            Applicants = Input(RoundFile.Applicants, "applicants.ndjson") ?? throw new InvalidOperationException(),
            Quotas = Input(RoundFile.Quotas, "quotas.csv"),
            Places = Input(RoundFile.Places, "places.csv"),
            Wishes = Input(RoundFile.Wishes, "wishes.csv"),
            Declined = Input(RoundFile.Declined, "declined.txt"),
        },
        Options,
        rejects);

    public async Task<byte[]> CertificateAsync()
    {
        using var stream = new MemoryStream();
        await (await RunAsync()).WriteCertificateAsync(stream);
        return stream.ToArray();
    }

    public async Task<string> ListAsync(ListOptions options)
    {
        using var stream = new MemoryStream();
        await (await RunAsync()).WriteListAsync(stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public Task<CertificateVerification> VerifyAsync(byte[] certificate) => new CertificateVerifier(Catalog).VerifyAsync(
        new MemoryStream(certificate), (file, _) => Bytes(file) is { } bytes ? new MemoryStream(bytes) : null);

    private RoundInput? Input(RoundFile file, string name) => Bytes(file) is { } bytes ? new(name, new MemoryStream(bytes)) : null;

    private sealed class Source(string text) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [new("1.yaml", Encoding.UTF8.GetBytes(text))];
    }
}
