using System.Globalization;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>Scores the cases of an example and compares.</summary>
internal sealed class DocScoring(DocExample example) : IRulesetSource
{
    private static readonly (Term Word, string Meaning)[] Outcomes =
    [
        (new("符合", "eligible"), nameof(Verdict.Eligible)), (new("不符合", "ineligible"), nameof(Verdict.Ineligible)), (new("待定", "undetermined"), nameof(Verdict.Undetermined)),
        (new("满足", "met"), nameof(ConditionOutcome.Holds)), (new("不满足", "unmet"), nameof(ConditionOutcome.Fails)), (new("不明", "unknown"), nameof(ConditionOutcome.Undetermined)),
        (new("触犯", "hit"), nameof(ConditionOutcome.Holds)), (new("未触犯", "clear"), nameof(ConditionOutcome.Fails)),
        (new("享受", "granted"), nameof(BenefitOutcome.Granted)), (new("不享受", "denied"), nameof(BenefitOutcome.NotGranted)),
    ];

    public IEnumerable<RulesetFile> Read() => [new RulesetFile("doc.yaml", Encoding.UTF8.GetBytes(example.Ruleset))];

    public void Check()
    {
        var engine = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted));
        foreach (DocCase one in example.Cases)
        {
            AssessmentResult result = engine.EvaluateYaml(Encoding.UTF8.GetBytes(one.Profile), "a.yaml", "example/settlement", one.AsOf);
            Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.English))));
            Check(one, result.Assessment);
        }
    }

    private static void Check(DocCase one, Assessment assessment)
    {
        foreach ((string key, string value) in one.Plain)
        {
            (string expected, string actual) = key switch
            {
                "verdict" => (Meaning(value), assessment.Verdict.ToString()),
                "track" => (new Term("无", "none").Is(value) ? string.Empty : value, assessment.Track ?? string.Empty),
                _ => (value, Written(assessment.Total)),
            };
            Assert.Equal((key, expected), (key, actual));
        }

        Assert.All(one.Items, i => Assert.Equal((i.Key, i.Value), (i.Key, Written(assessment.Ledger.Single(l => l.Id == i.Key).Counted))));
        CheckConditions(one.Gates, assessment.Gates);
        CheckConditions(one.Vetoes, assessment.Vetoes);
        Assert.All(one.Benefits, b => Assert.Equal((b.Key, Meaning(b.Value)), (b.Key, Outcome(assessment.Benefits.Single(r => r.Id == b.Key), b.Value))));
    }

    private static void CheckConditions(IReadOnlyDictionary<string, string> expected, IReadOnlyList<ConditionResult> conditions) =>
        Assert.All(expected, e => Assert.Equal((e.Key, Meaning(e.Value)), (e.Key, All(conditions).Single(c => c.Id == e.Key).Outcome.ToString())));

    private static IEnumerable<ConditionResult> All(IEnumerable<ConditionResult> conditions) => conditions.SelectMany(c => All(c.Children).Prepend(c));

    /// <summary>A number is a grant of that amount.</summary>
    private static string Meaning(string word) => Outcomes.FirstOrDefault(o => o.Word.Is(word)).Meaning ?? word;

    private static string Outcome(BenefitResult benefit, string expected) =>
        Meaning(expected) != expected ? benefit.Outcome.ToString()
        : benefit is { Outcome: BenefitOutcome.Granted, Amount: { } amount } ? Written(amount.Number)
        : string.Empty;

    private static string Written(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
