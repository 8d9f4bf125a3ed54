using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Finds the words for what cannot be read.</summary>
internal sealed partial class ExpressionReader
{
    /// <summary>The characters at the current place, or null at the end of the expression.</summary>
    private string? Found() => IsAtEnd ? null : Written(Current.Span);

    /// <summary>Where something is missing: the token that stands there instead, or at the end the token before.</summary>
    private TextSpan PlaceOfMissing() => !IsAtEnd ? Current.Span : _index > 0 ? _tokens[_index - 1].Span : slice;

    /// <summary>The characters of a span on one line.</summary>
    private string Written(TextSpan span) =>
        string.Join(' ', source.Slice(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? MendedName() => Current.Kind == TokenKind.Name ? StuckKeywords.Mend(Current.Text, null) : null;

    /// <summary>The mistake when an operand is complete and the current token cannot continue it.</summary>
    private Diagnostic Unexpected()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Close:
                return Catalogue.ExtraBracket(token.Span);
            case TokenKind.Separator:
                return Catalogue.StraySeparator(token.Span, token.Text, MendedLine.Of(source, token.Span, " 且 "));
            case TokenKind.Name:
                return UnexpectedName(token);
            default:
                bool isClause = ClauseRank(token) is not null || SetOperatorAt(token) is not null;
                return isClause ? Catalogue.ClauseWithoutList(token.Span, token.Text) : Catalogue.UnexpectedText(token.Span, Written(token.Span));
        }
    }

    private static Diagnostic UnexpectedName(Token token)
    {
        if (LookAlikes.RightSpelling(token.Text) is { } right)
        {
            return Catalogue.LookAlike(token.Span, token.Text, right.Zh, right.En);
        }

        return StuckKeywords.Mend(token.Text, null) is { } mended
            ? Catalogue.StuckKeyword(token.Span, token.Text, mended)
            : Catalogue.OperatorMissing(token.Span, token.Text);
    }

    /// <summary>The current token is a name directly after <paramref name="number"/>, and no unit.</summary>
    private Diagnostic UnknownUnit(Token number)
    {
        Token name = Current;
        TextSpan both = number.Span.Cover(name.Span);
        if (LookAlikes.RightSpelling(name.Text) is { } right)
        {
            return Catalogue.LookAlike(name.Span, name.Text, right.Zh, right.En);
        }

        bool isGlued = number.Span.End == name.Span.Start;
        if (isGlued && DateScanner.IsChineseDate(name.Text))
        {
            return Catalogue.MalformedDate(both, Written(both));
        }

        return isGlued && StuckKeywords.Mend(number.Text + name.Text, null) is { } mended
            ? Catalogue.StuckKeyword(both, Written(both), mended)
            : Catalogue.UnknownUnit(name.Span, name.Text, NearNames.Find(name.Text, Units.AllWords), UnitWords(t => t.Zh), UnitWords(t => t.En));
    }

    private static string UnitWords(Func<Term, string> spelling) =>
        string.Join(' ', Enum.GetValues<Unit>().Select(Units.TermOf).OfType<Term>().Select(spelling));
}
