using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>The names of one ruleset while it is bound.</summary>
internal sealed class Symbols(SourceText source, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public FactVocabulary Vocabulary { get; set; } = FactVocabulary.BuiltIn;

    public IReadOnlyList<string> Zones { get; set; } = [];

    /// <summary>What the scheme is used for, as it says at the top.</summary>
    public IReadOnlyList<string> Uses { get; set; } = [];

    public Dictionary<string, NameList> NameLists { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters as constants.</summary>
    public Dictionary<string, BoundExpression> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DefinitionSymbol> Definitions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourceDocument> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Items and groups whose points a condition may read; filled when the points are bound.</summary>
    public Dictionary<string, BoundLine> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>True while gates, vetoes and tracks are bound: they may read all points.</summary>
    public bool MayReadPoints { get; set; }

    /// <summary>While an item is bound: the static bounds of the points of another line, or null after a diagnostic.</summary>
    public Func<TextSpan, string, NumberRange?>? PointsInLines { get; set; }

    /// <summary>Names that failed already, so that nobody complains of them again.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything an author may write as a bare name outside a record.</summary>
    public IEnumerable<string> AllNames => Definitions.Keys.Concat(Parameters.Keys).Concat(Vocabulary.AllNames).Concat(NameLists.Keys);

    public bool IsKnown(string name) =>
        Definitions.ContainsKey(name) || Parameters.ContainsKey(name) || NameLists.ContainsKey(name) || Broken.Contains(name) || Vocabulary.Find(name) is not null;
}
