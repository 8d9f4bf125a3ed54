using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Binding;

/// <summary>Names: language rules 1 to 6. Field of the innermost record, then of outer records, then definition, parameter, fact.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindName(NameSyntax s, Scope scope, BoundType? expected)
    {
        if (expected?.Choices is { } choices && choices.OrdinalOf(s.Name) is >= 0 and var ordinal)
        {
            return IsAuthorsName(s.Name)
                ? Fail(Catalogue.ChoiceHidesName(s.Span, s.Name))
                : new Constant(s.Span, BoundType.OfChoice(choices) with { Range = NumberRange.Of(ordinal, 0) }, ordinal);
        }

        if (Resolve(s, scope, out BoundExpression? bound))
        {
            return bound;
        }

        return symbols.Broken.Contains(s.Name) ? null : Fail(Unknown(s, scope, expected));
    }

    /// <summary>A name the author gave and can change; a choice of that name could be meant by mistake.</summary>
    private bool IsAuthorsName(string name) =>
        symbols.Definitions.ContainsKey(name) || symbols.Parameters.ContainsKey(name) || symbols.Varying.ContainsKey(name) || symbols.Vocabulary.Find(name) is { IsDeclared: true };

    private Diagnostic Unknown(NameSyntax s, Scope scope, BoundType? expected)
    {
        if (StuckKeywords.Mend(s.Name, name => symbols.IsKnown(name) || scope.Frames().Any(f => HasField(f, name))) is { } mended)
        {
            return Catalogue.StuckKeyword(s.Span, s.Name, mended);
        }

        if (expected?.Choices is { } choices)
        {
            return UnknownChoice(s.Span, s.Name, choices);
        }

        if (scope.Frames().Any(f => f.Loop is { IsGroup: true } group && FactVocabulary.FindField(group.Fact, s.Name) is not null))
        {
            return Catalogue.GroupWithoutField(s.Span, s.Name);
        }

        IEnumerable<string> fields = scope.Frames().SelectMany(f => f.Loop is { IsGroup: false } loop ? FieldNames(loop.Fact) : []);
        IReadOnlyList<string> near = symbols.Near(s.Name, symbols.AllNames.Concat(fields));
        return expected?.Kind == ValueKind.Text && near.Count == 0
            ? Catalogue.TextWithoutQuotes(s.Span, s.Name)
            : Catalogue.UnknownName(s.Span, s.Name, near);
    }

    public Diagnostic UnknownChoice(TextSpan span, string name, ChoiceType type)
    {
        const int Shown = 12;
        LocalizedText? values = type.Choices.Count > Shown
            ? null
            : new(string.Join("、", type.Choices.Select(c => $"`{c.Name.Zh}`")), string.Join(", ", type.Choices.Select(c => $"`{c.Name.En}`")));
        return Catalogue.UnknownChoice(span, name, type.Id, symbols.Near(name, type.Choices.Select(c => c.Name)), values);
    }

    /// <summary>True for a bare word that no record, definition, parameter or fact is called.</summary>
    private bool IsUnresolved(ExpressionSyntax syntax, Scope scope) =>
        syntax is NameSyntax name && !symbols.IsKnown(name.Name) && !Words.TryParse(name.Name, out _) && !scope.Frames().Any(f => HasField(f, name.Name));

    /// <summary>True when the name means something here; <paramref name="bound"/> is null when a diagnostic was given for it.</summary>
    private bool Resolve(NameSyntax s, Scope scope, out BoundExpression? bound)
    {
        if (Words.TryParse(s.Name, out Word? word))
        {
            bound = BindWord(s, word.Value, scope);
            return true;
        }

        Scope? frame = scope.Frames().FirstOrDefault(f => HasField(f, s.Name));
        if (frame is not null)
        {
            bound = frame.Loop?.Persons is null && symbols.HasMeaning(s.Name) ? Fail(Catalogue.AmbiguousName(s.Span, s.Name)) : ReadField(s.Span, frame, s.Name);
            return true;
        }

        return BindGlobal(s, scope, out bound);
    }

    private bool BindGlobal(NameSyntax s, Scope scope, out BoundExpression? bound)
    {
        bound = null;
        if (symbols.Definitions.TryGetValue(s.Name, out DefinitionSymbol? definition))
        {
            bound = ReadDefinition(s.Span, s.Name, definition, scope);
            return true;
        }

        if (symbols.Parameters.TryGetValue(s.Name, out BoundExpression? parameter))
        {
            symbols.MarkUsed(s.Name);
            bound = parameter with { Span = s.Span };
            return true;
        }

        if (symbols.Varying.TryGetValue(s.Name, out ParameterSymbol? varying))
        {
            bound = ReadParameter(s.Span, s.Name, varying, scope);
            return true;
        }

        if (symbols.Rank is { } rank && s.Name is "名次" or "rank")
        {
            bound = rank with { Span = s.Span };
            return true;
        }

        if (symbols.Eligible is { } eligible && s.Name is "符合" or "eligible")
        {
            bound = eligible with { Span = s.Span };
            return true;
        }

        FactDefinition? fact = symbols.Vocabulary.Find(s.Name);
        bound = fact switch
        {
            null => null,
            ValueFact value => ReadValue(s.Span, value, value.Value, scope),
            GroupFact group => Fail(Catalogue.WordOutOfPlace(s.Span, s.Name, $"请写明是哪一项，例如 `{group.Name.Zh}.{group.Fields[0].Name.Zh}`", $"say which member, for instance `{group.Name.En}.{group.Fields[0].Name.En}`")),
            _ => Fail(Catalogue.ListWhereValueWanted(s.Span, s.Name)),
        };
        return fact is not null;
    }

    private BoundExpression? BindWord(NameSyntax s, Word word, Scope scope)
    {
        switch (word)
        {
            case Word.AsOf:
                return new AsOfDate(s.Span);
            case Word.Total:
                return ReadPoints(s.Span, BoundRuleset.RootId);
            case Word.Amount when scope.Frames().FirstOrDefault(f => f.Amount is not null) is { Amount: { } amount }:
                return amount;
            case Word.Amount:
                return Fail(Catalogue.WordOutOfPlace(s.Span, s.Name, "`量` 只在分段和分值表的得分里", "`amount` belongs in the values of bands and tables"));
            case Word.Group:
                return Fail(Catalogue.ListWhereValueWanted(s.Span, s.Name));
            default:
                (string zh, string en) = word == Word.This ? ("本条.日期", "this.date") : word == Word.Applicant ? ("申请人.年龄", "applicant.age") : ("申请.区域", "application.zone");
                return Fail(Catalogue.WordOutOfPlace(s.Span, s.Name, $"请在后面写明字段，例如 `{zh}`", $"name a field after it, for instance `{en}`"));
        }
    }

    private BoundExpression? ReadPoints(TextSpan span, string id)
    {
        if (symbols.PointsInLines is { } bounds)
        {
            return id == BoundRuleset.RootId ? Fail(Catalogue.TotalInItem(span))
                : bounds(span, id) is { } range ? new PointsOf(span, BoundType.Number(Unit.Points, range), id)
                : null;
        }

        if (!symbols.MayReadPoints)
        {
            return Fail(Catalogue.WordOutOfPlace(span, Written(span), "得分只能在积分项目以及准入、否决、通道、待遇、排名中读取", "points can be read in items and in gates, vetoes, tracks, benefits and the ranking only"));
        }

        if (!symbols.HasPoints)
        {
            symbols.ReportUnlessDamaged(Catalogue.PointsFoundNowhere(span));
            return null;
        }

        if (symbols.Lines.TryGetValue(id, out BoundLine? line))
        {
            // 0 too: the line may not apply, or not be among the best of its group.
            return new PointsOf(span, BoundType.Number(Unit.Points, line.Shown.Union(NumberRange.Of(0, line.Range.Scale))), line.Id);
        }

        bool isTold = symbols.IsDamaged || symbols.BrokenLines.Contains(id) || symbols.BrokenLines.Contains(BoundRuleset.RootId);
        return isTold ? null : Fail(Catalogue.UnknownLine(span, id, symbols.Near(id, symbols.Lines.Keys)));
    }
}
