using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Operands: names, literals, calls, brackets, and what may follow them.</summary>
internal sealed partial class ExpressionReader
{
    /// <summary>
    /// <c>x 于 D 若无 y</c> is <c>(x 于 D) 若无 y</c>: a date that may be absent would need brackets, a value that may be absent is common.
    /// </summary>
    private ExpressionSyntax ReadPost()
    {
        int start = Current.Span.Start;
        ExpressionSyntax value = ReadAt();
        if (!Current.Is(Word.OrElse) || !TryEnter())
        {
            return value;
        }

        Advance();
        ExpressionSyntax otherwise = ReadPost();
        _depth--;
        return new OrElseSyntax(SpanFrom(start), value, otherwise);
    }

    private ExpressionSyntax ReadAt()
    {
        int start = Current.Span.Start;
        ExpressionSyntax target = ReadPath();
        if (!Current.Is(Word.At) || !TryEnter())
        {
            return target;
        }

        Advance();
        ExpressionSyntax date = ReadAt();
        _depth--;
        return new AtSyntax(SpanFrom(start), target, date);
    }

    private ExpressionSyntax ReadPath()
    {
        int start = Current.Span.Start;
        ExpressionSyntax path = ReadPrimary();
        while (Current.Kind == TokenKind.Dot)
        {
            Advance();
            if (!Current.IsNameHere)
            {
                return Fail(Catalogue.NameExpectedAfterDot(PlaceOfMissing(), Found()));
            }

            Token name = Advance();
            path = new MemberSyntax(SpanFrom(start), path, name.Text, name.Span);
        }

        return path;
    }

    private ExpressionSyntax ReadPrimary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return ReadNumber();
            case TokenKind.Date:
                return new DateSyntax(Advance().Span, (int)token.Value);
            case TokenKind.Month:
                return new MonthSyntax(Advance().Span, (int)token.Value);
            case TokenKind.Text:
                return new TextSyntax(Advance().Span, token.Text);
            case TokenKind.Open:
                return ReadBrackets();
            case TokenKind.Word when token.Word is Word.Yes or Word.No:
                return new FlagSyntax(Advance().Span, token.Word == Word.Yes);
            default:
                return token.IsNameHere ? ReadNameOrCall() : Fail(Catalogue.OperandExpected(PlaceOfMissing(), Found()));
        }
    }

    private ExpressionSyntax ReadNumber()
    {
        Token number = Advance();
        if (Current.Kind != TokenKind.Name)
        {
            return new NumberSyntax(number.Span, number.Value, number.Scale, null);
        }

        if (!Units.TryParse(Current.Text, out Unit? unit))
        {
            return Fail(UnknownUnit(number));
        }

        Advance();
        return new NumberSyntax(SpanFrom(number.Span.Start), number.Value, number.Scale, unit);
    }

    private ExpressionSyntax ReadNameOrCall()
    {
        Token name = Advance();
        if (name.Kind != TokenKind.Name || Current.Kind != TokenKind.Open)
        {
            return new NameSyntax(name.Span, name.Text);
        }

        SyntaxList<ExpressionSyntax> arguments = ReadSeries(ReadListOrExpression, mayBeEmpty: true);
        return new CallSyntax(SpanFrom(name.Span.Start), name.Text, name.Span, arguments);
    }

    /// <summary>Brackets leave no node; they only widen the span of what they hold.</summary>
    private ExpressionSyntax ReadBrackets()
    {
        Token open = Advance();
        if (!TryEnter())
        {
            return new MissingSyntax(slice);
        }

        ExpressionSyntax inner = ReadListOrExpression();
        ExpectClose(open);
        _depth--;
        inner = inner with { Span = SpanFrom(open.Span.Start) };
        return inner;
    }

    /// <summary>Bracketed elements with separators between them.</summary>
    private SyntaxList<ExpressionSyntax> ReadSeries(Func<ExpressionSyntax> readElement, bool mayBeEmpty)
    {
        Token open = Advance();
        if (!TryEnter())
        {
            return [];
        }

        var elements = new List<ExpressionSyntax>();
        if (!mayBeEmpty || Current.Kind != TokenKind.Close)
        {
            elements.Add(readElement());
            while (Current.Kind == TokenKind.Separator)
            {
                Advance();
                elements.Add(readElement());
            }
        }

        ExpectClose(open);
        _depth--;
        return new SyntaxList<ExpressionSyntax>(elements);
    }

    private void ExpectClose(Token open)
    {
        if (Current.Kind == TokenKind.Close)
        {
            Advance();
        }
        else
        {
            Fail(IsAtEnd ? Catalogue.UnclosedBracket(open.Span) : Unexpected());
        }
    }
}
