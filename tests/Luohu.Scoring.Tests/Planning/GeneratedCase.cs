using System.Globalization;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>A generated ruleset with its plan; whatever it draws goes into the description that a failure prints.</summary>
internal sealed class GeneratedCase
{
    private readonly Draws _draws;
    private readonly StringBuilder _description;

    private GeneratedCase(BoundRuleset ruleset, Draws draws, Coverage seen, StringBuilder description, bool interpret)
    {
        _draws = draws;
        _description = description;
        Ruleset = ruleset;
        Things.Note(seen, Ruleset);
        Plan = PlanWriter.Compile(Ruleset, interpret, rankingOver: ruleset.Ranking is null ? null : LayoutBuilder.Build(ruleset));
    }

    /// <summary>A ruleset that never was text.</summary>
    public static GeneratedCase OfModel(Draws draws, Coverage seen, StringBuilder description, bool interpret)
    {
        BoundRuleset ruleset = ModelGenerator.Ruleset(draws);
        description.Append(ModelText.Of(ruleset));
        return new(ruleset, draws, seen, description, interpret);
    }

    /// <summary>
    /// A ruleset bound from a generated text, which has no mistakes; null when its numbers could grow too large or too fine, or it compares a value with
    /// itself, which a generator does not foresee.
    /// </summary>
    public static GeneratedCase? OfText(Draws draws, Coverage seen, StringBuilder description)
    {
        string text = RulesetTextGenerator.Ruleset(draws);
        description.AppendLine(text);
        (BoundRuleset? ruleset, IReadOnlyList<Diagnostic> diagnostics) = RulesetReading.Read(new SourceText("generated.yaml", text));
        foreach (Diagnostic diagnostic in diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Code is not ("LH301" or "LH302" or "LH236")))
        {
            Assert.Fail($"{diagnostic.Code} {diagnostic.Message.En}: {(diagnostic.Span is { } span ? text.Substring(span.Start, span.Length) : "")}");
        }

        seen.Saw(ruleset is null ? "text refused" : "text bound");
        return ruleset is null ? null : new(ruleset, draws, seen, description, interpret: true);
    }

    public BoundRuleset Ruleset { get; }

    /// <summary>Of a ruleset with a ranking the one that has it too.</summary>
    public CompiledPlan Plan { get; }

    public DateOnly AsOf() => Described(RowGenerator.AsOf(_draws));

    public FactRow Row(DateOnly asOf, RowMix mix) => Described(new RowGenerator(Plan.Layout, asOf).Row(_draws, mix));

    public FactRow Row(DateOnly asOf) => Row(asOf, RowMix.From(_draws));

    /// <summary>The row with all that is open filled in.</summary>
    public FactRow Completion(FactRow row, DateOnly asOf) => Described(new Completions(Plan.Layout, asOf).Of(row, _draws));

    /// <summary>The results on a row, in a workspace of their own.</summary>
    public Workspace Run(FactRow row, DateOnly asOf)
    {
        Workspace work = Plan.CreateWorkspace();
        Plan.Run(row, asOf.DayNumber, work);
        return work;
    }

    private DateOnly Described(DateOnly asOf)
    {
        _description.AppendLine().AppendLine(asOf.ToString("O", CultureInfo.InvariantCulture));
        return asOf;
    }

    private FactRow Described(FactRow row)
    {
        _description.AppendLine(ModelText.Of(Plan.Layout, row));
        return row;
    }
}
