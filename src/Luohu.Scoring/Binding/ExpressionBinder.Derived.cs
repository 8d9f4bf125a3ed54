using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Derived fields (F11): like definitions of lists they are bound anew where they are read, in the scope of the record there.</summary>
internal sealed partial class ExpressionBinder
{
    private void BindDerivedFields()
    {
        foreach ((ListFact list, _, DefinitionSymbol field) in symbols.Derived.All)
        {
            Complete(list, field);
        }
    }

    /// <summary>Binds a derived field that nothing has read yet, so that its mistakes are told too.</summary>
    private void Complete(ListFact list, DefinitionSymbol field)
    {
        string path = field.Syntax.Name.Value;
        if (field.IsDone || !TryOpen(path, field))
        {
            return;
        }

        var record = new ListSource(field.Syntax.Name.Span, new LoopVariable(list, isGroup: false), list);
        (bool wasPersonal, (TextSpan Span, string Name)? use) = (_isPersonal, _useForPerson);
        _useForPerson = null;
        bool isSound = BindValue(field.Syntax.Value, Scope.Top.In(record), isPoints: false) is not null && !symbols.Broken.Contains(path);
        (_isPersonal, _useForPerson) = (wasPersonal, use);
        Close(field);
        field.IsDone = true;
        if (!isSound)
        {
            symbols.Broken.Add(path);
        }
    }

    private bool HasField(Scope frame, string name) => FieldIn(frame, name) is not null || DerivedIn(frame, name) is not null;

    private DefinitionSymbol? DerivedIn(Scope frame, string name) => frame.Loop is { IsGroup: false } loop ? symbols.Derived.Find(loop.Fact, name) : null;

    private IEnumerable<string> FieldNames(ListFact list) => list.Fields.SelectMany(f => new[] { f.Name.Zh, f.Name.En }).Concat(symbols.Derived.NamesOf(list));

    private BoundExpression? ReadDerived(TextSpan span, Scope frame, DefinitionSymbol field)
    {
        string path = field.Syntax.Name.Value;
        symbols.MarkUsed(path);
        if (field.IsOpen)
        {
            return ReportCycle(path, field);
        }

        if (frame.Loop is { } loop)
        {
            Complete(loop.Fact, field);
        }

        return symbols.Broken.Contains(path) || !MayGoOn(span) ? null : BindValue(field.Syntax.Value, frame.Alone(), isPoints: false) is { } value ? value with { Span = span } : null;
    }
}
