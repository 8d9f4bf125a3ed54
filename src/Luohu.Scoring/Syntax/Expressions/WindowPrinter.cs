using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Windows in their canonical spelling.</summary>
internal sealed class WindowPrinter(Language language, Func<ExpressionSyntax, string> printEnd)
{
    public string Print(WindowSyntax window) => window switch
    {
        LastWindowSyntax last => $"{Spell(Word.Last)} {Number(last.Count)} {Spell(Units.TermOf(last.Unit))}{Clause(Word.UpTo, last.UpTo)}",
        CalendarWindowSyntax calendar => Calendar(calendar),
        BetweenWindowSyntax between => $"{Clause(Word.From, between.From)}{Clause(Word.To, between.To)}".TrimStart(),
        _ => "…",
    };

    private string Calendar(CalendarWindowSyntax window)
    {
        Word kind = window.IncludesCurrent ? Word.Last : Word.Previous;
        Word unit = window.Unit == Unit.Years ? Word.CalendarYears : Word.CalendarMonths;
        return $"{Spell(kind)} {Number(window.Count)} {Spell(unit)}{Clause(Word.UpTo, window.UpTo)}";
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private string Clause(Word word, ExpressionSyntax? end) => end is null ? string.Empty : $" {Spell(word)} {printEnd(end)}";

    private string Spell(Word word) => Spell(Words.TermOf(word));

    private string Spell(Term? term) => term is null ? string.Empty : language == Language.Chinese ? term.Zh : term.En;
}
