using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Turns the numbers of one evaluation into the result that is handed out. Pure: reads its arguments, keeps nothing of them.</summary>
internal sealed class AssessmentBuilder
{
    private readonly BoundRuleset _ruleset;
    private readonly Workspace _work;
    private readonly DecidingFacts _facts;
    private readonly LedgerBuilder _ledger;
    private readonly ConditionBuilder _conditions;
    private readonly BenefitBuilder _benefits;

    private AssessmentBuilder(BoundRuleset ruleset, CompiledPlan plan, FactRow row, Workspace work, DateOnly asOf)
    {
        _ruleset = ruleset;
        _work = work;
        var cells = new CellReader(row, plan.Layout);
        var witnesses = new WitnessReader(plan, work);
        var persons = new PersonReader(plan.Layout, row);
        var taken = new TakenPersons(ruleset, plan, work);
        OpenEnds ends = new OpenEnds(ruleset, work, taken).Find();
        var comparisons = new ComparisonReader(ruleset.Source, witnesses, new SideReader(cells, new PointEnds(ruleset, ends)));
        var applicability = new Applicability(cells, work, taken, asOf);
        _facts = new DecidingFacts(ruleset, work, witnesses, new MissingFactReader(ruleset.Vocabulary, plan.Layout, row, asOf, persons, taken));
        _ledger = new LedgerBuilder(ruleset, work, ends, new ChoiceReader(ruleset.Source, work, cells, taken, persons, ruleset.PointScale), _facts, applicability);
        _conditions = new ConditionBuilder(ruleset.Source, work, comparisons, _facts, applicability);
        _benefits = new BenefitBuilder(work, _conditions, cells, _facts);
    }

    /// <summary>The assessment of a row that <paramref name="plan"/> has just been run over into <paramref name="work"/>.</summary>
    public static Assessment Build(BoundRuleset ruleset, CompiledPlan plan, FactRow row, Workspace work, DateOnly asOf, string? applicantId) =>
        new AssessmentBuilder(ruleset, plan, row, work, asOf).Build(asOf, applicantId);

    private Assessment Build(DateOnly asOf, string? applicantId)
    {
        IReadOnlyList<LedgerLine> ledger = _ledger.Build();
        Verdict verdict = Verdicts.Of(_ruleset, _work);
        int track = Verdicts.TrackOf(_ruleset, _work);
        return new()
        {
            RulesetId = _ruleset.Id,
            RulesetName = _ruleset.Name,
            RulesetVersion = _ruleset.Version,
            RulesetSha256 = _ruleset.Source.Sha256,
            ApplicantId = applicantId,
            AsOf = asOf,
            Verdict = verdict,
            Track = track < 0 ? null : _ruleset.Tracks[track].Id,
            Total = ledger[0].Counted,
            Range = ledger[0].Range,
            ModelledPoints = _ledger.ModelledPoints(),
            Ledger = ledger,
            Gates = _conditions.Build(_ruleset.Gates),
            Vetoes = _conditions.Build(_ruleset.Vetoes),
            Tracks = _conditions.Build(_ruleset.Tracks),
            Benefits = _benefits.Build(_ruleset.Benefits),
            Missing = MissingFor(verdict),
            Documents = [.. _ruleset.Documents.Select(References.Of)],
        };
    }

    /// <summary>A track that holds leaves the others without a say.</summary>
    private IReadOnlyList<MissingFact> MissingFor(Verdict verdict)
    {
        var missing = new MissingFactSet();
        if (verdict != Verdict.Undetermined)
        {
            _facts.AddLine(missing, _ruleset.Root);
            return missing.ToList();
        }

        IReadOnlyList<BoundCondition> tracks = Verdicts.OfTracks(_ruleset, _work) == Truth.True ? [] : _ruleset.Tracks;
        foreach (BoundCondition condition in _ruleset.Gates.Concat(_ruleset.Vetoes).Concat(tracks))
        {
            _facts.AddCondition(missing, condition);
        }

        return missing.ToList();
    }
}
