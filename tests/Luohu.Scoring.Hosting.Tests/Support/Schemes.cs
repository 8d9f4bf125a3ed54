using System.Text;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Hosting.Tests.Support;

/// <summary>Small schemes that give everybody a number of points.</summary>
internal static class Schemes
{
    public const string Id = "town/settlement";

    public static readonly DateOnly AsOf = new(2016, 6, 30);

    /// <summary>A ruleset with one mistake: the word for points is misspelt.</summary>
    public const string Broken = "规则集: town/settlement\n名称: 镇\n版本: \"1\"\n积分:\n  - {编号: 基本, 得份: 1, 依据: 建模}\n";

    public static string Giving(int points, string id = Id, string version = "1", string from = "2010-01-01", string to = "2030-12-31") =>
        $"规则集: {id}\n名称: 镇\n版本: \"{version}\"\n施行: {{自: {from}, 至: {to}}}\n积分:\n  - {{编号: 基本, 得分: {points}, 依据: 建模}}\n";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static decimal Points(ScoringEngine engine, string id = Id) => engine.Assess(new Applicant(), id, AsOf).Total;
}
