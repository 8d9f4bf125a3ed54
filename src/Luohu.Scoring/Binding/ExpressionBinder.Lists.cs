using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Lists and their clauses: language rules 26 and 49.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>A list with what 的 and 满足 say of its elements.</summary>
    private sealed record ListArgument(BoundList List, Scope Inside, ExpressionSyntax? Take, ExpressionSyntax? Satisfy);

    /// <summary>Binds an expression that must be a list without 的 and 满足.</summary>
    public BoundList? BindList(ExpressionSyntax syntax, Scope scope)
    {
        if (BindListArgument(syntax, scope) is not { } argument)
        {
            return null;
        }

        ExpressionSyntax? stray = argument.Take ?? argument.Satisfy;
        if (stray is not null)
        {
            symbols.Diagnostics.Add(Catalogue.ListClauseOutOfPlace(stray.Span, argument.Take is not null ? "的" : "满足"));
            return null;
        }

        return argument.List;
    }

    /// <summary>True for an expression that means a list: a list fact, a definition of one, or anything with list clauses.</summary>
    public bool IsList(ExpressionSyntax syntax) => syntax switch
    {
        ListSyntax { Take: null, Satisfy: null } or SpellOperationSyntax => true,
        NameSyntax name when symbols.Definitions.TryGetValue(name.Name, out DefinitionSymbol? definition) => IsList(definition),
        NameSyntax name => symbols.Vocabulary.Find(name.Name) is ListFact or PersonsFact,
        MemberSyntax { Target: NameSyntax owner } member when IsApplicantWord(owner) => IsList(new NameSyntax(member.Span, member.Name)),
        CallSyntax call => Functions.TryParse(call.Function, out Function? f) && f is Function.LongestRun or Function.CurrentRun or Function.Monthly,
        _ => false,
    };

    private bool IsList(DefinitionSymbol definition)
    {
        if (definition.IsList is { } known)
        {
            return known;
        }

        if (definition.Syntax.Value is not ExpressionValueSyntax { Expression: var expression })
        {
            return false;
        }

        // Names that stand for one another in a circle mean no list; the circle is reported when they are bound.
        definition.IsList = false;
        definition.IsList = IsList(expression);
        return definition.IsList.Value;
    }

    private ListArgument? BindListArgument(ExpressionSyntax syntax, Scope scope)
    {
        switch (syntax)
        {
            case MissingSyntax:
                return null;
            case ListSyntax s:
                return BindClauses(s, scope);
            case SpellOperationSyntax or CallSyntax or NameSyntax when IsBareSpells(syntax):
                Fail(Catalogue.BareSpells(syntax.Span));
                return null;
            case CallSyntax s when IsList(s):
                return BindMonthly(s, scope) is { } months ? new ListArgument(months, scope.In(months), null, null) : null;
            case NameSyntax s:
                BoundList? list = BindListName(s, scope);
                return list is null ? null : new ListArgument(list, scope.In(list), null, null);
            case MemberSyntax { Target: NameSyntax owner } s when IsApplicantWord(owner):
                return BindListArgument(new NameSyntax(s.Span, s.Name), Scope.Applicant) is { } own ? own with { Inside = scope.In(own.List) } : null;
            default:
                Fail(Catalogue.NotAList(syntax.Span));
                return null;
        }
    }

    private ListArgument? BindClauses(ListSyntax s, Scope scope)
    {
        if (s.Gap is not null)
        {
            Fail(Catalogue.ListClauseOutOfPlace(s.Gap.Span, "容许间断"));
            return null;
        }

        if (BindList(s.Source, scope) is not { } list)
        {
            return null;
        }

        if (s.Where is not null)
        {
            if (BindCondition(s.Where, scope.In(list)) is not { } condition)
            {
                return null;
            }

            list = new Filtered(s.Span, list, condition);
        }

        if (s.During is not null)
        {
            if (BindDuring(s.During, list, scope) is not { } cut)
            {
                return null;
            }

            list = cut;
        }

        if (s.By is not null)
        {
            if (BindGrouping(s, list, scope) is not { } grouped)
            {
                return null;
            }

            list = grouped;
        }

        return new ListArgument(list, scope.In(list), s.Take, s.Satisfy);
    }

    private Grouped? BindGrouping(ListSyntax s, BoundList list, Scope scope)
    {
        if (s.By is null || list.Loop.IsGroup)
        {
            Fail(Catalogue.NestedGrouping(s.Span));
            return null;
        }

        if (Present(Bind(s.By, scope.In(list))) is not { } key)
        {
            return null;
        }

        var grouped = new Grouped(s.Span, list.Loop.OfGroups(), list, key);
        _groupKeys.Add(grouped.Loop, key);
        return grouped;
    }

    private BoundList? BindListName(NameSyntax s, Scope scope)
    {
        if (Words.TryParse(s.Name, out Word? word) && word == Word.Group)
        {
            return BindOwnGroup(s, scope);
        }

        if (symbols.Definitions.TryGetValue(s.Name, out DefinitionSymbol? definition))
        {
            symbols.MarkUsed(s.Name);
            return BindListDefinition(s, definition, scope);
        }

        switch (symbols.Vocabulary.Find(s.Name))
        {
            case ListFact fact:
                return Knows(s.Span, fact, scope, out LoopVariable? owner) ? new ListSource(s.Span, new LoopVariable(fact, isGroup: false) { Owner = owner }, fact) : null;
            case PersonsFact persons:
                return new PersonsSource(s.Span, LoopVariable.OfPersons(persons), persons);
            default:
                FailAsList(s, scope);
                return null;
        }
    }

    private void FailAsList(NameSyntax s, Scope scope)
    {
        if (symbols.Broken.Contains(s.Name))
        {
            return;
        }

        bool meansSomething = symbols.HasMeaning(s.Name) || Words.TryParse(s.Name, out _) || scope.Frames().Any(f => FieldIn(f, s.Name) is not null);
        Fail(meansSomething ? Catalogue.NotAList(s.Span) : Unknown(s, scope, null));
    }

    private BoundList? BindOwnGroup(NameSyntax s, Scope scope)
    {
        Scope? frame = scope.Frames().FirstOrDefault(f => f.Loop is { IsGroup: true });
        if (frame?.Loop is { IsMonth: true })
        {
            Fail(Catalogue.MonthsHaveNoGroup(s.Span));
            return null;
        }

        if (frame?.Loop is { } group)
        {
            BoundList members = new GroupMembers(s.Span, group.OfMembers(), group);
            return frame.Grouped is { } grouped ? ClipsAround(grouped.Source).Aggregate(members, (list, clip) => clip with { Source = list }) : members;
        }

        Fail(Catalogue.WordOutOfPlace(s.Span, s.Name, "`本组` 只在用 `按` 分组之后才有", "`group` exists only after grouping with `by`"));
        return null;
    }

    /// <summary>The windows around what was grouped hold for the members of its groups too.</summary>
    private static IEnumerable<Clipped> ClipsAround(BoundList list) => list switch
    {
        Clipped c => ClipsAround(c.Source).Append(c),
        Filtered f => ClipsAround(f.Source),
        _ => [],
    };
}
