using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>Reads the keys of a table as values of the type that the table is by.</summary>
internal sealed class TableKeys(Symbols symbols, ExpressionBinder expressions, FieldDefinition? field, BoundType type)
{
    /// <summary>The values of a row without repetitions; null when a key was wrong.</summary>
    public IReadOnlyList<TableKey>? KeysOf(TableKeySyntax row)
    {
        var keys = new List<TableKey>();
        foreach (KeyAlternativeSyntax alternative in row.Alternatives)
        {
            IEnumerable<TableKey>? some = type.Kind switch
            {
                ValueKind.Choice => Choices(alternative, type.Choices ?? throw new ArgumentException("a choice has choices", nameof(row))),
                ValueKind.Flag => Flags(alternative),
                _ => Texts(alternative),
            };
            if (some is null)
            {
                return null;
            }

            keys.AddRange(some);
        }

        return [.. keys.DistinctBy(k => k.Value)];
    }

    /// <summary>Every value there is, or null where they cannot be listed.</summary>
    public static IReadOnlyList<(object Value, LocalizedText Text)>? All(BoundType type, IReadOnlyList<string> zones) => type.Kind switch
    {
        ValueKind.Choice => [.. (type.Choices?.Choices ?? []).Select((c, i) => ((object)i, WordsOf(c)))],
        ValueKind.Flag => [(true, new("是", "yes")), (false, new("否", "no"))],
        _ when zones.Count > 0 => [.. zones.Select(z => ((object)z, new LocalizedText(z, z)))],
        _ => null,
    };

    public static LocalizedText WordsOf(Choice choice) => new(choice.Name.Zh, choice.Name.En);

    /// <summary>That the subject is one of the values.</summary>
    public static BoundExpression ConditionOf(TextSpan span, BoundExpression subject, IReadOnlyList<TableKey> keys)
    {
        BoundExpression[] constants = [.. keys.Select(k => k.Constant)];
        return constants switch
        {
            [Constant { Value: Cell.Yes }] when subject.Type.Kind == ValueKind.Flag => subject,
            [_] when subject.Type.Kind == ValueKind.Flag => new LogicalNot(span, subject),
            [var only] => new Comparison(span, ComparisonOperator.Equal, subject, only),
            _ => new Membership(span, subject, constants),
        };
    }

    /// <summary>True for a bare word that is a choice, or a list of choices.</summary>
    public bool IsChoice(string name) => type.Choices is { } choices && (choices.OrdinalOf(name) >= 0 || symbols.NameLists.ContainsKey(name));

    private TableKey[]? Choices(KeyAlternativeSyntax alternative, ChoiceType choices)
    {
        if (alternative.Kind == KeyAlternativeKind.One && symbols.NameLists.ContainsKey(alternative.Name))
        {
            return choices.OrdinalOf(alternative.Name) >= 0
                ? Fail(Catalogue.ChoiceHidesName(alternative.Span, alternative.Name))
                : Members(alternative)?.Select(m => Choice(choices, (int)((Constant)m).Value, alternative)).ToArray();
        }

        if (Ordinal(choices, alternative, alternative.Name) is not { } first)
        {
            return null;
        }

        if (alternative.Kind == KeyAlternativeKind.One)
        {
            return [Choice(choices, first, alternative)];
        }

        if (!choices.IsOrdered)
        {
            return Fail(Catalogue.KeyNeedsOrder(alternative.Span, TypeWords.Of(choices)));
        }

        return (alternative.To is null ? first : Ordinal(choices, alternative, alternative.To)) is { } last ? Ranked(choices, alternative, first, last) : null;
    }

    private TableKey[]? Ranked(ChoiceType choices, KeyAlternativeSyntax alternative, int first, int last)
    {
        int low = alternative.Kind == KeyAlternativeKind.AndBelow ? int.MinValue : choices.Choices[first].Rank;
        int high = alternative.Kind == KeyAlternativeKind.AndAbove ? int.MaxValue : choices.Choices[last].Rank;
        return low > high
            ? Fail(Catalogue.BandIsEmpty(alternative.Span))
            : [.. Enumerable.Range(0, choices.Choices.Count).Where(i => choices.Choices[i].Rank >= low && choices.Choices[i].Rank <= high).Select(i => Choice(choices, i, alternative))];
    }

    private int? Ordinal(ChoiceType choices, KeyAlternativeSyntax alternative, string name)
    {
        int ordinal = choices.OrdinalOf(name);
        if (ordinal >= 0)
        {
            return ordinal;
        }

        if (!symbols.Broken.Contains(name))
        {
            Fail(expressions.UnknownChoice(alternative.Span, name, choices));
        }

        return null;
    }

    private static TableKey Choice(ChoiceType choices, int ordinal, KeyAlternativeSyntax from) =>
        new(ordinal, new Constant(from.Span, BoundType.OfChoice(choices) with { Range = NumberRange.Of(ordinal, 0) }, ordinal), WordsOf(choices.Choices[ordinal]), from);

    private TableKey[]? Flags(KeyAlternativeSyntax alternative)
    {
        bool? value = alternative.Kind != KeyAlternativeKind.One ? null
            : Words.TryParse(alternative.Name, out Word? word) ? word switch { Word.Yes => true, Word.No => false, _ => null }
            : null;
        return value is { } known
            ? [new TableKey(known, new Constant(alternative.Span, BoundType.Flag, known ? Cell.Yes : Cell.No), new(alternative.Name, alternative.Name), alternative)]
            : Fail(Catalogue.UnknownChoice(alternative.Span, alternative.Name, "是否", [], new LocalizedText("`是`、`否`", "`yes`, `no`")));
    }

    /// <summary>A key without quotes may be a list of names or a parameter; any other is the text itself.</summary>
    private TableKey[]? Texts(KeyAlternativeSyntax alternative)
    {
        if (alternative.Kind != KeyAlternativeKind.One)
        {
            return Fail(Catalogue.KeyNeedsOrder(alternative.Span, TypeWords.Of(ValueKind.Text)));
        }

        if (symbols.Source.Text[alternative.Span.Value.Start] is '"' or '“')
        {
            return Text(alternative, alternative.Name);
        }

        bool isList = symbols.NameLists.ContainsKey(alternative.Name);
        string? parameter = (symbols.Parameters.GetValueOrDefault(alternative.Name) as TextConstant)?.Value;
        if ((isList || parameter is not null) && symbols.IsZone(alternative.Name))
        {
            return Fail(Catalogue.ChoiceHidesName(alternative.Span, alternative.Name));
        }

        if (isList)
        {
            return Members(alternative)?.OfType<TextConstant>().Select(m => new TableKey(m.Value, m, new(m.Value, m.Value), alternative)).ToArray();
        }

        if (parameter is not null)
        {
            symbols.MarkUsed(alternative.Name);
        }

        return Text(alternative, parameter ?? alternative.Name);
    }

    private TableKey[]? Text(KeyAlternativeSyntax from, string text) =>
        expressions.TextFor(field, new TextConstant(from.Span, text)) is TextConstant fitting ? [new TableKey(fitting.Value, fitting, new(text, text), from)] : null;

    private IReadOnlyList<BoundExpression>? Members(KeyAlternativeSyntax alternative) =>
        expressions.MembersOf(new NameSyntax(alternative.Span, alternative.Name), type.Choices, field, type.Kind);

    private TableKey[]? Fail(Diagnostic diagnostic)
    {
        symbols.Diagnostics.Add(diagnostic);
        return null;
    }
}
