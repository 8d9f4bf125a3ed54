using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

public sealed class PlanAgainstReferenceTests
{
    private const int CompiledRulesets = 320;
    private const int InterpretedRulesets = 280;
    private const int Texts = 250;
    private const int RowsEach = 10;

    [Fact]
    public void Run_CompiledPlan_IsAsTheReferenceSays()
    {
        Coverage? coverage = Property.Check(CompiledRulesets, (draws, seen, text) => IsAsTheReferenceSays(GeneratedCase.OfModel(draws, seen, text, interpret: false), seen));
        coverage?.AssertSaw(25, Things.All);
    }

    [Fact]
    public void Run_InterpretedPlan_IsAsTheReferenceSays()
    {
        Coverage? coverage = Property.Check(InterpretedRulesets, (draws, seen, text) => IsAsTheReferenceSays(GeneratedCase.OfModel(draws, seen, text, interpret: true), seen));
        coverage?.AssertSaw(20, Things.All);
    }

    [Fact]
    public void Run_PlanOfAGeneratedText_IsAsTheReferenceSays()
    {
        Coverage? coverage = Property.Check(Texts, (draws, seen, text) =>
        {
            if (GeneratedCase.OfText(draws, seen, text) is { } generated)
            {
                IsAsTheReferenceSays(generated, seen);
            }
        });
        coverage?.AssertSaw(4, Things.OfTexts);
        coverage?.AssertSaw(Texts * 8 / 10, ["text bound"]);
    }

    private static void IsAsTheReferenceSays(GeneratedCase generated, Coverage seen)
    {
        CompiledPlan plan = generated.Plan;
        Workspace work = plan.CreateWorkspace(trace: true);
        for (int n = 0; n < RowsEach; n++)
        {
            DateOnly asOf = generated.AsOf();
            FactRow row = generated.Row(asOf);
            ReferenceResult expected = ReferenceEvaluator.Evaluate(generated.Ruleset, plan.Layout, row, asOf);
            plan.Run(row, asOf.DayNumber, work);
            PlanComparison.AssertSame(generated.Ruleset, plan, work, row, expected);
            Things.Note(seen, expected);
            if (generated.Ruleset.Ranking is { } ranking && expected.Ranks is { } ranks)
            {
                Things.Note(seen, ranking, ranks, isOpen: expected.Root.State == LineState.PartlyKnown);
            }
        }
    }
}
