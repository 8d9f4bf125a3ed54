using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Evaluation;

/// <summary>
/// One version of one scheme, ready to run. Compile it once and share it for ever: it is immutable and thread-safe, and everything that varies per
/// applicant lives in the call.
/// </summary>
public sealed class CompiledRuleset
{
    private readonly Lazy<CompiledPlan> _plan;
    private readonly Lazy<CompiledPlan> _rankingPlan;
    private readonly Lazy<RowPlan> _rows;

    private CompiledRuleset(BoundRuleset ruleset, PlanMode mode)
    {
        Model = ruleset;
        _plan = new Lazy<CompiledPlan>(() => PlanWriter.Compile(ruleset, interpret: mode == PlanMode.Interpreted));
        _rankingPlan = new Lazy<CompiledPlan>(() => PlanWriter.Compile(ruleset, interpret: mode == PlanMode.Interpreted, rankingOver: Plan.Layout));
        _rows = new Lazy<RowPlan>(() => new RowPlan(new ProfileSchema(ruleset.Vocabulary), Plan.Layout)
        {
            Uses = ruleset.Uses.Count == 0 ? null : new ClosedNames(ruleset.Uses, Catalogue.ProfileUseUnknown),
        });
        Zones = ruleset.Zones.Count == 0 ? null : ruleset.Zones.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The id, such as <c>dongguan/settlement</c>.</summary>
    public string Id => Model.Id;

    /// <summary>The name of the scheme, for people.</summary>
    public string Name => Model.Name;

    /// <summary>The version, such as <c>2016</c>.</summary>
    public string Version => Model.Version;

    /// <summary>First day in force; null: since ever.</summary>
    public DateOnly? ValidFrom => Model.ValidFrom;

    /// <summary>Last day in force, included; null: for ever.</summary>
    public DateOnly? ValidTo => Model.ValidTo;

    /// <summary>SHA-256 of the bytes of the file, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Model.Source.Sha256;

    /// <summary>The built-in facts and those the ruleset declares.</summary>
    public FactVocabulary Vocabulary => Model.Vocabulary;

    /// <summary>True when the ruleset says how applicants are ranked (<c>排名</c>).</summary>
    public bool HasRanking => Model.Ranking is not null;

    internal BoundRuleset Model { get; }

    /// <summary>Written when it is first needed; checking a file needs none.</summary>
    internal CompiledPlan Plan => _plan.Value;

    /// <summary>The same, and what ranking needs of the applicant; over rows of the same layout. Of a ruleset that ranks.</summary>
    internal CompiledPlan RankingPlan => _rankingPlan.Value;

    internal RowPlan Rows => _rows.Value;

    internal IReadOnlySet<string>? Zones { get; }

    /// <summary>Reads and binds the bytes of a ruleset file; mistakes in it are diagnostics, never exceptions.</summary>
    /// <param name="name">What messages call the file.</param>
    /// <param name="utf8">Its bytes, UTF-8 with or without byte order mark, at most 1 MiB.</param>
    /// <param name="mode">How it will run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static RulesetCompilation Compile(string name, ReadOnlySpan<byte> utf8, PlanMode mode = PlanMode.Compiled)
    {
        ArgumentNullException.ThrowIfNull(name);
        (BoundRuleset? ruleset, IReadOnlyList<Diagnostic> diagnostics) = RulesetReading.Read(name, utf8);
        return new(name, ruleset is null ? null : new CompiledRuleset(ruleset, mode), diagnostics);
    }

    /// <summary>The same for a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static RulesetCompilation Compile(SourceText source, PlanMode mode = PlanMode.Compiled)
    {
        ArgumentNullException.ThrowIfNull(source);
        (BoundRuleset? ruleset, IReadOnlyList<Diagnostic> diagnostics) = RulesetReading.Read(source);
        return new(source.Name, ruleset is null ? null : new CompiledRuleset(ruleset, mode), diagnostics);
    }

    /// <summary>True when the ruleset is in force on that day; both ends of the validity are included.</summary>
    public bool IsInForce(DateOnly day) => (ValidFrom is not { } from || day >= from) && (ValidTo is not { } to || day <= to);
}
