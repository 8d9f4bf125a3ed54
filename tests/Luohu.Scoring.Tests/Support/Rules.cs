using System.Globalization;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Tests.Support;

/// <summary>
/// Small rulesets from text, scored for small profiles. A text without 规则集 gets a head; in profiles <c>'</c> stands for <c>"</c>, and one that does not
/// say otherwise is complete: whatever it leaves out is none.
/// </summary>
internal static class Rules
{
    public const string Head = "规则集: t\n版本: \"1\"\n";

    public static readonly DateOnly AsOf = new(2016, 6, 30);

    public static IReadOnlyList<Diagnostic> Diagnose(string text) => CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(WithHead(text)), PlanMode.Interpreted).Diagnostics;

    /// <summary>The codes of a text with mistakes.</summary>
    public static IReadOnlyList<string> Codes(string text) => [.. Diagnose(text).Select(d => d.Code)];

    /// <summary>The codes for an expression in the place of a condition.</summary>
    public static IReadOnlyList<string> CodesOf(string condition, string declarations = "") => Codes(Gate(condition, declarations));

    /// <summary>Compiles a text that must be without mistakes and warnings.</summary>
    public static CompiledRuleset Compile(string text)
    {
        RulesetCompilation compilation = CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(WithHead(text)), PlanMode.Interpreted);
        Assert.Empty(compilation.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese)));
        Assert.NotNull(compilation.Ruleset);
        return compilation.Ruleset;
    }

    public static Assessment Score(string text, string json, DateOnly? asOf = null) => Score(Compile(text), json, asOf ?? AsOf);

    public static Assessment Score(CompiledRuleset ruleset, string json, DateOnly asOf)
    {
        var row = new FactRow(ruleset.Plan.Layout);
        ProfileReadResult profile = new ProfileReader(ruleset.Rows, ruleset.Zones).Read(Encoding.UTF8.GetBytes(Profile(json)), row, asOf, "t.json", requireId: false);
        Assert.Empty(profile.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese)));
        Workspace work = ruleset.Plan.CreateWorkspace();
        ruleset.Plan.Run(row, asOf.DayNumber, work);
        return AssessmentBuilder.Build(ruleset.Model, ruleset.Plan, row, work, asOf, profile.Id);
    }

    /// <summary>The total of a text for a profile.</summary>
    public static decimal Total(string text, string json = "", DateOnly? asOf = null) => Score(text, json, asOf).Total;

    /// <summary>Counted points by item, such as <c>甲=5 乙=0</c>.</summary>
    public static string Items(string text, string json = "") =>
        string.Join(' ', Score(text, json).Ledger.Where(l => !l.IsGroup).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id}={l.Counted:0.##}")));

    /// <summary>The points of an item whose 得分 is the expression.</summary>
    public static decimal Value(string expression, string json = "", string declarations = "", DateOnly? asOf = null) =>
        Total($"{Ended(declarations)}积分:\n  - 编号: 项\n    得分: >-\n      {expression}\n", json, asOf);

    /// <summary>Whether a condition holds; null when that is not known.</summary>
    public static bool? Holds(string condition, string json = "", string declarations = "", DateOnly? asOf = null) => Score(Gate(condition, declarations), json, asOf).Verdict switch
    {
        Verdict.Eligible => true,
        Verdict.Ineligible => false,
        _ => null,
    };

    private static string Gate(string condition, string declarations) => $"{Ended(declarations)}准入:\n  - 编号: 门\n    条件: >-\n      {condition}\n";

    private static string Ended(string declarations) => declarations.Length == 0 || declarations.EndsWith('\n') ? declarations : declarations + "\n";

    private static string WithHead(string text) =>
        text.Contains("规则集:", StringComparison.Ordinal) || text.Contains("ruleset:", StringComparison.Ordinal) ? text : Head + text;

    private static string Profile(string json)
    {
        string facts = json.Replace('\'', '"');
        bool saysSo = facts.Contains("\"其余\"", StringComparison.Ordinal) || facts.Contains("\"complete\"", StringComparison.Ordinal);
        return saysSo ? $"{{{facts}}}" : facts.Length == 0 ? "{\"其余\": \"无\"}" : $"{{\"其余\": \"无\", {facts}}}";
    }
}
