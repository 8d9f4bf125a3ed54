using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>
/// Lists: set operations and clauses. They may stand as the whole expression, as an argument and in brackets; elsewhere a list word
/// ends the expression before it.
/// </summary>
internal sealed partial class ExpressionReader
{
    private ExpressionSyntax ReadListOrExpression()
    {
        int start = Current.Span.Start;
        ExpressionSyntax first = ReadExpression();
        if (_hasFailed || (SetOperatorAt(Current) is null && ClauseRank(Current) is null))
        {
            return first;
        }

        if (!IsList(first))
        {
            return Fail(Catalogue.ClauseWithoutList(Current.Span, Current.Text));
        }

        ExpressionSyntax list = ReadSetOperations(start, first);
        if (_hasFailed || ClauseRank(Current) is null)
        {
            return list;
        }

        // A bracketed operation came back from ReadExpression; only a bare one is ambiguous before 其中.
        bool isBareOperation = !ReferenceEquals(list, first);
        if (isBareOperation && Current.Is(Word.Where))
        {
            var operation = (SpellOperationSyntax)list;
            (string left, string sign, string right) = PartsOf(operation);
            return Fail(Catalogue.OperandNeedsBrackets(Current.Span, left, sign, right, Current.Text));
        }

        return ReadClauses(start, list);
    }

    /// <summary>What the grammar allows before a clause: a path, a call, or a list in brackets. Types are the binder's matter.</summary>
    private static bool IsList(ExpressionSyntax expression) =>
        expression is NameSyntax or MemberSyntax or CallSyntax or ListSyntax or SpellOperationSyntax;

    private static SpellOperator? SetOperatorAt(Token token) => token switch
    {
        { Kind: TokenKind.Word, Word: Word.Union } => SpellOperator.Union,
        { Kind: TokenKind.Word, Word: Word.Intersect } => SpellOperator.Intersect,
        { Kind: TokenKind.Word, Word: Word.Except } => SpellOperator.Except,
        _ => null,
    };

    private ExpressionSyntax ReadSetOperations(int start, ExpressionSyntax first)
    {
        ExpressionSyntax left = first;
        while (SetOperatorAt(Current) is { } sign)
        {
            if (!ReferenceEquals(left, first) && left is SpellOperationSyntax before && before.Operator != sign)
            {
                (string one, string between, string other) = PartsOf(before);
                return Fail(Catalogue.MixedSetOperations(Current.Span, one, between, other, Current.Text));
            }

            Advance();
            ExpressionSyntax right = ReadListOperand();
            left = new SpellOperationSyntax(SpanFrom(start), sign, left, right);
        }

        return left;
    }

    private ExpressionSyntax ReadListOperand()
    {
        ExpressionSyntax operand = ReadPath();
        return _hasFailed || IsList(operand) ? operand : Fail(Catalogue.ListExpected(operand.Span, Written(operand.Span)));
    }

    private ExpressionSyntax ReadClauses(int start, ExpressionSyntax list)
    {
        var clauses = new ListSyntax(default, list, null, null, null, null, null, null);
        Token last = default;
        while (ClauseRank(Current) is { } rank)
        {
            if (ClauseRank(last) is { } before && before >= rank)
            {
                return Fail(before == rank
                    ? Catalogue.ClauseRepeated(Current.Span, Current.Text)
                    : Catalogue.ClauseOrder(Current.Span, Current.Text, last.Text));
            }

            last = Advance();
            clauses = ReadClause(clauses, last.Word);
        }

        if (SetOperatorAt(Current) is not null)
        {
            string operand = Written(TextSpan.FromBounds(start, last.Span.Start));
            return Fail(Catalogue.OperandNeedsBracketsBefore(Current.Span, operand, last.Text, Current.Text));
        }

        clauses = clauses with { Span = SpanFrom(start) };
        return clauses;
    }

    private ListSyntax ReadClause(ListSyntax list, Word clause) => clause switch
    {
        Word.Where => list with { Where = ReadOr() },
        Word.During => list with { During = ReadWindow() },
        Word.By => list with { By = ReadPost() },
        Word.Take => list with { Take = ReadSum() },
        Word.Satisfy => list with { Satisfy = ReadOr() },
        _ => list with { Gap = ReadGap() },
    };

    /// <summary>The place of a clause in the order in which clauses are written; null for other tokens.</summary>
    private static int? ClauseRank(Token token) => token.Kind != TokenKind.Word ? null : token.Word switch
    {
        Word.Where => 0,
        Word.During => 1,
        Word.By => 2,
        Word.Take => 3,
        Word.Satisfy => 4,
        Word.AllowingGaps => 5,
        _ => null,
    };

    private NumberSyntax ReadGap()
    {
        TextSpan place = PlaceOfMissing();
        string? found = Found();
        ExpressionSyntax gap = Current.Kind == TokenKind.Number ? ReadNumber() : new MissingSyntax(slice);
        if (gap is NumberSyntax { Unit: Unit.Years or Unit.Months or Unit.Days } quantity)
        {
            return quantity;
        }

        Fail(Catalogue.GapExpected(place, found));
        return new NumberSyntax(slice, 0, 0, Unit.Months);
    }

    /// <summary>An operation as the author wrote it; the operator stands between the operands.</summary>
    private (string Left, string Sign, string Right) PartsOf(SpellOperationSyntax operation)
    {
        int rightStart = ((TextSpan)operation.Right.Span).Start;
        Token sign = _tokens.Last(t => SetOperatorAt(t) == operation.Operator && t.Span.End <= rightStart);
        return (Written(operation.Left.Span), sign.Text, Written(operation.Right.Span));
    }
}
