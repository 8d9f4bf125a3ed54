using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Parameters by date or zone (language rules 24 and 25). The value on the as-of date is judged once; <c>x 于 D</c> is a selection by D.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>A fixed value of a parameter; a bare word that is no parameter is a text.</summary>
    private BoundExpression? BindFixed(ExpressionSyntax syntax)
    {
        BoundExpression? value = syntax switch
        {
            NameSyntax text when !symbols.Parameters.ContainsKey(text.Name) => new TextConstant(text.Span, text.Name),
            var other => Bind(other, Scope.Top),
        };
        return value is null or Constant or TextConstant ? value : Fail(Catalogue.NotConstant(syntax.Span));
    }

    /// <summary>A number that the policy states: a constant, a parameter, or a calculation with these.</summary>
    public BoundExpression? BindFigure(ExpressionSyntax syntax, Scope scope)
    {
        BoundExpression? bound = BindQuantity(syntax, scope);
        return bound is null || IsFigure(syntax, bound) ? bound : Fail(Catalogue.NotConstant(syntax.Span));
    }

    /// <summary>True when what was bound is a constant or made of parameters only.</summary>
    public bool IsFigure(ExpressionSyntax syntax, BoundExpression bound) => bound is Constant || IsOfParameters(syntax);

    private void BindParameters()
    {
        foreach ((string name, ParameterSymbol parameter) in symbols.Varying)
        {
            Complete(name, parameter);
        }
    }

    /// <summary>Binds a parameter that nothing has read yet, so that its mistakes are told too.</summary>
    private void Complete(string name, ParameterSymbol parameter)
    {
        if (parameter.IsDone)
        {
            return;
        }

        parameter.IsOpen = true;
        (bool wasPersonal, (TextSpan Span, string Name)? use) = (_isPersonal, _useForPerson);
        (_isPersonal, _useForPerson) = (false, null);
        BoundExpression? value = CheckDates(name, parameter) ? ValueOn(parameter, new AsOfDate(parameter.Syntax.Name.Span), parameter.Syntax.Name.Span, Scope.Top) : null;
        parameter.IsPersonal = _isPersonal;
        (_isPersonal, _useForPerson) = (wasPersonal, use);
        parameter.IsOpen = false;
        parameter.IsDone = true;
        if (value is null)
        {
            symbols.Broken.Add(name);
            return;
        }

        parameter.Value = new BoundDefinition(name, parameter.Syntax.Name.Span, value) { IsParameter = true };
        _bound.Add(parameter.Value);
    }

    private bool IsOfParameters(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax => true,
        NameSyntax name => symbols.Varying.ContainsKey(name.Name) || symbols.Parameters.ContainsKey(name.Name),
        AtSyntax at => IsOfParameters(at.Target),
        UnarySyntax unary => IsOfParameters(unary.Operand),
        BinarySyntax binary => IsOfParameters(binary.Left) && IsOfParameters(binary.Right),
        CallSyntax call => call.Arguments.All(IsOfParameters),
        _ => false,
    };

    private bool CheckDates(string name, ParameterSymbol parameter)
    {
        var seen = new Dictionary<int, TextSpan>();
        DatedValueSyntax? twice = parameter.Dates?.Values.FirstOrDefault(v => !seen.TryAdd(v.From, v.Span));
        if (twice is not null)
        {
            Fail(Catalogue.ParameterDateTwice(twice.Span, name, seen[twice.From]));
        }

        return twice is null;
    }

    private BoundExpression? ReadParameter(TextSpan span, string name, ParameterSymbol parameter, Scope scope)
    {
        if (IsUnusable(name, parameter) || parameter.Value is not { } value || !HasValue(span, name, parameter, symbols.ValidFrom))
        {
            return null;
        }

        // A text is compared differently with different fields, and a key of a person is another for each, so these are written out at each use.
        return value.Value.Type.Kind == ValueKind.Text || parameter.IsPersonal ? ValueOn(parameter, new AsOfDate(span), span, scope.Root) : new DefinitionReference(span, value);
    }

    /// <summary>x 于 D: the value in force on a day, or on the first day of a month.</summary>
    private BoundExpression? BindAt(AtSyntax s, Scope scope)
    {
        if (s.Target is not NameSyntax name || !symbols.Varying.TryGetValue(name.Name, out ParameterSymbol? parameter) || parameter.Dates is null)
        {
            bool isKnownWrong = s.Target is MissingSyntax || (s.Target is NameSyntax target && symbols.Broken.Contains(target.Name));
            return isKnownWrong ? null : Fail(Catalogue.AtWithoutDates(s.Target.Span, Slice(s.Target.Span)));
        }

        if (Present(Bind(s.Date, scope)) is not { } day || IsUnusable(name.Name, parameter))
        {
            return null;
        }

        if (day.Type.Kind is not (ValueKind.Date or ValueKind.Month))
        {
            return Fail(Catalogue.WrongType(day.Span, TypeWords.Of(ValueKind.Date), TypeWords.Of(day.Type.Kind)));
        }

        int? last = day is Constant { Value: var fixedDay } ? (int)(day.Type.Kind == ValueKind.Date ? fixedDay : Calendar.FirstDayOf(fixedDay)) : null;
        return HasValue(s.Span, name.Name, parameter, day is AsOfDate ? symbols.ValidFrom : last) ? ValueOnNamed(parameter, day, s.Span, scope.Root) : null;
    }

    private bool IsUnusable(string name, ParameterSymbol parameter)
    {
        symbols.MarkUsed(name);
        if (parameter.IsOpen)
        {
            Fail(Catalogue.ParameterCycle(parameter.Syntax.Name.Span, name));
            symbols.Broken.Add(name);
            return true;
        }

        Complete(name, parameter);
        return parameter.Value is null;
    }

    /// <summary>False with a diagnostic when the day that is surely read lies before the first value.</summary>
    private bool HasValue(TextSpan span, string name, ParameterSymbol parameter, int? day)
    {
        int first = parameter.Dates?.Values.Min(v => v.From) ?? 0;
        if (day is not { } read || read >= first)
        {
            return true;
        }

        Fail(Catalogue.ParameterBeforeFirst(span, name, DateText(first), DateText(read)));
        return false;
    }

    private static string DateText(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private BoundExpression? ValueOnNamed(ParameterSymbol parameter, BoundExpression day, TextSpan span, Scope scope)
    {
        if (day is AsOfDate || IsPlainRead(day))
        {
            return ValueOn(parameter, day, span, scope);
        }

        var variable = new Variable("于");
        return ValueOn(parameter, new VariableReference(day.Span, day.Type, variable), span, scope) is { } value ? new Let(span, variable, day, value) : null;
    }

    private BoundExpression? ValueOn(ParameterSymbol parameter, BoundExpression day, TextSpan span, Scope scope)
    {
        if (parameter.Dates is not { } dates)
        {
            return BindByKey(parameter.Syntax.Value, scope);
        }

        (TextSpan Span, string Label, BoundExpression Condition, BoundExpression? Value)[] rows =
            [.. dates.Values.OrderByDescending(v => v.From).Select(v => (v.Span.Value, DateText(v.From), IsFrom(v, day), BindByKey(v.Value, scope)))];
        return SelectAmong(span, rows);
    }

    /// <summary>A month is judged by its first day.</summary>
    private static Comparison IsFrom(DatedValueSyntax value, BoundExpression day)
    {
        DateOnly from = DateOnly.FromDayNumber(value.From);
        long at = day.Type.Kind == ValueKind.Date ? value.From : YearMonth.Of(from).Number + (from.Day == 1 ? 0 : 1);
        return new Comparison(value.Span, ComparisonOperator.GreaterOrEqual, day, new Constant(value.Span, day.Type with { Range = NumberRange.Of(at, 0) }, at));
    }

    /// <summary>A fixed value, or fixed values by zone or another key.</summary>
    public BoundExpression? BindByKey(ValueSyntax syntax, Scope? scope = null)
    {
        if (syntax is not TableSyntax table)
        {
            return syntax is ExpressionValueSyntax one ? BindFixed(one.Expression) : null;
        }

        TableSyntax texted = table with { Rows = [.. table.Rows.Select(r => r with { Value = AsText(r.Value) })] };
        if (BindTable(texted, scope ?? Scope.Top, isPoints: false) is not Let { Body: Select select } value)
        {
            return null;
        }

        BoundExpression? odd = select.Cases.Select(c => c.Value).FirstOrDefault(v => v is not (Constant or TextConstant));
        return odd is not null ? Fail(Catalogue.NotConstant(odd.Span)) : value;
    }

    private ExpressionSyntax AsText(ExpressionSyntax value) =>
        value is NameSyntax name && !symbols.Parameters.ContainsKey(name.Name) ? new TextSyntax(name.Span, name.Name) : value;
}
