using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Names behind a point: a field of 本条, a fact of 申请人 or of a person, a member of a group, a field of the record of a list.</summary>
internal sealed partial class ExpressionBinder
{
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
}
