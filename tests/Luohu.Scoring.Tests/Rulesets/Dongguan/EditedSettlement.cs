using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Tests.Rulesets.Dongguan;

/// <summary>The bundled ruleset 东莞市人才入户 with some of its parameters set otherwise.</summary>
internal sealed class EditedSettlement(params string[] parameters)
{
    private readonly EditedRuleset _ruleset = new("dongguan/settlement", "2016", parameters);

    /// <summary>Someone of 30 in 长安 with a job and a permit there, and what is said besides.</summary>
    public Assessment Assess(string facts)
    {
        string born = facts.Contains("出生日期", StringComparison.Ordinal) ? "其余: 无" : "其余: 无\n出生日期: 1986-01-20";
        string profile = $$"""
            {{born}}
            户籍: {省份: 湖南, 城市: 邵阳}
            申请: {城市: 东莞, 区域: 长安, 单位: 甲厂}
            {{facts}}
            {{(facts.Contains("就业", StringComparison.Ordinal) ? string.Empty : "就业: [{单位: 甲厂, 城市: 东莞, 起: 2016-06-01}]")}}
            """;
        return _ruleset.Assess(profile, new(2016, 6, 30));
    }

    /// <summary>The counted points of a line.</summary>
    public decimal PointsOf(string line, string facts) => Assess(facts).Ledger.Single(l => l.Id == line).Counted;
}
