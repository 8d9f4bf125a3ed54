using System.Text;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

public sealed class PlanAgainstReferenceTests
{
    private const int CompiledRulesets = 320;
    private const int InterpretedRulesets = 280;
    private const int RowsEach = 10;

    [Fact]
    public void Run_CompiledPlan_IsAsTheReferenceSays()
    {
        Coverage? coverage = Property.Check(CompiledRulesets, (draws, seen, text) => IsAsTheReferenceSays(draws, seen, text, interpret: false));
        coverage?.AssertSaw(25, Things.All);
    }

    [Fact]
    public void Run_InterpretedPlan_IsAsTheReferenceSays()
    {
        Coverage? coverage = Property.Check(InterpretedRulesets, (draws, seen, text) => IsAsTheReferenceSays(draws, seen, text, interpret: true));
        coverage?.AssertSaw(20, Things.All);
    }

    private static void IsAsTheReferenceSays(Draws draws, Coverage seen, StringBuilder text, bool interpret)
    {
        var generated = new GeneratedCase(draws, seen, text, interpret);
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
        }
    }
}
