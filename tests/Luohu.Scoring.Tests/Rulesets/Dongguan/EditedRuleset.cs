using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets.Dongguan;

/// <summary>The bundled ruleset 东莞市人才入户 with some of its parameters set otherwise, as an author would edit them.</summary>
internal sealed class EditedRuleset : IRulesetSource
{
    private const string Id = "dongguan/settlement";

    private readonly string _text;
    private readonly ScoringEngine _engine;

    /// <param name="parameters">Such as <c>年龄减分起点: 46</c>.</param>
    public EditedRuleset(params string[] parameters)
    {
        string[] lines = File.ReadAllLines(Repository.PathTo("rulesets", "dongguan", "settlement", "2016.yaml"));
        foreach (string parameter in parameters)
        {
            int line = Array.FindIndex(lines, l => l.StartsWith($"  {NameOf(parameter)}: ", StringComparison.Ordinal));
            Assert.True(line >= 0, parameter);
            lines[line] = "  " + parameter;
        }

        _text = string.Join('\n', lines) + "\n";
        _engine = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted));
    }

    public IEnumerable<RulesetFile> Read() => [new RulesetFile("2016.yaml", Encoding.UTF8.GetBytes(_text))];

    /// <summary>Someone of 30 in 长安 with a job and a permit there, and what is said besides.</summary>
    public Assessment Assess(string facts)
    {
        string born = facts.Contains("出生日期", StringComparison.Ordinal) ? "其余: 无" : "其余: 无\n出生日期: 1986-01-20";
        string profile = $$"""
            编号: A
            {{born}}
            户籍: {省份: 湖南, 城市: 邵阳}
            申请: {城市: 东莞, 区域: 长安, 单位: 甲厂}
            {{facts}}
            {{(facts.Contains("就业", StringComparison.Ordinal) ? string.Empty : "就业: [{单位: 甲厂, 城市: 东莞, 起: 2016-06-01}]")}}
            """;
        AssessmentResult result = _engine.EvaluateYaml(Encoding.UTF8.GetBytes(profile), "a.yaml", Id, new(2016, 6, 30));
        Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return result.Assessment;
    }

    /// <summary>The counted points of a line.</summary>
    public decimal PointsOf(string line, string facts) => Assess(facts).Ledger.Single(l => l.Id == line).Counted;

    private static string NameOf(string parameter) => parameter.Split(':')[0];
}
