using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets;

/// <summary>A bundled ruleset with some of its parameters set otherwise, as an author would edit them.</summary>
internal sealed class EditedRuleset : IRulesetSource
{
    private readonly string _id;
    private readonly string _text;
    private readonly ScoringEngine _engine;

    /// <param name="id">The id of the ruleset.</param>
    /// <param name="version">The version, which is the name of its file.</param>
    /// <param name="parameters">Such as <c>年龄减分起点: 46</c>.</param>
    public EditedRuleset(string id, string version, params string[] parameters)
    {
        _id = id;
        string[] lines = File.ReadAllLines(Repository.PathTo(["rulesets", .. id.Split('/'), version + ".yaml"]));
        foreach (string parameter in parameters)
        {
            int line = Array.FindIndex(lines, l => l.StartsWith($"  {NameOf(parameter)}: ", StringComparison.Ordinal));
            Assert.True(line >= 0, parameter);
            lines[line] = "  " + parameter;
        }

        _text = string.Join('\n', lines) + "\n";
        _engine = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted));
    }

    public IEnumerable<RulesetFile> Read() => [new RulesetFile("edited.yaml", Encoding.UTF8.GetBytes(_text))];

    /// <summary>The assessment of a profile in YAML without its 编号.</summary>
    public Assessment Assess(string profile, DateOnly asOf)
    {
        AssessmentResult result = _engine.EvaluateYaml(Encoding.UTF8.GetBytes($"编号: A\n{profile}\n"), "a.yaml", _id, asOf);
        Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return result.Assessment;
    }

    private static string NameOf(string parameter) => parameter.Split(':')[0];
}
