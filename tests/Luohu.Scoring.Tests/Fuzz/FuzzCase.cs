using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>One damaged ruleset through all stages.</summary>
internal sealed class FuzzCase
{
    private const int RowsEach = 2;

    private static readonly DateOnly AsOf = new(2016, 6, 30);

    /// <summary>Too many messages, a file that cannot be decoded and one that is empty have no place.</summary>
    private static readonly string[] WithoutPlace = ["LH100", "LH101", "LH102", "LH103", "LH106"];

    /// <summary>How many texts had no error.</summary>
    public int Meaningful { get; private set; }

    /// <summary>How many rows were scored.</summary>
    public int Rows { get; private set; }

    /// <summary>What is wrong with the engine's answer to a text; null when nothing is.</summary>
    public string? Fault(byte[] text, int seed)
    {
        try
        {
            RulesetCompilation compilation = CompiledRuleset.Compile("f.yaml", text, PlanMode.Interpreted);
            bool hasError = compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
            return compilation.Diagnostics.Select(FaultOf).FirstOrDefault(f => f is not null)
                ?? (hasError != compilation.Ruleset is null ? "errors and a ruleset, or neither" : null)
                ?? (compilation.Ruleset is { } ruleset ? FaultOf(ruleset, seed) : null);
        }
        catch (Exception e)
        {
            // Whatever is thrown is what this looks for.
            return e.ToString();
        }
    }

    private static string? FaultOf(Diagnostic diagnostic)
    {
        string words = diagnostic.Message.Zh + diagnostic.Message.En + diagnostic.Help?.Zh + diagnostic.Help?.En;
        bool hasPlace = diagnostic.Span is { Start: >= 0, Length: >= 0 } span && span.End <= diagnostic.Source?.Text.Length;
        return !hasPlace && !WithoutPlace.Contains(diagnostic.Code) ? $"{diagnostic.Code} has no place: {diagnostic.Span}"
            : words.Contains('\n', StringComparison.Ordinal) ? $"{diagnostic.Code} has several lines: {words}"
            : DiagnosticRenderer.Render(diagnostic, Language.Chinese).Length == 0 ? $"{diagnostic.Code} says nothing"
            : null;
    }

    private string? FaultOf(CompiledRuleset ruleset, int seed)
    {
        Meaningful++;
        var rows = new RowGenerator(ruleset.Plan.Layout, AsOf);
        var draws = new Draws((ulong)seed);
        Workspace work = ruleset.Plan.CreateWorkspace();
        for (int n = 0; n < RowsEach; n++, Rows++)
        {
            ruleset.Plan.Run(rows.Row(draws, new RowMix(30 * n, 30)), AsOf.DayNumber, work);
            if (ruleset.Model.Lines.Select(line => FaultOf(line, work.Ledger[line.Index])).FirstOrDefault(f => f is not null) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? FaultOf(BoundLine line, LedgerEntry entry)
    {
        NumberRange range = Bounds.WithZero(line.Shown);
        NumberRange raw = Bounds.WithZero(line.RawRange);
        Int128 points = (Int128)entry.Raw + entry.Multiplier + entry.EachRounding + entry.EachFloor + entry.EachCap;
        bool isWithin = range.Minimum <= entry.Low && entry.High <= range.Maximum && range.Minimum <= entry.Counted && entry.Counted <= range.Maximum;
        return !isWithin ? $"{line.Id} is {entry.Counted} in [{entry.Low}, {entry.High}], outside {range}"
            : line.OverPersons is null && (points < raw.Minimum || points > raw.Maximum) ? $"{line.Id} brings {points}, outside {raw}"
            : null;
    }
}
