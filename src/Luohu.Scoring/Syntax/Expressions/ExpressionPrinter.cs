using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>
/// Expressions in their one canonical spelling: keywords and functions in one language, names as they are, brackets only where the
/// grammar needs them. Reading the text back gives an equal tree.
/// </summary>
internal sealed class ExpressionPrinter
{
    private readonly Language _language;
    private readonly WindowPrinter _windows;

    private ExpressionPrinter(Language language)
    {
        _language = language;
        _windows = new WindowPrinter(language, e => Print(e, Level.Sum));
    }

    private string Separator => _language == Language.Chinese ? "、" : ", ";

    public static string Print(ExpressionSyntax expression, Language language)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new ExpressionPrinter(language).Print(expression, Level.List);
    }

    /// <summary>The expression, in brackets if it binds more loosely than its place allows.</summary>
    private string Print(ExpressionSyntax expression, Level place)
    {
        string text = PrintBare(expression);
        return LevelOf(expression) < place ? $"({text})" : text;
    }

    private string PrintBare(ExpressionSyntax expression) => expression switch
    {
        NumberSyntax number => Quantity(number),
        TextSyntax text => $"\"{text.Value}\"",
        DateSyntax date => DateOnly.FromDayNumber(date.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MonthSyntax month => new YearMonth(month.Month / 12, (month.Month % 12) + 1).ToString(),
        FlagSyntax flag => Spell(flag.Value ? Word.Yes : Word.No),
        NameSyntax name => name.Name,
        MemberSyntax member => $"{Print(member.Target, Level.Path)}.{member.Name}",
        CallSyntax call => $"{FunctionName(call.Function)}({Series(call.Arguments, Level.List)})",
        AtSyntax at => $"{Print(at.Target, Level.Path)} {Spell(Word.At)} {Print(at.Date, Level.At)}",
        OrElseSyntax orElse => $"{Print(orElse.Target, Level.At)} {Spell(Word.OrElse)} {Print(orElse.Default, Level.Post)}",
        UnarySyntax { Operator: UnaryOperator.Not } not => $"{Spell(Word.Not)} {Print(not.Operand, Level.Comparison)}",
        UnarySyntax negation => $"-{Print(negation.Operand, Level.Post)}",
        BinarySyntax binary => Binary(binary),
        InSyntax set => In(set),
        WithinSyntax within => Within(within),
        ConditionalSyntax conditional => Conditional(conditional),
        SpellOperationSyntax operation => SpellOperation(operation),
        ListSyntax list => List(list),
        _ => "…",
    };

    private static Level LevelOf(ExpressionSyntax expression) => expression switch
    {
        ListSyntax or SpellOperationSyntax => Level.List,
        ConditionalSyntax => Level.Conditional,
        BinarySyntax binary => LevelOf(binary.Operator),
        UnarySyntax unary => unary.Operator == UnaryOperator.Not ? Level.Not : Level.Unary,
        InSyntax or WithinSyntax => Level.Comparison,
        OrElseSyntax => Level.Post,
        AtSyntax => Level.At,
        _ => Level.Path,
    };

    private static Level LevelOf(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => Level.Or,
        BinaryOperator.And => Level.And,
        BinaryOperator.Add or BinaryOperator.Subtract => Level.Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide => Level.Product,
        _ => Level.Comparison,
    };

    private string Spell(Word word)
    {
        Term term = Words.TermOf(word);
        return _language == Language.Chinese ? term.Zh : term.En;
    }

    private string FunctionName(string written)
    {
        if (!Functions.TryParse(written, out Function? function))
        {
            return written;
        }

        Term term = Functions.TermOf(function.Value);
        return _language == Language.Chinese ? term.Zh : term.En;
    }

    private string Quantity(NumberSyntax number)
    {
        string digits = NumberText.Format(number.Value, number.Scale);
        Term? unit = number.Unit is { } known ? Units.TermOf(known) : null;
        return unit is null ? digits : $"{digits} {(_language == Language.Chinese ? unit.Zh : unit.En)}";
    }

    private string Series(SyntaxList<ExpressionSyntax> elements, Level place) =>
        string.Join(Separator, elements.Select(e => Print(e, place)));

    private string Binary(BinarySyntax binary)
    {
        Level own = LevelOf(binary.Operator);
        Level left = own == Level.Comparison ? Level.Sum : own;
        return $"{Print(binary.Left, left)} {Sign(binary.Operator)} {Print(binary.Right, own + 1)}";
    }

    private string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => Spell(Word.Or),
        BinaryOperator.And => Spell(Word.And),
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };

    private string In(InSyntax set)
    {
        string members = set.IsNamed ? Print(set.Members[0], Level.Path) : $"({Series(set.Members, Level.Conditional)})";
        return $"{Print(set.Value, Level.Sum)} {Spell(set.IsNegated ? Word.NotIn : Word.In)} {members}";
    }

    private string Within(WithinSyntax within)
    {
        Word word = within.IsNegated ? Word.NotWithin : Word.Within;
        return $"{Print(within.Value, Level.Sum)} {Spell(word)} {_windows.Print(within.Window)}";
    }

    private string Conditional(ConditionalSyntax conditional)
    {
        string condition = Print(conditional.Condition, Level.Or);
        string then = Print(conditional.Then, Level.Or);
        string otherwise = Print(conditional.Else, Level.Conditional);
        return $"{Spell(Word.If)} {condition} {Spell(Word.Then)} {then} {Spell(Word.Else)} {otherwise}";
    }

    /// <summary>Brackets around everything but names, paths and calls, and around nothing on the left of the same operator.</summary>
    private string SpellOperation(SpellOperationSyntax operation)
    {
        Word sign = operation.Operator switch
        {
            SpellOperator.Union => Word.Union,
            SpellOperator.Intersect => Word.Intersect,
            _ => Word.Except,
        };
        bool isChain = operation.Left is SpellOperationSyntax left && left.Operator == operation.Operator;
        return $"{Print(operation.Left, isChain ? Level.List : Level.Path)} {Spell(sign)} {Print(operation.Right, Level.Path)}";
    }

    private string List(ListSyntax list)
    {
        string[] parts =
        [
            Print(list.Source, Level.Path),
            list.Where is null ? string.Empty : $"{Spell(Word.Where)} {Print(list.Where, Level.Or)}",
            list.During is null ? string.Empty : $"{Spell(Word.During)} {_windows.Print(list.During)}",
            list.By is null ? string.Empty : $"{Spell(Word.By)} {Print(list.By, Level.Post)}",
            list.Take is null ? string.Empty : $"{Spell(Word.Take)} {Print(list.Take, Level.Sum)}",
            list.Satisfy is null ? string.Empty : $"{Spell(Word.Satisfy)} {Print(list.Satisfy, Level.Or)}",
            list.Gap is null ? string.Empty : $"{Spell(Word.AllowingGaps)} {Quantity(list.Gap)}",
        ];
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    /// <summary>How tightly a form binds, loosest first: the levels of the grammar.</summary>
    private enum Level
    {
        List,
        Conditional,
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Product,
        Unary,
        Post,
        At,
        Path,
    }
}
