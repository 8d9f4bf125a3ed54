using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>A word or text of the file with its place.</summary>
internal sealed record Located(SyntaxSpan Span, string Value);

/// <summary>A ruleset file as written: the sections with their expressions parsed and no name resolved. The node set of the file grammar.</summary>
internal sealed record RulesetSyntax
{
    public required SyntaxSpan Span { get; init; }

    public Located? Id { get; init; }

    public Located? Name { get; init; }

    public Located? Version { get; init; }

    public Located? Note { get; init; }

    public ValiditySyntax? Validity { get; init; }

    public SyntaxList<SourceSyntax> Sources { get; init; } = [];

    public SyntaxList<Located> Zones { get; init; } = [];

    /// <summary>用途 at the top: what the scheme is used for; empty when it names none.</summary>
    public SyntaxList<Located> Uses { get; init; } = [];

    public SyntaxList<NameListSyntax> NameLists { get; init; } = [];

    public SyntaxList<FactSyntax> Facts { get; init; } = [];

    public SyntaxList<ParameterSyntax> Parameters { get; init; } = [];

    public SyntaxList<DefinitionSyntax> Definitions { get; init; } = [];

    public SyntaxList<ConditionSyntax> Gates { get; init; } = [];

    public SyntaxList<ConditionSyntax> Vetoes { get; init; } = [];

    public SyntaxList<ConditionSyntax> Tracks { get; init; } = [];

    public SyntaxList<BenefitSyntax> Benefits { get; init; } = [];

    public RankingSyntax? Ranking { get; init; }

    /// <summary>The root group; null when the file has no 积分 section.</summary>
    public GroupSyntax? Points { get; init; }

    /// <summary>Names that are written as a key of a section but could not be read; nobody need complain of their use.</summary>
    public SyntaxList<string> BrokenNames { get; init; } = [];
}

/// <summary><c>施行: {自, 至}</c>, day numbers, inclusive at both ends; a missing end is open.</summary>
internal sealed record ValiditySyntax(SyntaxSpan Span, int? From, int? To);

/// <summary>A document under <c>依据</c> at the top of the file.</summary>
internal sealed record SourceSyntax(Located Key, Located? Title, Located? Number, Located? Date);

/// <summary>A basis on a rule: the key of a source, or 建模, and the rest (the article).</summary>
internal sealed record BasisSyntax(SyntaxSpan Span, string Source, string Article);

/// <summary>A named set: <c>{取自: 社会保险.险种, 含: [养老, 医疗]}</c>. <paramref name="From"/> null: plain texts.</summary>
internal sealed record NameListSyntax(Located Name, Located? From, SyntaxList<Located> Members);

/// <summary>A declared fact or field. <see cref="Kind"/> is null for a list or spell list, whose fields are <see cref="Fields"/>.</summary>
internal sealed record FactSyntax(SyntaxSpan Span, Located Name)
{
    public ValueKind? Kind { get; init; }

    public bool IsList { get; init; }

    public SpellKind Spells { get; init; }

    public Unit Unit { get; init; }

    /// <summary>Decimals of a number: 0 for 整数; null for 数 without a statement (then that of the unit).</summary>
    public int? Decimals { get; init; }

    public SyntaxList<Located> Choices { get; init; } = [];

    public bool IsOrdered { get; init; }

    /// <summary>属于: 人员.</summary>
    public bool IsPersonal { get; init; }

    public Located? Note { get; init; }

    public SyntaxList<FactSyntax> Fields { get; init; } = [];
}

/// <summary>A parameter: one value (number, quantity, text, date), or <see cref="DatedSyntax"/>, or a <see cref="TableSyntax"/>.</summary>
internal sealed record ParameterSyntax(Located Name, ValueSyntax Value);

/// <summary>Values of a parameter by the day from which each is in force; as written, so perhaps not in order.</summary>
internal sealed record DatedSyntax(SyntaxSpan Span, SyntaxList<DatedValueSyntax> Values) : ValueSyntax(Span);

/// <summary>A value from a day on; <see cref="Span"/> is the place of the date.</summary>
internal sealed record DatedValueSyntax(SyntaxSpan Span, int From, ValueSyntax Value);

/// <summary>A definition by an expression, or by a table or bands.</summary>
internal sealed record DefinitionSyntax(Located Name, ValueSyntax Value);

/// <summary>A condition node: a leaf with <see cref="Condition"/>, or <see cref="All"/>, or <see cref="Any"/>; exactly one is present.</summary>
internal sealed record ConditionSyntax(SyntaxSpan Span, Located Id)
{
    public Located? Name { get; init; }

    public Located? Note { get; init; }

    public BasisSyntax? Basis { get; init; }

    /// <summary>The uses it applies to; null: all.</summary>
    public SyntaxList<Located>? Uses { get; init; }

    public ExpressionSyntax? Condition { get; init; }

    public SyntaxList<ConditionSyntax>? All { get; init; }

    public SyntaxList<ConditionSyntax>? Any { get; init; }
}

/// <summary>How a number is found.</summary>
internal abstract record ValueSyntax(SyntaxSpan Span);

/// <summary>得分: an expression (with 每 absent), or a definition by expression.</summary>
internal sealed record ExpressionValueSyntax(SyntaxSpan Span, ExpressionSyntax Expression) : ValueSyntax(Span);

/// <summary>量 每 得分: points per full unit, or, 按比例, for parts of a unit too.</summary>
internal sealed record PerUnitSyntax(SyntaxSpan Span, ExpressionSyntax Amount, ExpressionSyntax Per, ExpressionSyntax Points) : ValueSyntax(Span)
{
    /// <summary>The place of 按比例: 是; null when only full units count.</summary>
    public SyntaxSpan? ProRata { get; init; }
}

/// <summary>按 with 分值表.</summary>
internal sealed record TableSyntax(SyntaxSpan Span, ExpressionSyntax By, SyntaxList<TableRowSyntax> Rows) : ValueSyntax(Span);

internal sealed record TableRowSyntax(SyntaxSpan Span, TableKeySyntax Key, ExpressionSyntax Value);

/// <summary>按 with 分段.</summary>
internal sealed record BandsSyntax(SyntaxSpan Span, ExpressionSyntax By, SyntaxList<BandRowSyntax> Rows) : ValueSyntax(Span);

internal sealed record BandRowSyntax(SyntaxSpan Span, BandSyntax Band, ExpressionSyntax Value);

internal enum MatchKind
{
    /// <summary>Exactly one row holds.</summary>
    Unique,

    /// <summary>The first row that holds decides.</summary>
    First,

    /// <summary>All rows that hold are added up.</summary>
    Sum,
}

/// <summary>表: rows over several columns; 命中 says which of the rows that hold count.</summary>
internal sealed record GridSyntax(SyntaxSpan Span, SyntaxList<ExpressionSyntax> Columns, SyntaxList<GridRowSyntax> Rows, MatchKind Match) : ValueSyntax(Span);

internal sealed record GridRowSyntax(SyntaxSpan Span, SyntaxList<GridCellSyntax> Cells, ExpressionSyntax Value);

internal enum TakeKind
{
    Sum,
    Best,
    Worst,
}

/// <summary>取: 合计, 最高, 最低 or 最高 n 项 (<paramref name="Count"/>; 1 otherwise).</summary>
internal sealed record TakeSyntax(SyntaxSpan Span, TakeKind Kind, int Count);

/// <summary>What items and groups share.</summary>
internal abstract record LineSyntax(SyntaxSpan Span, Located Id)
{
    public Located? Name { get; init; }

    public Located? Note { get; init; }

    public BasisSyntax? Basis { get; init; }

    public ExpressionSyntax? When { get; init; }

    /// <summary>The uses it applies to; null: all.</summary>
    public SyntaxList<Located>? Uses { get; init; }

    /// <summary>When it applies inside the version; null: always.</summary>
    public ValiditySyntax? Effective { get; init; }

    public TakeSyntax? Take { get; init; }

    /// <summary>系数: of an item per record, of a group once.</summary>
    public ExpressionSyntax? Times { get; init; }

    public RoundingSyntax? Rounding { get; init; }

    public ExpressionSyntax? Cap { get; init; }

    public ExpressionSyntax? Floor { get; init; }

    /// <summary>排除: ids of the lines that count nothing when this one counts.</summary>
    public SyntaxList<Located> Excludes { get; init; } = [];
}

internal enum RoundingKind
{
    HalfAwayFromZero,
    Floor,
    Ceiling,
}

/// <summary>舍入: 四舍五入 n 位, 向下取整 n 位 or 向上取整 n 位; without digits, to whole points.</summary>
internal sealed record RoundingSyntax(SyntaxSpan Span, RoundingKind Kind, int Digits);

internal sealed record ItemSyntax(SyntaxSpan Span, Located Id) : LineSyntax(Span, Id)
{
    /// <summary>各: a list expression.</summary>
    public ExpressionSyntax? Each { get; init; }

    public RoundingSyntax? EachRounding { get; init; }

    public ExpressionSyntax? EachCap { get; init; }

    public ExpressionSyntax? EachFloor { get; init; }

    /// <summary>Null when nothing usable was written; a diagnostic says so.</summary>
    public ValueSyntax? Value { get; init; }
}

internal sealed record GroupSyntax(SyntaxSpan Span, Located Id) : LineSyntax(Span, Id)
{
    /// <summary>各: an expression for a list of persons.</summary>
    public ExpressionSyntax? Each { get; init; }

    public SyntaxList<LineSyntax> Lines { get; init; } = [];
}

/// <summary>待遇: a leaf condition with the id, name, note and basis of the benefit, and perhaps an amount.</summary>
internal sealed record BenefitSyntax(ConditionSyntax Condition, ValueSyntax? Amount);

/// <summary>排名.</summary>
internal sealed record RankingSyntax(SyntaxSpan Span)
{
    /// <summary>条件: who takes part; null: whose verdict is eligible.</summary>
    public ExpressionSyntax? Condition { get; init; }

    /// <summary>批次: leaf conditions; those for whom one holds come before those of later batches and of none.</summary>
    public SyntaxList<ConditionSyntax> Batches { get; init; } = [];

    /// <summary>Empty: by 总分, highest first.</summary>
    public SyntaxList<RankKeySyntax> Order { get; init; } = [];

    /// <summary>同分: what decides between equals.</summary>
    public SyntaxList<RankKeySyntax> Ties { get; init; } = [];

    public QuotaSyntax? Quota { get; init; }

    public LastTieKind? LastTie { get; init; }

    public RankStyleKind? Style { get; init; }

    /// <summary>用途: for which uses there is a ranking; empty: all.</summary>
    public SyntaxList<Located> Uses { get; init; } = [];

    /// <summary>轮次; empty: one round over all.</summary>
    public SyntaxList<RoundSyntax> Rounds { get; init; } = [];

    /// <summary>待遇 that 名次 decides.</summary>
    public SyntaxList<BenefitSyntax> Benefits { get; init; } = [];

    public BasisSyntax? Basis { get; init; }

    public Located? Note { get; init; }
}

/// <summary>A round of giving out places: by zone, or the places left over by those before.</summary>
/// <param name="Span">The round.</param>
/// <param name="Zone">分区: what tells the zones apart; null: all together.</param>
/// <param name="IsPooled">剩余: 合并.</param>
/// <param name="ZoneAtMost">每区至多: the share of its own places that a zone may gain.</param>
internal sealed record RoundSyntax(SyntaxSpan Span, ExpressionSyntax? Zone, bool IsPooled, ExpressionSyntax? ZoneAtMost);

/// <summary>A value to rank by, and whether the highest comes first.</summary>
internal sealed record RankKeySyntax(SyntaxSpan Span, ExpressionSyntax Value, bool IsDescending);

/// <summary>名额: places as an expression or by zone, or the name of a table that the caller hands in.</summary>
internal sealed record QuotaSyntax(SyntaxSpan Span, ValueSyntax? Places, Located? Table);

/// <summary>末位同分: what becomes of equals of whom only some would find a place.</summary>
internal enum LastTieKind
{
    AdmitAll,
    AdmitNone,
    Lot,
}

/// <summary>名次: how equals are numbered: 1, 2, 2, 4, or 1, 2, 2, 3, or never equal.</summary>
internal enum RankStyleKind
{
    Skip,
    Dense,
    Distinct,
}
