using System.Diagnostics;
using System.Text;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>
/// Damaged rulesets through reading and binding and, where they still mean something, through the plan on random rows. Whatever comes in: no exception,
/// no runaway, every message has its place, and no value leaves the bounds the binder worked out for it.
/// </summary>
public sealed class RulesetFuzzTests
{
    private const int MostFindings = 10;

    private static readonly TimeSpan MostEach = TimeSpan.FromSeconds(20);

    private readonly RulesetMutator _mutator = new(FuzzBudget.Seed);
    private readonly FuzzCase _case = new();
    private readonly List<string> _findings = [];
    private readonly Stopwatch _whole = Stopwatch.StartNew();
    private TimeSpan _slowest;
    private int _done;

    [Fact]
    public async Task Read_DamagedRuleset_AnswersWithARulesetOrPlaces()
    {
        Assert.True(_mutator.Files > 250);
        Task run = Task.Factory.StartNew(RunAll, TaskCreationOptions.LongRunning);
        for (int before = -1; await Task.WhenAny(run, Task.Delay(MostEach)) != run; before = _done)
        {
            Assert.True(Volatile.Read(ref _done) != before, $"No end after {MostEach}:\n{_mutator.Last}");
        }

        await run;
        FuzzBudget.Report($"rulesets seed={FuzzBudget.Seed} texts={_done} meaningful={_case.Meaningful} rows={_case.Rows} seconds={_whole.Elapsed.TotalSeconds:0} slowest_ms={_slowest.TotalMilliseconds:0} findings={_findings.Count}");
        Assert.True(_findings.Count == 0, string.Join("\n\n", _findings));
        Assert.True(_case.Meaningful > _done / 12, $"Only {_case.Meaningful} texts still mean something: the damage has become too coarse to test the binder.");
        Assert.True(_case.Meaningful < _done / 2, $"{_case.Meaningful} texts still mean something: the damage has become too fine to test the messages.");
    }

    private void RunAll()
    {
        for (; _done < FuzzBudget.Rulesets && _findings.Count < MostFindings; _done++)
        {
            byte[] text = _mutator.Next();
            long start = Stopwatch.GetTimestamp();
            if (_case.Fault(text, _done) is { } fault)
            {
                _findings.Add($"{FuzzBudget.Seed}/{_done}: {fault}\n{Encoding.UTF8.GetString(text)}");
            }

            TimeSpan took = Stopwatch.GetElapsedTime(start);
            _slowest = took > _slowest ? took : _slowest;
        }
    }
}
