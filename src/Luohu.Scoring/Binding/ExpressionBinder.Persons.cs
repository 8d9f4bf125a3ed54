using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Whose facts are meant (language rules 2 and 5): those of the person in scope, of the applicant, or of the application.</summary>
internal sealed partial class ExpressionBinder
{
    private readonly Dictionary<(DefinitionSymbol Definition, LoopVariable Person), BoundDefinition?> _ofPersons = [];

    /// <summary>Whether the definition being bound has read a fact of the person it is judged for.</summary>
    private bool _isPersonal;

    /// <summary>While a definition is bound for a person: the rule that uses it there.</summary>
    private (TextSpan Span, string Name)? _useForPerson;

    /// <summary>True when the fact can be read here; <paramref name="person"/> is the loop it is read through, null the applicant or the application.</summary>
    private bool Knows(TextSpan span, FactDefinition fact, Scope scope, out LoopVariable? person)
    {
        person = fact.IsPersonal ? scope.Person : null;
        if (fact.IsPersonal)
        {
            return MayReadPersonal(span, fact.Name.Zh, scope);
        }

        if (_useForPerson is not { } use || !fact.IsDeclared || scope.IsApplicant)
        {
            return true;
        }

        Fail(Catalogue.PersonLacksFact(use.Span, use.Name, fact.Name.Zh));
        return false;
    }

    /// <summary>Notes that what is being bound reads facts of a person; false and a diagnostic where no single person is meant.</summary>
    private bool MayReadPersonal(TextSpan span, string name, Scope scope)
    {
        if (scope.Person is { IsGroup: true })
        {
            Fail(Catalogue.GroupWithoutField(span, name));
            return false;
        }

        _isPersonal |= scope.Person is null && !scope.IsApplicant;
        return true;
    }

    /// <summary>A personal definition is judged anew for each person.</summary>
    private BoundExpression? ReadForPerson(TextSpan span, string name, DefinitionSymbol definition, LoopVariable person)
    {
        if (!_ofPersons.TryGetValue((definition, person), out BoundDefinition? own))
        {
            own = BindForPerson(span, name, definition, person);
            _ofPersons.Add((definition, person), own);
        }

        return own is null ? null : Read(span, own);
    }

    private BoundDefinition? BindForPerson(TextSpan span, string name, DefinitionSymbol definition, LoopVariable person)
    {
        if (!TryOpen(name, definition))
        {
            return null;
        }

        (TextSpan Span, string Name)? outer = _useForPerson;
        _useForPerson ??= (span, name);
        _outermostUse = _openLists++ == 0 ? span : _outermostUse;
        BoundExpression? value = Limited(BindValue(definition.Syntax.Value, Scope.Of(person), isPoints: false), span);
        _openLists--;
        _useForPerson = outer;
        Close(definition);
        if (value is null)
        {
            return null;
        }

        var bound = new BoundDefinition(name, definition.Syntax.Name.Span, value) { Person = person };
        Remember(definition, bound);
        return bound;
    }

    private static bool IsApplicantWord(NameSyntax owner) => Words.TryParse(owner.Name, out Word? word) && word == Word.Applicant;

    /// <summary>父母 in 父母.年龄: the loop over them that stands around.</summary>
    private LoopVariable? PersonNamed(MemberSyntax s, PersonsFact persons, Scope scope)
    {
        LoopVariable[] found = [.. scope.Frames().Select(f => f.Loop).OfType<LoopVariable>().Where(l => l.IsPerson && ReferenceEquals(l.Persons, persons))];
        if (found.Length == 1)
        {
            return found[0];
        }

        string owner = Written(s.Target.Span);
        Fail(found.Length > 1 ? Catalogue.RecordAmbiguous(s.Span, owner, s.Name) : Catalogue.FactOfPersonsOutsideLoop(s.Span, owner, s.Name));
        return null;
    }

    /// <summary>父母.年龄, 本条.年龄: a personal fact or definition, of the person a loop stands at.</summary>
    private BoundExpression? ReadOfPerson(MemberSyntax s, LoopVariable person)
    {
        bool isPersonal = symbols.Vocabulary.Find(s.Name) is { IsPersonal: true } || symbols.Definitions.ContainsKey(s.Name) || symbols.Broken.Contains(s.Name);
        return isPersonal
            ? BindName(new NameSyntax(s.Span, s.Name), Scope.Of(person), null)
            : Fail(Catalogue.UnknownMember(s.NameSpan, Written(s.Target.Span), s.Name, symbols.Near(s.Name, symbols.Vocabulary.Facts.Where(f => f.IsPersonal).Select(f => f.Name))));
    }

    /// <summary>申请人.户籍.城市, 父母.户籍.城市, 本条.户籍.城市.</summary>
    private BoundExpression? BindMemberOfMember(MemberSyntax s, MemberSyntax inner, Scope scope)
    {
        var owner = (NameSyntax)inner.Target;
        Word? word = Words.TryParse(owner.Name, out Word? read) ? read : null;
        var persons = symbols.Vocabulary.Find(owner.Name) as PersonsFact;
        LoopVariable? person = persons is not null ? PersonNamed(inner, persons, scope)
            : word == Word.This ? scope.Frames().FirstOrDefault(f => f.Loop is not null)?.Loop
            : null;
        if (persons is not null && person is null)
        {
            return null;
        }

        Scope? whose = word == Word.Applicant ? Scope.Applicant : person is { IsPerson: true } ? Scope.Of(person) : null;
        return whose is not null && symbols.Vocabulary.Find(inner.Name) is GroupFact group && (group.IsPersonal || whose.IsApplicant)
            ? ReadMember(s, group, whose)
            : Fail(Catalogue.UnknownMember(s.NameSpan, Written(s.Target.Span), s.Name, []));
    }
}
