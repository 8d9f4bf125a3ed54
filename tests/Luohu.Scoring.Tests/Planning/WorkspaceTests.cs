using System.Globalization;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>A plan keeps nothing, a workspace nothing that matters to the next applicant.</summary>
public sealed class WorkspaceTests
{
    private const int Rulesets = 120;
    private const int RowsEach = 12;

    private sealed record Applicant(FactRow Row, DateOnly AsOf);

    [Fact]
    public void Run_SameWorkspaceForManyApplicantsInAnyOrder_IsAsWithAFreshOne()
    {
        Coverage? coverage = Property.Check(Rulesets, (draws, seen, text) =>
        {
            var generated = GeneratedCase.OfModel(draws, seen, text, interpret: true);
            List<Applicant> applicants = Applicants(generated);
            List<string> fresh = [.. applicants.Select(a => Results(generated.Run(a.Row, a.AsOf)))];
            Workspace reused = generated.Plan.CreateWorkspace();
            for (int n = 0; n < RowsEach * 3; n++)
            {
                int who = draws.Below(applicants.Count);
                generated.Plan.Run(applicants[who].Row, applicants[who].AsOf.DayNumber, reused);
                Assert.Equal(fresh[who], Results(reused));
            }

            seen.Saw(fresh.Distinct(StringComparer.Ordinal).Count() > RowsEach / 2 ? "differing results" : "alike results");
        });
        coverage?.AssertSaw(40, ["differing results", "Grouped", "ExtremeOf", "DurationOf"]);
    }

    [Fact]
    public void Run_OnePlanOnManyThreads_IsAsOnOne()
    {
        Property.Check(Rulesets / 4, (draws, seen, text) =>
        {
            var generated = GeneratedCase.OfModel(draws, seen, text, interpret: false);
            List<Applicant> applicants = Applicants(generated);
            List<string> expected = [.. applicants.Select(a => Results(generated.Run(a.Row, a.AsOf)))];
            string[] got = new string[applicants.Count * 50];
            Parallel.For(0, got.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, () => generated.Plan.CreateWorkspace(), (n, _, work) =>
            {
                Applicant applicant = applicants[n % applicants.Count];
                generated.Plan.Run(applicant.Row, applicant.AsOf.DayNumber, work);
                got[n] = Results(work);
                return work;
            }, _ => { });
            Assert.All(got, (result, n) => Assert.Equal(expected[n % applicants.Count], result));
        });
    }

    [Fact]
    public void Run_CompiledPlanOnAWarmWorkspace_AllocatesNothing()
    {
        Property.Check(Rulesets / 2, (draws, seen, text) =>
        {
            var generated = GeneratedCase.OfModel(draws, seen, text, interpret: false);
            List<Applicant> applicants = Applicants(generated);
            Workspace work = generated.Plan.CreateWorkspace();
            applicants.ForEach(a => generated.Plan.Run(a.Row, a.AsOf.DayNumber, work));
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (Applicant applicant in applicants)
            {
                generated.Plan.Run(applicant.Row, applicant.AsOf.DayNumber, work);
            }

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        });
    }

    private static List<Applicant> Applicants(GeneratedCase generated) => [.. Enumerable.Range(0, RowsEach).Select(_ => generated.AsOf()).Select(asOf => new Applicant(generated.Row(asOf), asOf))];

    private static string Results(Workspace work)
    {
        IEnumerable<string> ledger = work.Ledger.Select(l => string.Create(
            CultureInfo.InvariantCulture,
            $"{l.Raw} {l.Rounding} {l.Floor} {l.Cap} {l.NotBest} {l.Counted} {l.Low} {l.High} {l.Amount} {l.Element} {l.Case} {l.State} {l.Presence}"));
        return string.Join('\n', ledger.Concat(work.Conditions.Select(c => c.ToString(CultureInfo.InvariantCulture))).Concat(work.Witnesses.Select(w => w.ToString(CultureInfo.InvariantCulture))));
    }
}
