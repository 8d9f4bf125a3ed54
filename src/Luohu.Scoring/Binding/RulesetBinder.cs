using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding;

/// <summary>Binds a ruleset as written to the kernel. The front door of this stage.</summary>
internal static class RulesetBinder
{
    /// <summary>The bound ruleset; null when it has mistakes, of which the diagnostics tell.</summary>
    public static BoundRuleset? Bind(RulesetSyntax syntax, SourceText source, DiagnosticBag diagnostics)
    {
        var symbols = new Symbols(source, diagnostics) { HasPoints = syntax.Points is not null, ValidFrom = syntax.Validity?.From };
        var expressions = new ExpressionBinder(symbols);
        var bases = new BasisBinder(symbols);
        new DeclarationBinder(symbols, expressions).Bind(syntax);
        expressions.BindDefinitions();
        GroupSyntax points = syntax.Points ?? new GroupSyntax(syntax.Span, new Located(syntax.Span, BoundRuleset.RootId));
        IReadOnlyList<BoundLine> lines = BindPoints(points, symbols, new LineBinder(symbols, expressions, bases));
        IReadOnlyList<Exclusion> exclusions = lines.Count == 0 ? [] : new ExclusionBinder(symbols, lines).Bind(points);

        // Points are bound first, because conditions may read them.
        symbols.MayReadPoints = true;
        var conditions = new ConditionBinder(symbols, expressions, bases);
        IReadOnlyList<BoundCondition> gates = conditions.Bind(syntax.Gates);
        IReadOnlyList<BoundCondition> vetoes = conditions.Bind(syntax.Vetoes);
        IReadOnlyList<BoundCondition> tracks = conditions.Bind(syntax.Tracks);
        var amounts = new BenefitBinder(symbols, expressions, conditions);
        IReadOnlyList<BoundBenefit> benefits = amounts.Bind(syntax.Benefits);
        BoundRanking? ranking = new RankingBinder(symbols, expressions, bases, amounts).Bind(syntax.Ranking);
        CheckWhole(syntax, diagnostics);
        if (!diagnostics.HasErrors)
        {
            Warnings.Report(syntax, symbols, lines, conditions.Conditions);
        }

        if (diagnostics.HasErrors || lines is not [BoundGroup root, ..] || syntax is not { Id: { } id, Version: { } version })
        {
            return null;
        }

        return new BoundRuleset
        {
            Source = source,
            Id = id.Value,
            IdSpan = id.Span,
            Name = syntax.Name?.Value ?? id.Value,
            Version = version.Value,
            ValidFrom = DateOf(syntax.Validity?.From),
            ValidTo = DateOf(syntax.Validity?.To),
            Vocabulary = symbols.Vocabulary,
            Zones = symbols.Zones,
            Uses = symbols.Uses,
            Documents = [.. symbols.Documents.Values],
            Definitions = expressions.BoundDefinitions,
            Gates = gates,
            Vetoes = vetoes,
            Tracks = tracks,
            Benefits = benefits,
            Ranking = ranking,
            Root = root,
            Lines = lines,
            Exclusions = exclusions,
            Conditions = conditions.Conditions,
            PointScale = root.Range.Scale,
        };
    }

    private static IReadOnlyList<BoundLine> BindPoints(GroupSyntax points, Symbols symbols, LineBinder binder)
    {
        if (binder.BindAll(points) is not { } draft)
        {
            symbols.BrokenLines.Add(BoundRuleset.RootId);
            return [];
        }

        // Points of more decimals than there can be have been reported where they arise.
        var builder = new PointsBuilder(symbols.Diagnostics, Math.Min(draft.Scale, NumberRange.MaxScale));
        if (draft.Scale > NumberRange.MaxScale || builder.Build(draft) is null)
        {
            symbols.BrokenLines.Add(BoundRuleset.RootId);
            return [];
        }

        foreach (BoundLine line in builder.Lines)
        {
            symbols.Lines.TryAdd(line.Id, line);
        }

        return builder.Lines;
    }

    private static void CheckWhole(RulesetSyntax syntax, DiagnosticBag diagnostics)
    {
        if (syntax.Points is null && syntax.Gates.Count + syntax.Vetoes.Count + syntax.Tracks.Count + syntax.Benefits.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(Catalogue.NothingToDecide(syntax.Span));
        }
    }

    private static DateOnly? DateOf(int? day) => day is { } d ? DateOnly.FromDayNumber(d) : null;
}
