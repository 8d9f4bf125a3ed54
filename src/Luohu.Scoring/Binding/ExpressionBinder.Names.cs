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
            return Fail(Catalogue.WordOutOfPlace(span, Written(span), "得分只能在积分项目以及准入、否决、通道的条件中读取", "points can be read in items and in the conditions of gates, vetoes and tracks only"));
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

    private BoundExpression? BindMember(MemberSyntax s, Scope scope)
    {
        if (s.Target is MemberSyntax { Target: NameSyntax } inner)
        {
            return BindMemberOfMember(s, inner, scope);
        }

        if (s.Target is not NameSyntax owner)
        {
            return Fail(Catalogue.UnknownMember(s.NameSpan, Written(s.Target.Span), s.Name, []));
        }

        if (Words.TryParse(owner.Name, out Word? word) && word is Word.This or Word.Applicant)
        {
            return word == Word.This ? BindOwnField(s, scope) : BindOfApplicant(s);
        }

        return symbols.Vocabulary.Find(owner.Name) switch
        {
            GroupFact group => ReadMember(s, group, scope),
            ListFact list => ReadFieldOf(s, list, owner.Name, scope),
            PersonsFact persons => PersonNamed(s, persons, scope) is { } person ? ReadOfPerson(s, person) : null,
            _ => symbols.Broken.Contains(owner.Name) ? null : Fail(Unknown(owner, scope, null)),
        };
    }

    private BoundExpression? BindOfApplicant(MemberSyntax s) => symbols.IsKnown(s.Name) && !Words.TryParse(s.Name, out _)
        ? BindName(new NameSyntax(s.Span, s.Name), Scope.Applicant, null)
        : Fail(Catalogue.UnknownMember(s.NameSpan, Written(s.Target.Span), s.Name, symbols.Near(s.Name, symbols.AllNames)));

    /// <summary>就业.止: of the record that a loop over 就业 stands at (language rule 3).</summary>
    private BoundExpression? ReadFieldOf(MemberSyntax s, ListFact list, string owner, Scope scope)
    {
        Scope[] frames = [.. scope.Frames().Where(f => f.Loop is { } loop && ReferenceEquals(loop.Fact, list))];
        Scope[] records = [.. frames.Where(f => f.Loop is { IsGroup: false })];
        return records.Length > 1 ? Fail(Catalogue.RecordAmbiguous(s.Span, owner, s.Name))
            : (records.FirstOrDefault() ?? frames.FirstOrDefault()) is { } frame ? ReadFieldOrFail(s, frame, owner)
            : Fail(Catalogue.FieldOfListOutsideLoop(s.Span, owner, s.Name));
    }

    private BoundExpression? BindOwnField(MemberSyntax s, Scope scope) =>
        scope.Frames().FirstOrDefault(f => f.Loop is not null) is { } frame
            ? frame.Loop is { IsPerson: true } person ? ReadOfPerson(s, person) : ReadFieldOrFail(s, frame, "本条")
            : Fail(Catalogue.WordOutOfPlace(s.Span, "本条", "此处没有正在逐条处理的记录", "no record is being looked at here"));

    private BoundExpression? ReadFieldOrFail(MemberSyntax s, Scope frame, string owner)
    {
        if (HasField(frame, s.Name))
        {
            return ReadField(s.Span, frame, s.Name);
        }

        bool isOfRecord = frame.Loop is { IsGroup: true } group && FactVocabulary.FindField(group.Fact, s.Name) is not null;
        return Fail(isOfRecord
            ? Catalogue.GroupWithoutField(s.Span, s.Name)
            : Catalogue.UnknownMember(s.NameSpan, owner, s.Name, symbols.Near(s.Name, frame.Loop is { } loop ? FieldNames(loop.Fact) : [])));
    }

    private BoundExpression? ReadMember(MemberSyntax s, GroupFact group, Scope scope) =>
        FactVocabulary.FindField(group, s.Name) is { } field
            ? ReadValue(s.Span, group, field, scope)
            : Fail(Catalogue.UnknownMember(s.NameSpan, group.Name.Zh, s.Name, symbols.Near(s.Name, group.Fields.Select(f => f.Name))));

    /// <summary>月份 of an element of 逐月.</summary>
    private static Term MonthField { get; } = new("月份", "month");

    private static FieldDefinition OwnMonth { get; } = DeclaredFacts.Field(MonthField, ValueKind.Month);

    /// <summary>The field of that name that a frame offers: of its record, or the one its groups have in common.</summary>
    private static FieldDefinition? FieldIn(Scope frame, string name) => frame switch
    {
        { Loop: null } => null,
        { Loop: { IsGroup: false, IsMonth: true } } when MonthField.Is(name) => OwnMonth,
        { Loop.IsGroup: false } => FactVocabulary.FindField(frame.Loop.Fact, name),
        { Grouped.Key: FieldReference key } when key.Field.Name.Is(name) => key.Field,
        { Grouped.Key: FactReference { Fact: ValueFact fact }, Loop.Persons: not null } when fact.Name.Is(name) => fact.Value,
        { Grouped.Key: MonthReference } when MonthField.Is(name) => OwnMonth,
        _ => null,
    };

    private BoundExpression? ReadField(TextSpan span, Scope frame, string name)
    {
        if (DerivedIn(frame, name) is { } derived)
        {
            return ReadDerived(span, frame, derived);
        }

        if (frame.Loop is not { } loop || FieldIn(frame, name) is not { } field)
        {
            return null;
        }

        return loop.IsGroup ? new GroupKeyReference(span, BoundType.Of(field), loop)
            : ReferenceEquals(field, OwnMonth) ? new MonthReference(span, BoundType.Of(field), loop)
            : field.Derived == DerivedValue.Ongoing ? StillRuns(span, loop)
            : SpellFields.IsEnd(field) ? EndOf(span, loop, field)
            : new FieldReference(span, BoundType.Of(field), field, loop);
    }

    /// <summary>至今: the end is open or not before the as-of date. An open end lies after every date.</summary>
    private static Comparison StillRuns(TextSpan span, LoopVariable loop)
    {
        FieldDefinition end = loop.Fact.Fields[1];
        BoundExpression today = end.Kind == ValueKind.Month ? MonthOf(new AsOfDate(span)) : new AsOfDate(span);
        return new Comparison(span, ComparisonOperator.GreaterOrEqual, RawEnd(span, loop, end), today);
    }

    /// <summary>止 as an author reads it: none while the spell runs.</summary>
    private static Conditional EndOf(TextSpan span, LoopVariable loop, FieldDefinition end)
    {
        FieldReference raw = RawEnd(span, loop, end);
        BoundType optional = raw.Type with { IsOptional = true };
        var isOpen = new Comparison(span, ComparisonOperator.Equal, raw, new Constant(span, raw.Type, Cell.Open));
        return new Conditional(span, optional, isOpen, new Constant(span, optional, Cell.None), raw);
    }

    private static FieldReference RawEnd(TextSpan span, LoopVariable loop, FieldDefinition end) => new(span, BoundType.Of(end) with { IsOptional = false }, end, loop);

    private BoundExpression? ReadValue(TextSpan span, FactDefinition fact, FieldDefinition field, Scope scope)
    {
        if (!Knows(span, fact, scope, out LoopVariable? person))
        {
            return null;
        }

        if (field.Derived != DerivedValue.Age)
        {
            return new FactReference(span, BoundType.Of(field), fact, field) { Person = person };
        }

        ValueFact birth = SingleFacts.BirthDate;
        BoundType years = BoundType.Number(Unit.Years, new NumberRange(0, 0, Limits.LastYear - Limits.FirstYear + 1));
        return new Elapsed(span, years, Unit.Years, new FactReference(span, BoundType.Of(birth.Value), birth, birth.Value) { Person = person }, new AsOfDate(span));
    }
}
