using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>
/// Bare spells: what is surely covered, and what is or may be. Not known as a whole when a start or end that matters is not.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsMonths">Counted in calendar months; else in days.</param>
internal abstract record BoundSpells(TextSpan Span, bool IsMonths);

/// <summary>The spells of a list's records, ending at the as-of date at the latest, within every <see cref="Clipped"/> of the list.</summary>
internal sealed record SpellsOf(TextSpan Span, BoundList List) : BoundSpells(Span, List.Loop.Fact.Spells == SpellKind.Months);

internal enum SpellCombinator
{
    Union,
    Intersect,
    Except,
}

/// <summary>并, 交, 除去. Days if one side is days: a month is then the days from its first to its last.</summary>
internal sealed record SpellCombination(TextSpan Span, SpellCombinator Operator, BoundSpells Left, BoundSpells Right)
    : BoundSpells(Span, Left.IsMonths && Right.IsMonths);

/// <summary>
/// The longest run, or the one that still goes on; gaps up to <paramref name="Gap"/> of <paramref name="GapUnit"/> do not break it and are left out.
/// </summary>
internal sealed record SpellRun(TextSpan Span, bool IsLongest, BoundSpells Source, long Gap, Unit GapUnit) : BoundSpells(Span, Source.IsMonths);
