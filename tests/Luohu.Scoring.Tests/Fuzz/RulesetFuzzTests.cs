using System.Diagnostics;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;
using Diagnostic = Luohu.Scoring.Diagnostics.Diagnostic;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>
/// Damaged rulesets through reading and binding and, where they still mean something, through the plan on random rows. Whatever comes in: no exception,
/// no runaway, every message has its place, and no value leaves the bounds the binder worked out for it.
/// </summary>
public sealed class RulesetFuzzTests
{
    private const int RowsEach = 3;

    private static readonly TimeSpan MostEach = TimeSpan.FromSeconds(10);

    private static readonly DateOnly AsOf = new(2016, 6, 30);

    /// <summary>Too many messages, and a file that is empty, have no place.</summary>
    private static readonly string[] WithoutPlace = ["LH100", "LH106"];

    [Fact]
    public void Read_DamagedRuleset_AnswersWithARulesetOrPlaces()
    {
        var mutator = new RulesetMutator(FuzzBudget.Seed);
        Assert.True(mutator.Files > 300);
        int bound = 0;
        for (int n = 0; n < FuzzBudget.Rulesets; n++)
        {
            string text = mutator.Next();
            var clock = Stopwatch.StartNew();
            try
            {
                bound += Survives(text, n) ? 1 : 0;
            }
            catch (Exception e)
            {
                Assert.Fail($"{FuzzBudget.Seed}/{n}: {e}\n{text}");
            }

            Assert.True(clock.Elapsed < MostEach, $"{FuzzBudget.Seed}/{n} took {clock.Elapsed}:\n{text}");
        }

        Assert.True(bound > FuzzBudget.Rulesets / 20, $"Only {bound} texts still mean something: the damage has become too coarse to test the binder.");
    }

    private static bool Survives(string text, int seed)
    {
        RulesetCompilation compilation = CompiledRuleset.Compile("f.yaml", Encoding.UTF8.GetBytes(text), PlanMode.Interpreted);
        foreach (Diagnostic diagnostic in compilation.Diagnostics)
        {
            CheckPlace(diagnostic);
        }

        Assert.Equal(compilation.Ruleset is null, compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        if (compilation.Ruleset is not { } ruleset)
        {
            return false;
        }

        var rows = new RowGenerator(ruleset.Plan.Layout, AsOf);
        var draws = new Draws((ulong)seed);
        Workspace work = ruleset.Plan.CreateWorkspace();
        for (int n = 0; n < RowsEach; n++)
        {
            ruleset.Plan.Run(rows.Row(draws, new RowMix(20 * n, 30)), AsOf.DayNumber, work);
            CheckBounds(ruleset.Model, work);
        }

        return true;
    }

    private static void CheckPlace(Diagnostic diagnostic)
    {
        bool hasPlace = diagnostic.Span is { Start: >= 0, Length: >= 0 } span && span.End <= diagnostic.Source?.Text.Length;
        Assert.True(hasPlace || WithoutPlace.Contains(diagnostic.Code), $"{diagnostic.Code} {diagnostic.Span}");
        Assert.DoesNotContain('\n', diagnostic.Message.Zh + diagnostic.Message.En + diagnostic.Help?.Zh + diagnostic.Help?.En);
        Assert.NotEmpty(DiagnosticRenderer.Render(diagnostic, Language.Chinese));
    }

    private static void CheckBounds(BoundRuleset ruleset, Workspace work)
    {
        foreach (BoundLine line in ruleset.Lines)
        {
            LedgerEntry entry = work.Ledger[line.Index];
            NumberRange range = Bounds.WithZero(line.Range);
            NumberRange raw = Bounds.WithZero(line.RawRange);
            Assert.True(range.Minimum <= entry.Low && entry.High <= range.Maximum && range.Minimum <= entry.Counted && entry.Counted <= range.Maximum, $"{line.Id} is {entry.Counted} in [{entry.Low}, {entry.High}], outside {range}");
            Assert.True(raw.Minimum <= entry.Raw && entry.Raw <= raw.Maximum, $"{line.Id} is raw {entry.Raw}, outside {raw}");
        }
    }
}
