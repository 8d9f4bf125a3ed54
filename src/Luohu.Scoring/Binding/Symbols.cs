using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>The names of one ruleset while it is bound.</summary>
internal sealed class Symbols(SourceText source, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _zones = [];
    private HashSet<string> _zoneNames = [];

    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public FactVocabulary Vocabulary { get; set; } = FactVocabulary.BuiltIn;

    /// <summary>The zones in the order written.</summary>
    public IReadOnlyList<string> Zones
    {
        get => _zones;
        set
        {
            _zones = value;
            _zoneNames = value.ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>What the scheme is used for, as it says at the top.</summary>
    public IReadOnlyList<string> Uses { get; set; } = [];

    public Dictionary<string, NameList> NameLists { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters as constants.</summary>
    public Dictionary<string, BoundExpression> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters whose value depends on a date, a zone or another choice.</summary>
    public Dictionary<string, ParameterSymbol> Varying { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DefinitionSymbol> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields that definitions add to lists.</summary>
    public DerivedFields Derived { get; } = new();

    /// <summary>First day in force, or null.</summary>
    public int? ValidFrom { get; init; }

    public Dictionary<string, SourceDocument> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Items and groups whose points a condition may read; filled when the points are bound.</summary>
    public Dictionary<string, BoundLine> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>True when parts of the file could not be read.</summary>
    public bool IsDamaged { get; } = diagnostics.HasErrors;

    /// <summary>True when the file has a section 积分.</summary>
    public bool HasPoints { get; init; }

    /// <summary>True while gates, vetoes and tracks are bound: they may read all points.</summary>
    public bool MayReadPoints { get; set; }

    /// <summary>While an item is bound: the static bounds of the points of another line, or null after a diagnostic.</summary>
    public Func<TextSpan, string, NumberRange?>? PointsInLines { get; set; }

    /// <summary>名次, where it can be read: in the benefits of a ranking. Null elsewhere.</summary>
    public VariableReference? Rank { get; set; }

    /// <summary>符合, where it can be read: in the condition of a ranking. Null elsewhere.</summary>
    public VariableReference? Eligible { get; set; }

    /// <summary>Names that failed already, so that nobody complains of them again.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>The same for ids of items and groups, which are names of their own.</summary>
    public HashSet<string> BrokenLines { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything an author may write as a bare name outside a record.</summary>
    public IEnumerable<string> AllNames => Definitions.Keys.Concat(Parameters.Keys).Concat(Varying.Keys).Concat(Vocabulary.AllNames).Concat(NameLists.Keys);

    public bool IsZone(string name) => _zoneNames.Contains(name);

    /// <summary>Notes that a rule reads a definition, parameter or list of names.</summary>
    public void MarkUsed(string name) => _used.Add(name);

    public bool IsUsed(string name) => _used.Contains(name);

    /// <summary>Names the author may have meant; not looked for any more once there are more messages than will be shown.</summary>
    public IReadOnlyList<string> Near(string name, IEnumerable<string> candidates) =>
        Diagnostics.Count >= DiagnosticBag.Capacity ? [] : NearNames.Find(name, candidates);

    /// <inheritdoc cref="Near(string, IEnumerable{string})"/>
    public IReadOnlyList<string> Near(string name, IEnumerable<Term> candidates) => Near(name, candidates.SelectMany(t => new[] { t.Zh, t.En }));

    /// <summary>True for a name that means something outside records.</summary>
    public bool HasMeaning(string name) =>
        Definitions.ContainsKey(name) || Parameters.ContainsKey(name) || Varying.ContainsKey(name) || NameLists.ContainsKey(name) || Vocabulary.Find(name) is not null;

    /// <summary>The same, or a name of which a diagnostic has been given.</summary>
    public bool IsKnown(string name) => HasMeaning(name) || Broken.Contains(name);

    /// <summary>Reports what could follow from a part of the file that could not be read only when everything could be.</summary>
    public void ReportUnlessDamaged(Diagnostic diagnostic)
    {
        if (!IsDamaged)
        {
            Diagnostics.Add(diagnostic);
        }
    }
}
