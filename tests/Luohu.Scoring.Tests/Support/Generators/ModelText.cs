using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Prints generated rulesets and rows for the message of a failed property.</summary>
internal static class ModelText
{
    public static string Of(BoundRuleset ruleset)
    {
        var text = new StringBuilder();
        ruleset.Definitions.ToList().ForEach(d => text.Append(d.Name).Append(" := ").AppendLine(Of(d.Value)));
        ruleset.Lines.ToList().ForEach(l => text.AppendLine(Of(l)));
        ruleset.Conditions.ToList().ForEach(c => text.AppendLine(Of(c)));
        text.AppendLine(Of(ruleset.Ranking));
        return text.ToString();
    }

    public static string Of(RowLayout layout, FactRow row)
    {
        var text = new StringBuilder();
        text.AppendLine(Named(layout.Values, row.Values));
        foreach (ListLayout list in layout.Lists)
        {
            text.Append(list.Fact.Name.Zh).Append(row.Counts[list.Index] < 0 ? " not known" : "").AppendLine();
            for (int n = 0; n < row.Counts[list.Index]; n++)
            {
                text.Append("  ").AppendLine(Named(list.Columns, row.Cells[list.Index].AsSpan(n * list.Stride, list.Stride)));
            }
        }

        for (int kind = 0; kind < layout.Persons.Count; kind++)
        {
            text.Append(layout.Persons[kind].Name.Zh).AppendLine(row.Persons[kind] is null ? " not known" : "");
            row.Persons[kind]?.ForEach(person => text.Append("- ").Append(Of(layout, person)));
        }

        return text.ToString();
    }

    private static string Named(IReadOnlyList<FieldDefinition> fields, ReadOnlySpan<long> cells)
    {
        var text = new StringBuilder();
        for (int i = 0; i < fields.Count; i++)
        {
            text.Append(fields[i].Name.Zh).Append('=').Append(Shown(cells[i])).Append(' ');
        }

        return text.ToString();
    }

    private static string Shown(long cell) => cell switch
    {
        Cell.NotKnown => "?",
        Cell.None => "none",
        Cell.Open => "open",
        _ => cell.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A node with the values of its properties, nested.</summary>
    private static string Of(object? node) => node switch
    {
        null => "-",
        string or bool or int or long or Enum => string.Create(CultureInfo.InvariantCulture, $"{node}"),
        NumberRange r => $"{r.Minimum}..{r.Maximum}/{r.Scale}",
        BoundType t => $"{t.Kind}{(t.IsOptional ? "?" : "")}<{Of(t.Range)}>",
        FieldDefinition f => f.Name.Zh,
        FactDefinition f => f.Name.Zh,
        BoundDefinition d => d.Name,
        LoopVariable or Variable => node.GetType().Name[..1] + (System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(node) % 1000).ToString(CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Of))}]",
        _ => $"{node.GetType().Name}({string.Join(", ", Properties(node).Select(p => p.GetValue(node)).Select(Of))})",
    };

    private static IEnumerable<PropertyInfo> Properties(object node) =>
        node.GetType().GetProperties().Where(p => p.PropertyType != typeof(TextSpan) && p.GetIndexParameters().Length == 0 && p.Name is not ("EqualityContract" or "Expressions" or "Lines" or "Children" or "IsConstant"));
}
