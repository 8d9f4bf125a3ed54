using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>
/// Cuts an expression into tokens. The first unreadable place becomes a <see cref="TokenKind.Bad"/> token and ends the list, so that
/// the parser reports whichever mistake comes first.
/// </summary>
internal sealed class ExpressionLexer
{
    /// <summary>Bounds the work and the depth of the tree; published schemes stay below a tenth of it.</summary>
    public const int MaxTokens = 1000;

    private readonly SourceText _source;
    private readonly int _end;
    private readonly List<Token> _tokens = [];
    private int _at;

    private ExpressionLexer(SourceText source, TextSpan span)
    {
        _source = source;
        _at = span.Start;
        _end = span.End;
    }

    private string Text => _source.Text;

    public static IReadOnlyList<Token> Read(SourceText source, TextSpan span)
    {
        var lexer = new ExpressionLexer(source, span);
        lexer.ReadAll();
        return Phrases.Join(lexer._tokens);
    }

    private void ReadAll()
    {
        while (SkipSpace() && (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.Bad))
        {
            if (_tokens.Count == MaxTokens)
            {
                Bad(_at, 1, Catalogue.ExpressionTooLong);
                break;
            }

            ReadOne();
        }

        _tokens.Add(new Token(TokenKind.End, new TextSpan(_end, 0), string.Empty));
    }

    private bool SkipSpace()
    {
        while (_at < _end && Signs.IsSpace(Text[_at]))
        {
            _at++;
        }

        return _at < _end;
    }

    private void ReadOne()
    {
        char c = Text[_at];
        int name = Signs.NameLength(Text.AsSpan(_at, _end - _at));
        if (name > 0)
        {
            ReadName(name);
        }
        else if (Signs.IsDigit(c))
        {
            ReadNumberOrDate();
        }
        else if (TextScanner.IsQuote(c))
        {
            ReadText();
        }
        else
        {
            ReadSign();
        }
    }

    private void ReadName(int length)
    {
        string name = Text.Substring(_at, length);
        if (name is "在近" or "在前" or "不在近" or "不在前")
        {
            AddName(name[..^1]);
            AddName(name[^1..]);
        }
        else
        {
            AddName(name);
        }
    }

    private void AddName(string name)
    {
        bool isKeyword = Words.TryParse(name, out Word? word) && !Words.IsName(word.Value);
        Add(isKeyword ? TokenKind.Word : TokenKind.Name, name.Length, name, word: word ?? default);
    }

    private void ReadNumberOrDate()
    {
        ScannedDate date = DateScanner.Scan(Text, _at, _end);
        switch (date.Form)
        {
            case DateForm.Date or DateForm.Month:
                Add(date.Form == DateForm.Date ? TokenKind.Date : TokenKind.Month, date.End - _at, value: date.Value);
                break;
            case DateForm.Impossible:
                Bad(_at, date.End - _at, Catalogue.ImpossibleDate);
                break;
            case DateForm.Malformed:
                Bad(_at, date.End - _at, Catalogue.MalformedDate);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void ReadNumber()
    {
        ScannedNumber number = NumberScanner.Scan(Text, _at, _end);
        int length = number.End - _at;
        if (number.Problem == NumberProblem.TooManyDigits)
        {
            Bad(_at, length, Catalogue.NumberWithTooManyDigits);
        }
        else if (number.Problem == NumberProblem.TooManyDecimals)
        {
            Bad(_at, length, Catalogue.NumberWithTooManyDecimals);
        }
        else if (GroupingCommaEnd(number.End) is int groupEnd)
        {
            Bad(_at, groupEnd - _at, Catalogue.GroupingComma);
        }
        else if (IsPointWithDigit(number.End))
        {
            Bad(_at, NumberScanner.DigitsEnd(Text, number.End + 1, _end) - _at, Catalogue.MalformedNumber);
        }
        else
        {
            Add(TokenKind.Number, length, value: number.Value, scale: number.Scale);
        }
    }

    /// <summary>
    /// <c>1,000</c> is refused even where a comma parts arguments: read as 1 and 0 it would change a score in silence.
    /// With a space, or with <c>、</c>, the comma parts.
    /// </summary>
    private int? GroupingCommaEnd(int comma)
    {
        if (comma >= _end || Signs.Fold(Text[comma]) != ',')
        {
            return null;
        }

        int groupEnd = NumberScanner.DigitsEnd(Text, comma + 1, _end);
        return groupEnd - comma == 4 ? groupEnd : null;
    }

    private bool IsPointWithDigit(int at) => at + 1 < _end && Signs.Fold(Text[at]) == '.' && Signs.IsDigit(Text[at + 1]);

    private void ReadText()
    {
        ScannedText text = TextScanner.Scan(Text, _at, _end);
        if (text.Mistake is { } mistake)
        {
            Bad(text.Span.Start, text.Span.Length, (_, _) => mistake);
        }
        else
        {
            Add(TokenKind.Text, text.Span.Length, text.Value);
        }
    }

    private void ReadSign()
    {
        if (IsPointWithDigit(_at))
        {
            Bad(_at, NumberScanner.DigitsEnd(Text, _at + 1, _end) - _at, Catalogue.MalformedNumber);
            return;
        }

        (TokenKind kind, int length) = Signs.KindAt(Text.AsSpan(_at, _end - _at));
        string? refused = kind == TokenKind.NotEqual ? null : RefusedSigns.At(Text.AsSpan(_at, _end - _at));
        if (refused is not null)
        {
            Bad(_at, refused.Length, (span, found) => Catalogue.RefusedSign(span, found, refused, RefusedSigns.Mend(_source, span, refused)));
        }
        else if (kind == TokenKind.Bad)
        {
            BadCharacter();
        }
        else
        {
            Add(kind, length);
        }
    }

    private void BadCharacter()
    {
        if (Text[_at] is '\'' or '‘' or '’' or '＇')
        {
            Bad(_at, 1, (span, _) => Catalogue.SingleQuotes(span, MendedLine.Of(_source, span, c => c is '\'' or '‘' or '’' or '＇' ? '"' : c)));
            return;
        }

        int length = char.IsHighSurrogate(Text[_at]) && _at + 1 < _end && char.IsLowSurrogate(Text[_at + 1]) ? 2 : 1;
        Bad(_at, length, Catalogue.UnknownCharacter);
    }

    private void Add(TokenKind kind, int length, string? text = null, Word word = default, long value = 0, int scale = 0)
    {
        var span = new TextSpan(_at, length);
        _tokens.Add(new Token(kind, span, text ?? Text.Substring(_at, length)) { Word = word, Value = value, Scale = scale });
        _at += length;
    }

    private void Bad(int start, int length, Func<TextSpan, string, Diagnostic> mistake)
    {
        var span = new TextSpan(start, length);
        string found = Text.Substring(start, length);
        _tokens.Add(new Token(TokenKind.Bad, span, found) { Mistake = mistake(span, found) });
        _at = start + length;
    }
}
