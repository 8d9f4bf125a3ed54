using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Windows: the three named stretches of time.</summary>
internal sealed partial class ExpressionReader
{
    /// <summary>No rule looks back further; the bound keeps every start of a window within the calendar.</summary>
    public const int MaxWindowYears = 200;

    private WindowSyntax ReadWindow()
    {
        Token start = Current;
        switch (start)
        {
            case { Kind: TokenKind.Word, Word: Word.Last or Word.Previous }:
                return ReadCounted(Advance());
            case { Kind: TokenKind.Word, Word: Word.From }:
                Advance();
                ExpressionSyntax from = ReadSum();
                ExpressionSyntax? to = TryAdvance(Word.To) ? ReadSum() : null;
                return new BetweenWindowSyntax(SpanFrom(start.Span.Start), from, to);
            case { Kind: TokenKind.Word, Word: Word.To }:
                Advance();
                ExpressionSyntax end = ReadSum();
                return new BetweenWindowSyntax(SpanFrom(start.Span.Start), null, end);
            default:
                return FailWindow(Catalogue.WindowExpected(PlaceOfMissing(), Found(), MendedName()));
        }
    }

    private WindowSyntax ReadCounted(Token kind)
    {
        Token number = Current;
        if (number.Kind != TokenKind.Number)
        {
            return FailWindow(Catalogue.WindowCountExpected(PlaceOfMissing(), kind.Text, Found()));
        }

        Advance();
        if (number.Scale != 0 || number.Value < 1)
        {
            return FailWindow(Catalogue.WindowCountNotWhole(number.Span, number.Text));
        }

        return Current is { Kind: TokenKind.Word, Word: Word.CalendarYears or Word.CalendarMonths }
            ? ReadCalendar(kind, number)
            : ReadLast(kind, number);
    }

    private WindowSyntax ReadCalendar(Token kind, Token number)
    {
        Unit unit = Advance().Word == Word.CalendarYears ? Unit.Years : Unit.Months;
        if (number.Value > Longest(unit))
        {
            return FailWindow(Catalogue.WindowTooLong(number.Span, number.Text, MaxWindowYears));
        }

        ExpressionSyntax? upTo = ReadUpTo();
        return new CalendarWindowSyntax(SpanFrom(kind.Span.Start), number.Value, unit, kind.Word == Word.Last, upTo);
    }

    private WindowSyntax ReadLast(Token kind, Token number)
    {
        Token word = Current;
        bool isUnit = Units.TryParse(word.Text, out Unit? unit) && unit is Unit.Years or Unit.Months or Unit.Days;
        if (word.Kind != TokenKind.Name || !isUnit || unit is not { } length)
        {
            return FailWindow(Catalogue.WindowUnitExpected(PlaceOfMissing(), number.Text, Found()));
        }

        if (kind.Word == Word.Previous)
        {
            return FailWindow(Catalogue.PreviousNeedsCalendar(SpanFrom(kind.Span.Start).Cover(word.Span), number.Text));
        }

        if (number.Value > Longest(length))
        {
            return FailWindow(Catalogue.WindowTooLong(number.Span, number.Text, MaxWindowYears));
        }

        Advance();
        ExpressionSyntax? upTo = ReadUpTo();
        return new LastWindowSyntax(SpanFrom(kind.Span.Start), number.Value, length, upTo);
    }

    private ExpressionSyntax? ReadUpTo() => TryAdvance(Word.UpTo) ? ReadSum() : null;

    private static int Longest(Unit unit) => unit switch
    {
        Unit.Years => MaxWindowYears,
        Unit.Months => MaxWindowYears * 12,
        _ => MaxWindowYears * 365,
    };

    private BetweenWindowSyntax FailWindow(Diagnostic mistake) => new(slice, Fail(mistake), null);
}
