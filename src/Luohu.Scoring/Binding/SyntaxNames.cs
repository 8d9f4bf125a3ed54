using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>The bare names that stand in an expression or a value, whatever they turn out to mean.</summary>
internal static class SyntaxNames
{
    public static IEnumerable<string> In(ValueSyntax value)
    {
        var open = new Stack<ExpressionSyntax?>(Parts(value));
        while (open.TryPop(out ExpressionSyntax? node))
        {
            if (node is NameSyntax name)
            {
                yield return name.Name;
            }

            foreach (ExpressionSyntax? child in Children(node))
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Parts(ValueSyntax value) => value switch
    {
        ExpressionValueSyntax s => [s.Expression],
        PerUnitSyntax s => [s.Amount, s.Per, s.Points],
        TableSyntax s => [s.By, .. s.Rows.Select(r => r.Value)],
        BandsSyntax s => [s.By, .. s.Rows.Select(r => r.Value)],
        GridSyntax s => [.. s.Columns, .. s.Rows.Select(r => r.Value)],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax?> Children(ExpressionSyntax? syntax) => syntax switch
    {
        MemberSyntax s => [s.Target],
        AtSyntax s => [s.Target, s.Date],
        OrElseSyntax s => [s.Target, s.Default],
        CallSyntax s => s.Arguments,
        UnarySyntax s => [s.Operand],
        BinarySyntax s => [s.Left, s.Right],
        InSyntax s => [s.Value, .. s.Members],
        WithinSyntax s => Children(s.Window).Append(s.Value),
        ConditionalSyntax s => [s.Condition, s.Then, s.Else],
        SpellOperationSyntax s => [s.Left, s.Right],
        ListSyntax s => ((ExpressionSyntax?[])[s.Source, s.Where, s.By, s.Take, s.Satisfy]).Concat(Children(s.During)),
        _ => [],
    };

    private static ExpressionSyntax?[] Children(WindowSyntax? window) => window switch
    {
        LastWindowSyntax s => [s.UpTo],
        CalendarWindowSyntax s => [s.UpTo],
        BetweenWindowSyntax s => [s.From, s.To],
        _ => [],
    };
}
