using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Cases;

/// <summary>Whether the names under 预期 are those of the ruleset: a name that is not would be tested in vain.</summary>
internal sealed class NameCheck(BoundRuleset ruleset, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText Line = new("项目或组", "item or group");
    private static readonly LocalizedText Gate = new("准入条件", "gate");
    private static readonly LocalizedText Veto = new("否决条件", "veto");
    private static readonly LocalizedText Track = new("通道", "track");
    private static readonly LocalizedText Benefit = new("待遇", "benefit");

    public void Check(IEnumerable<Expectation> expected)
    {
        foreach (Expectation one in expected)
        {
            Check(one);
        }
    }

    /// <summary>The conditions of a section with those inside them.</summary>
    public static IEnumerable<BoundCondition> AllOf(IEnumerable<BoundCondition> conditions) => conditions.SelectMany(c => AllOf(c.Children).Prepend(c));

    private void Check(Expectation expected)
    {
        switch (expected)
        {
            case ExpectedPoints { Line: var line }:
                Find(line, ruleset.Lines.Select(l => l.Id), Line);
                break;
            case ExpectedTrack { Track: { } track }:
                Find(track, ruleset.Tracks.Select(t => t.Id), Track);
                break;
            case ExpectedCondition condition:
                (IReadOnlyList<BoundCondition> section, LocalizedText kind) = SectionOf(condition.Section);
                Find(condition.Condition, AllOf(section).Select(c => c.Id), kind);
                break;
            case ExpectedBenefit { Benefit: var benefit }:
                Find(benefit, ruleset.Benefits.Select(b => b.Condition.Id), Benefit);
                break;
            case ExpectedMissing { Facts: var facts }:
                CheckFacts(facts);
                break;
            default:
                break;
        }
    }

    private (IReadOnlyList<BoundCondition> Conditions, LocalizedText Kind) SectionOf(CaseKey section) => section switch
    {
        CaseKey.Gates => (ruleset.Gates, Gate),
        CaseKey.Vetoes => (ruleset.Vetoes, Veto),
        _ => (ruleset.Tracks, Track),
    };

    private void Find(Located name, IEnumerable<string> names, LocalizedText kind)
    {
        string[] all = [.. names];
        if (!all.Contains(name.Value, StringComparer.Ordinal))
        {
            diagnostics.Add(Catalogue.CaseNameUnknown(name.Span, name.Value, kind, $"{ruleset.Id} {ruleset.Version}", NearNames.Find(name.Value, all)));
        }
    }

    private void CheckFacts(IEnumerable<Located> facts)
    {
        foreach (Located fact in facts.Where(f => FactName.Find(ruleset.Vocabulary, f.Value) is null))
        {
            diagnostics.Add(Catalogue.UnknownProperty(fact.Value, NearNames.Find(fact.Value, ruleset.Vocabulary.AllNames)) with { Span = fact.Span });
        }
    }
}
