using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>
/// Recursive descent over the tokens of one expression, one method a rule of the grammar. After the first mistake it stands at the end,
/// so that every rule returns at once and nothing more is said.
/// </summary>
internal sealed partial class ExpressionReader(SourceText source, TextSpan slice, DiagnosticBag diagnostics)
{
    /// <summary>Brackets, calls and conditionals inside one another; beyond it nobody can read the rule.</summary>
    public const int MaxDepth = 64;

    private readonly IReadOnlyList<Token> _tokens = ExpressionLexer.Read(source, slice);
    private int _index;
    private int _depth;
    private bool _hasFailed;

    private Token Current => _tokens[_index];

    private bool IsAtEnd => Current.Kind == TokenKind.End;

    public ExpressionSyntax ReadWhole()
    {
        if (IsAtEnd)
        {
            return Fail(Catalogue.EmptyExpression(slice));
        }

        ExpressionSyntax expression = ReadListOrExpression();
        if (!IsAtEnd)
        {
            Fail(Unexpected());
        }

        return _hasFailed ? new MissingSyntax(slice) : expression;
    }

    private Token Advance() => IsAtEnd ? Current : _tokens[_index++];

    private bool TryAdvance(Word word)
    {
        bool found = Current.Is(word);
        _index += found ? 1 : 0;
        return found;
    }

    /// <summary>From <paramref name="start"/> to the end of the token read last.</summary>
    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, _index == 0 ? start : _tokens[_index - 1].Span.End);

    /// <summary>Reports the first mistake; what the lexer could not read comes before what the grammar misses there.</summary>
    private MissingSyntax Fail(Diagnostic mistake)
    {
        if (!_hasFailed)
        {
            _hasFailed = true;
            diagnostics.Add(Current.Mistake ?? mistake);
        }

        _index = _tokens.Count - 1;
        return new MissingSyntax(slice);
    }

    private bool TryEnter()
    {
        if (_depth == MaxDepth)
        {
            Fail(Catalogue.ExpressionTooDeep(Current.Span, MaxDepth));
            return false;
        }

        _depth++;
        return true;
    }

    private ExpressionSyntax ReadExpression()
    {
        return Current.Is(Word.If) ? ReadConditional() : ReadOr();
    }

    private ExpressionSyntax ReadConditional()
    {
        Token start = Advance();
        if (!TryEnter())
        {
            return new MissingSyntax(slice);
        }

        ExpressionSyntax condition = ReadExpression();
        ExpectPart(start, Word.Then);
        ExpressionSyntax then = ReadExpression();
        ExpectPart(start, Word.Else);
        ExpressionSyntax otherwise = ReadExpression();
        _depth--;
        return new ConditionalSyntax(SpanFrom(start.Span.Start), condition, then, otherwise);
    }

    private void ExpectPart(Token start, Word part)
    {
        if (TryAdvance(part) || _hasFailed)
        {
            return;
        }

        bool isCutShort = Current.Kind is TokenKind.End or TokenKind.Close or TokenKind.Separator || Current.Is(Word.Else);
        Term missing = Words.TermOf(part);
        Fail(isCutShort ? Catalogue.ConditionalIncomplete(start.Span, missing.Zh, missing.En) : Unexpected());
    }
}
