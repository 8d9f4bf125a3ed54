using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Finds the conditions that decided, or that nothing has decided yet, and lists them.</summary>
internal sealed class ReasonList(Page page, Phrases phrases)
{
    private readonly ComparisonText _comparisons = new(phrases);

    /// <summary>A single reason stands alone; several are numbered under a heading.</summary>
    public void Write(string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 1)
        {
            foreach (string line in LinesOf(reasons[0]))
            {
                page.Add(line);
            }

            return;
        }

        page.Add(heading);
        for (int i = 0; i < reasons.Count; i++)
        {
            page.Numbered(i + 1, LinesOf(reasons[i]));
        }
    }

    /// <summary>What it is, the note of the rule, and what it rests on.</summary>
    private string[] LinesOf(Reason reason) =>
    [
        reason.Text + phrases.Stop,
        .. reason.Note is { } note ? [phrases.Note(note)] : Array.Empty<string>(),
        phrases.RestsOn(BasisText.InFull(reason.Basis, phrases)),
    ];

    /// <summary>Every gate that fails, every veto that holds, and every track when all fail.</summary>
    public IEnumerable<Reason> Failing(Assessment assessment)
    {
        bool tracksFail = assessment.Tracks.All(t => t.Outcome is ConditionOutcome.Fails or ConditionOutcome.NotApplicable);
        return
        [
            .. assessment.Gates.SelectMany(g => With(g, ConditionOutcome.Fails, null)),
            .. assessment.Vetoes.SelectMany(v => Vetoes(v, ConditionOutcome.Holds, phrases.VetoApplies(v.Name))),
            .. tracksFail ? assessment.Tracks.SelectMany(Track) : [],
        ];
    }

    private IEnumerable<Reason> Track(ConditionResult track) => track.Outcome == ConditionOutcome.NotApplicable
        ? [new Reason(phrases.UnderTrack(track.Name) + phrases.Colon + phrases.OnlyFor(track.Uses), null, track.Basis)]
        : With(track, ConditionOutcome.Fails, phrases.UnderTrack(track.Name));

    /// <summary>The undecided conditions; tracks only while none holds.</summary>
    public IEnumerable<Reason> Undecided(Assessment assessment) =>
    [
        .. assessment.Gates.SelectMany(g => With(g, ConditionOutcome.Undetermined, null)),
        .. assessment.Vetoes.SelectMany(v => Vetoes(v, ConditionOutcome.Undetermined, v.Name)),
        .. assessment.Track is null ? assessment.Tracks.SelectMany(t => With(t, ConditionOutcome.Undetermined, phrases.UnderTrack(t.Name))) : [],
    ];

    private IEnumerable<Reason> With(ConditionResult condition, ConditionOutcome outcome, string? path) =>
        LeafPath.With(condition, outcome, phrases, path).Select(l => ReasonOf(l, outcome, isVeto: false));

    private IEnumerable<Reason> Vetoes(ConditionResult condition, ConditionOutcome outcome, string path) =>
        LeafPath.With(condition, outcome, phrases, path).Select(l => ReasonOf(l, outcome, isVeto: true));

    private Reason ReasonOf(LeafPath leaf, ConditionOutcome outcome, bool isVeto)
    {
        if (leaf.Leaf.Shape != ConditionShape.Single)
        {
            string ways = phrases.ValueList(leaf.Leaf.Children.Where(c => c.Outcome == outcome).Select(c => c.Name));
            string all = outcome == ConditionOutcome.Fails ? phrases.NoneMet(ways) : phrases.NoneDecided(ways);
            return new(leaf.Path + phrases.Colon + all, leaf.Leaf.Note, leaf.Leaf.Basis);
        }

        string compared = _comparisons.Of(leaf.Leaf.Comparisons, outcome, isVeto);
        bool hasCompared = compared.Length > 0;
        string text = hasCompared ? compared : RuleText(leaf.Leaf.Text, outcome);
        return new(leaf.Path + phrases.Colon + text, hasCompared ? null : leaf.Leaf.Note, leaf.Leaf.Basis);
    }

    private string RuleText(string? rule, ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Holds => phrases.RuleHolds(rule),
        ConditionOutcome.Fails => phrases.RuleFails(rule),
        _ => phrases.RuleUndecided(rule),
    };
}
