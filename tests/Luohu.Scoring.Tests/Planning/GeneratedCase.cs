using System.Globalization;
using System.Text;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>A generated ruleset with its plan; whatever it draws goes into the description that a failure prints.</summary>
internal sealed class GeneratedCase
{
    private readonly Draws _draws;
    private readonly StringBuilder _description;

    public GeneratedCase(Draws draws, Coverage seen, StringBuilder description, bool interpret)
    {
        _draws = draws;
        _description = description;
        Ruleset = ModelGenerator.Ruleset(draws);
        description.Append(ModelText.Of(Ruleset));
        Things.Note(seen, Ruleset);
        Plan = PlanWriter.Compile(Ruleset, interpret);
    }

    public BoundRuleset Ruleset { get; }

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
