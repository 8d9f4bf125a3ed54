using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads one band; keeps the first mistake.</summary>
/// <param name="scanner">Where it stands.</param>
/// <param name="isCell">True in a cell of a 表, where <c>&gt;=36</c> and <c>[36,45)</c> are bands too.</param>
internal sealed partial class BandReader(KeyScanner scanner, bool isCell = false)
{
    private static readonly string[] RangeSigns = ["..", "-", "~", "～", "–", "—", "至", "to"];
    private static readonly string[] UnitWords = [.. Units.AllWords.OrderByDescending(u => u.Length)];

    private TextSpan? _unit;
    private TextSpan? _relation;

    public Diagnostic? Mistake { get; private set; }

    public BandSyntax? Read()
    {
        if (scanner.IsAtEnd)
        {
            Mistake = Catalogue.EmptyKey(scanner.Whole);
            return null;
        }

        BandSyntax? band = ReadBand();
        if (Mistake is null && (band is null || !scanner.IsAtEnd))
        {
            Mistake = Catalogue.UnreadableBand(scanner.Whole, scanner.Written(scanner.Whole));
        }

        if (Mistake is null && band is not null)
        {
            Mistake = MistakeOf(band);
        }

        return band;
    }

    private BandSyntax? ReadBand()
    {
        if (scanner.TryWord("其他", "other"))
        {
            return Band(null, null, isOther: true);
        }

        if (scanner.TryWord("其它"))
        {
            Mistake = Catalogue.LookAlike(scanner.Whole, scanner.Written(scanner.Whole), "其他", "other");
            return null;
        }

        if ((isCell ? ReadInterval() : null) is { } interval)
        {
            return interval;
        }

        if (ReadRelation() is { } related)
        {
            return related;
        }

        if (TryUnder() is { } isInclusive)
        {
            return ReadEnd(isInclusive) is { } upper ? Band(null, upper) : null;
        }

        return scanner.TryWord("超过", "over") ? ReadFrom(ReadEnd(isInclusive: false)) : ReadAfterNumber(ReadEnd(isInclusive: true));
    }

    /// <summary>不满 (false), 不超过 (true), or neither (null).</summary>
    private bool? TryUnder()
    {
        if (scanner.TryWord("不满", "under"))
        {
            return false;
        }

        return scanner.TryWord("不超过") || scanner.TryPhrase("up", "to") ? true : null;
    }

    /// <summary>What <c>&gt;=36</c> would mean, for the help: such keys are refused, since YAML cannot hold them in block form.</summary>
    private BandSyntax? ReadRelation()
    {
        int start = scanner.At;
        bool isLower = scanner.Current is '>' or '≥';
        bool isInclusive = scanner.TryWord(">=", "≥", "<=", "≤");
        if (!isInclusive && !scanner.TryWord(">", "<"))
        {
            return isCell && scanner.TryWord("=") && ReadEnd(isInclusive: true) is { } only ? Band(only, only) : null;
        }

        _relation = isCell ? null : TextSpan.FromBounds(start, scanner.LastEnd);
        return ReadEnd(isInclusive) is not { } end ? null : isLower ? Band(end, null) : Band(null, end);
    }

    /// <summary><c>[36,45)</c>: a square bracket takes its end in, a round one leaves it out.</summary>
    private BandSyntax? ReadInterval()
    {
        bool hasLower = scanner.TryWord("[");
        if (!hasLower && !scanner.TryWord("("))
        {
            return null;
        }

        BandEnd? lower = ReadEnd(hasLower);
        BandEnd? upper = lower is not null && scanner.TryWord(",", "、") ? ReadEnd(isInclusive: true) : null;
        bool hasUpper = scanner.TryWord("]");
        return upper is not null && (hasUpper || scanner.TryWord(")")) ? Band(lower, upper with { IsInclusive = hasUpper }) : null;
    }

    private BandSyntax? ReadAfterNumber(BandEnd? number)
    {
        if (number is null)
        {
            return null;
        }

        if (scanner.TryWord("及以上", "以上", "+") || scanner.TryPhrase("and", "above"))
        {
            return ReadFrom(number);
        }

        if (TryAndBelow())
        {
            return Band(null, number);
        }

        if (scanner.TryWord(RangeSigns))
        {
            return ReadEnd(isInclusive: true) is { } upper ? Band(number, upper, isWholeRange: true) : null;
        }

        return TryUnclearBelow(number) ? null : Band(number, number);
    }

    /// <summary>A band with a lower end; its upper end may follow.</summary>
    private BandSyntax? ReadFrom(BandEnd? lower)
    {
        if (lower is null || scanner.IsAtEnd)
        {
            return lower is null ? null : Band(lower, null);
        }

        if (TryUnder() is { } isInclusive)
        {
            return ReadEnd(isInclusive) is { } upper ? Band(lower, upper) : null;
        }

        BandEnd? within = ReadEnd(isInclusive: true);
        return within is not null && !TryUnclearBelow(within) && TryAndBelow() ? Band(lower, within) : null;
    }

    private bool TryAndBelow() => scanner.TryWord("及以下", "以内") || scanner.TryPhrase("and", "below");

    private bool TryUnclearBelow(BandEnd number)
    {
        bool found = scanner.TryWord("以下");
        if (found)
        {
            Mistake ??= Catalogue.BelowInBand(scanner.Whole, scanner.Written(scanner.Whole), NumberText.Format(number.Value, number.Scale));
        }

        return found;
    }

    private BandEnd? ReadEnd(bool isInclusive)
    {
        bool isNegative = scanner.Current == '-' && scanner.TryWord("-");
        int start = scanner.At;
        if (scanner.TryNumber() is not { } number)
        {
            return null;
        }

        TextSpan place = TextSpan.FromBounds(start, number.End);
        Mistake ??= number.Problem switch
        {
            NumberProblem.TooManyDigits => Catalogue.NumberWithTooManyDigits(place, scanner.Written(place)),
            NumberProblem.TooManyDecimals => Catalogue.NumberWithTooManyDecimals(place, scanner.Written(place)),
            _ => null,
        };
        SkipUnit();
        return new BandEnd(isNegative ? -number.Value : number.Value, number.Scale, isInclusive);
    }

    private void SkipUnit()
    {
        int start = scanner.At;
        if (scanner.TryWord(UnitWords))
        {
            _unit ??= TextSpan.FromBounds(start, scanner.LastEnd);
        }
    }

    private BandSyntax Band(BandEnd? lower, BandEnd? upper, bool isWholeRange = false, bool isOther = false) =>
        new(scanner.Whole, lower, upper, isWholeRange, isOther);
}
