using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Operators, loosest first.</summary>
internal sealed partial class ExpressionReader
{
    private ExpressionSyntax ReadOr()
    {
        int start = Current.Span.Start;
        ExpressionSyntax left = ReadAnd();
        while (TryAdvance(Word.Or))
        {
            ExpressionSyntax right = ReadAnd();
            left = new BinarySyntax(SpanFrom(start), BinaryOperator.Or, left, right);
        }

        return left;
    }

    private ExpressionSyntax ReadAnd()
    {
        int start = Current.Span.Start;
        ExpressionSyntax left = ReadNot();
        while (TryAdvance(Word.And))
        {
            ExpressionSyntax right = ReadNot();
            left = new BinarySyntax(SpanFrom(start), BinaryOperator.And, left, right);
        }

        return left;
    }

    private ExpressionSyntax ReadNot()
    {
        int start = Current.Span.Start;
        if (!TryAdvance(Word.Not))
        {
            return ReadComparison();
        }

        ExpressionSyntax operand = ReadComparison();
        return new UnarySyntax(SpanFrom(start), UnaryOperator.Not, operand);
    }

    private ExpressionSyntax ReadComparison()
    {
        int start = Current.Span.Start;
        ExpressionSyntax left = ReadSum();
        if (RelationAt(Current) is { } relation)
        {
            return ReadRelation(start, left, relation);
        }

        return Current switch
        {
            { Kind: TokenKind.Word, Word: Word.In or Word.NotIn } => ReadIn(start, left),
            { Kind: TokenKind.Word, Word: Word.Within or Word.NotWithin } => ReadWithin(start, left),
            _ => left,
        };
    }

    private BinarySyntax ReadRelation(int start, ExpressionSyntax left, BinaryOperator relation)
    {
        Advance();
        ExpressionSyntax right = ReadSum();
        var comparison = new BinarySyntax(SpanFrom(start), relation, left, right);
        if (RelationAt(Current) is not null)
        {
            int middle = ((TextSpan)right.Span).Start;
            TextSpan first = SpanFrom(start);
            Advance();
            ReadSum();
            TextSpan whole = SpanFrom(start);
            Fail(Catalogue.ComparisonChain(whole, Written(first), Written(TextSpan.FromBounds(middle, whole.End))));
        }

        return comparison;
    }

    private static BinaryOperator? RelationAt(Token token) => token.Kind switch
    {
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        _ => null,
    };

    private InSyntax ReadIn(int start, ExpressionSyntax value)
    {
        bool isNegated = Advance().Word == Word.NotIn;
        SyntaxList<ExpressionSyntax> members = [];
        bool isNamed = Current.IsNameHere;
        if (isNamed)
        {
            Token name = Advance();
            members = [new NameSyntax(name.Span, name.Text)];
        }
        else if (Current.Kind == TokenKind.Open)
        {
            members = ReadSeries(ReadExpression, mayBeEmpty: false);
        }
        else
        {
            Fail(Catalogue.SetExpected(PlaceOfMissing(), Found()));
        }

        return new InSyntax(SpanFrom(start), value, members, isNamed, isNegated);
    }

    private WithinSyntax ReadWithin(int start, ExpressionSyntax value)
    {
        bool isNegated = Advance().Word == Word.NotWithin;
        WindowSyntax window = ReadWindow();
        return new WithinSyntax(SpanFrom(start), value, window, isNegated);
    }

    private ExpressionSyntax ReadSum()
    {
        int start = Current.Span.Start;
        ExpressionSyntax left = ReadProduct();
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            BinaryOperator sign = Advance().Kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Subtract;
            ExpressionSyntax right = ReadProduct();
            left = new BinarySyntax(SpanFrom(start), sign, left, right);
        }

        return left;
    }

    private ExpressionSyntax ReadProduct()
    {
        int start = Current.Span.Start;
        ExpressionSyntax left = ReadUnary();
        while (Current.Kind is TokenKind.Star or TokenKind.Slash)
        {
            BinaryOperator sign = Advance().Kind == TokenKind.Star ? BinaryOperator.Multiply : BinaryOperator.Divide;
            ExpressionSyntax right = ReadUnary();
            left = new BinarySyntax(SpanFrom(start), sign, left, right);
        }

        return left;
    }

    private ExpressionSyntax ReadUnary()
    {
        Token start = Current;
        if (start.Kind != TokenKind.Minus)
        {
            return ReadPost();
        }

        Advance();
        ExpressionSyntax operand = ReadPost();
        return new UnarySyntax(SpanFrom(start.Span.Start), UnaryOperator.Negate, operand);
    }
}
