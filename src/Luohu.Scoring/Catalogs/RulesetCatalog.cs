using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Catalogs;

/// <summary>
/// All rulesets an engine can use. It alone resolves an id and a date to a version. Immutable and thread-safe. A file whose id its source knows
/// (<see cref="RulesetFile.KnownId"/>) is read when it is first asked for.
/// </summary>
public sealed class RulesetCatalog
{
    private readonly IReadOnlyList<CatalogEntry> _entries;
    private readonly Lazy<IReadOnlyList<RulesetCompilation>> _files;
    private readonly Lazy<IReadOnlyList<CompiledRuleset>> _rulesets;
    private readonly Lazy<HashSet<string>> _declared;

    private RulesetCatalog(IReadOnlyList<CatalogEntry> entries)
    {
        _entries = entries;
        _files = new(() => [.. entries.Select(e => e.Compilation)]);
        _rulesets = new(() => InOrder(entries));
        _declared = new(() => Rulesets.SelectMany(r => r.Vocabulary.Facts).SelectMany(DeclaredNames).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Every file, with what is wrong in it; a file with errors has no ruleset. Reads all that has not been read.</summary>
    public IReadOnlyList<RulesetCompilation> Files => _files.Value;

    /// <summary>The rulesets without errors, by id and validity. Reads all that has not been read.</summary>
    public IReadOnlyList<CompiledRuleset> Rulesets => _rulesets.Value;

    /// <summary>The ids there are, in order.</summary>
    public IEnumerable<string> Ids => _entries.Select(e => e.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Every file of a source. Mistakes in files stand in <see cref="Files"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static RulesetCatalog Load(IRulesetSource source, PlanMode mode = PlanMode.Compiled)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new([.. source.Read().Select(f => new CatalogEntry(f, mode))]);
    }

    /// <summary>
    /// The version of a ruleset in force on a day. <paramref name="id"/> may be <c>id@version</c>, which forces that version whatever the day.
    /// That there is no such id, that no version is in force, and that several are, are different diagnostics.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RulesetResolution Resolve(string id, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(id);
        int at = id.IndexOf('@', StringComparison.Ordinal);
        string plain = at < 0 ? id : id[..at];
        IReadOnlyList<CompiledRuleset> versions = VersionsNamed(plain);
        if (versions.Count == 0)
        {
            return RulesetResolution.Failed(Catalogue.UnknownRuleset(plain, NearNames.Find(plain, Ids), [.. Ids]));
        }

        return at < 0 ? InForce(plain, versions, asOf) : Forced(plain, versions, id[(at + 1)..]);
    }

    /// <summary>The versions of a ruleset with their validity, for messages.</summary>
    internal IReadOnlyList<string> VersionsOf(string id) => [.. VersionsNamed(id).Select(Describe)];

    /// <summary>
    /// One error for each day on which a version begins while another of the same id is in force: such a day could not be assessed. Reads all that has
    /// not been read.
    /// </summary>
    public IReadOnlyList<Diagnostic> FindOverlaps() =>
    [
        .. Rulesets.Select(r => (r.Id, First: r.ValidFrom ?? DateOnly.MinValue)).Distinct()
            .Select(version => Resolve(version.Id, version.First).Problem).OfType<Diagnostic>(),
    ];

    /// <summary>True for a fact, or a field as <c>表彰.评选类别</c>, that some ruleset declares.</summary>
    internal bool IsDeclared(string name) => _declared.Value.Contains(name);

    private IReadOnlyList<CompiledRuleset> VersionsNamed(string id) => InOrder(_entries.Where(e => string.Equals(e.Id, id, StringComparison.Ordinal)));

    private static IReadOnlyList<CompiledRuleset> InOrder(IEnumerable<CatalogEntry> entries) =>
    [
        .. entries.Select(e => e.Compilation.Ruleset).OfType<CompiledRuleset>()
            .OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.ValidFrom ?? DateOnly.MinValue),
    ];

    private static RulesetResolution InForce(string id, IReadOnlyList<CompiledRuleset> versions, DateOnly asOf)
    {
        CompiledRuleset[] valid = [.. versions.Where(v => v.IsInForce(asOf))];
        return valid.Length switch
        {
            1 => new(valid[0], null),
            0 => RulesetResolution.Failed(Catalogue.NoVersionInForce(id, asOf, [.. versions.Select(Describe)])),
            _ => RulesetResolution.Failed(Catalogue.SeveralVersionsInForce(id, asOf, [.. valid.Select(v => v.Version)])),
        };
    }

    private static RulesetResolution Forced(string id, IReadOnlyList<CompiledRuleset> versions, string version)
    {
        CompiledRuleset[] same = [.. versions.Where(v => string.Equals(v.Version, version, StringComparison.Ordinal))];
        return same.Length == 1 ? new(same[0], null) : RulesetResolution.Failed(Catalogue.UnknownVersion(id, version, [.. versions.Select(v => v.Version)]));
    }

    private static string Describe(CompiledRuleset ruleset) =>
        $"{ruleset.Version}（{Day(ruleset.ValidFrom)}–{Day(ruleset.ValidTo)}）";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "…";

    private static IEnumerable<string> DeclaredNames(FactDefinition fact) => fact switch
    {
        { IsDeclared: true } => [fact.Name.Zh, fact.Name.En],
        ListFact list => list.Fields.Select(f => $"{list.Name.Zh}.{f.Name.Zh}"),
        GroupFact group => group.Fields.Select(f => $"{group.Name.Zh}.{f.Name.Zh}"),
        _ => [],
    };
}
