using System.Text;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;

namespace HelloScoring;

/// <summary>A year's round in a program: who is admitted, and why.</summary>
internal static class YearlyRound
{
    private const string Applicants = """
        {"编号":"A-001","其余":"无","有落户意愿":true,"户籍":{"城市":"邵阳"},"就业":[{"城市":"晋江","起":"2012-03-01"}],"住所":[{"城市":"晋江","起":"2012-03-01"}],"居住证":[{"城市":"晋江","起":"2012-03-01"}]}
        {"编号":"A-002","其余":"无","有落户意愿":true,"户籍":{"城市":"邵阳"},"就业":[{"城市":"晋江","起":"2016-03-01"}],"住所":[{"城市":"晋江","起":"2016-03-01"}],"居住证":[{"城市":"晋江","起":"2016-03-01"}]}
        """;

    public static async Task<string?> RunAsync(RulesetCatalog catalog)
    {
        using Stream applicants = new MemoryStream(Encoding.UTF8.GetBytes(Applicants));
        using Stream list = new MemoryStream();
        using Stream certificate = new MemoryStream();
        #region round
        var runner = new RoundRunner(catalog, "jinjiang/points-preference", asOf: new(2022, 6, 30));
        var round = await runner.RunAsync(
            new RoundInputs { Applicants = new("applicants.ndjson", applicants) },
            new RoundOptions { Seed = "a seed that was sealed before" });
        await round.WriteListAsync(list);
        await round.WriteCertificateAsync(certificate);
        string? why = round.Explain("A-002");
        #endregion
        return why;
    }
}
