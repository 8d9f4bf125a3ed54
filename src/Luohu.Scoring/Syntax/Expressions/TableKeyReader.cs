using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads one table key; keeps the first mistake.</summary>
internal sealed class TableKeyReader(KeyScanner scanner)
{
    /// <summary>What a suffix means; null marks 以下, which some documents take to include its choice and others do not.</summary>
    private static readonly (string Suffix, KeyAlternativeKind? Kind)[] Suffixes =
    [
        ("及以上", KeyAlternativeKind.AndAbove),
        ("及以下", KeyAlternativeKind.AndBelow),
        ("以上", KeyAlternativeKind.AndAbove),
        ("以下", null),
    ];

    public Diagnostic? Mistake { get; private set; }

    public TableKeySyntax Read()
    {
        var alternatives = new List<KeyAlternativeSyntax>();
        if (scanner.IsAtEnd)
        {
            Mistake = Catalogue.EmptyKey(scanner.Whole);
        }

        while (Mistake is null)
        {
            alternatives.Add(ReadAlternative());
            if (Mistake is not null || !scanner.TryWord("|", "、"))
            {
                break;
            }
        }

        if (Mistake is null && !scanner.IsAtEnd)
        {
            Mistake = TrailingMistake();
        }

        return new TableKeySyntax(scanner.Whole, new SyntaxList<KeyAlternativeSyntax>(alternatives));
    }

    /// <summary>True when <paramref name="name"/> may be written without quotes.</summary>
    public static bool IsPlain(string name) =>
        name.Length > 0
        && Signs.NameLength(name) == name.Length
        && name is not ("其他" or "其它" or "other")
        && !Array.Exists(Suffixes, s => name.EndsWith(s.Suffix, StringComparison.Ordinal));

    private KeyAlternativeSyntax ReadAlternative()
    {
        int start = scanner.At;
        if (scanner.TryText() is { } text)
        {
            Mistake = text.Mistake;
            return Mistake is null ? ReadAfterName(start, text.Value) : Missing(start);
        }

        switch (scanner.TryName())
        {
            case null:
                Mistake = Unreadable(start);
                return Missing(start);
            case "其他" or "other":
                return new KeyAlternativeSyntax(SpanFrom(start), KeyAlternativeKind.Other, "其他", null);
            case "其它":
                Mistake = Catalogue.LookAlike(SpanFrom(start), "其它", "其他", "other");
                return Missing(start);
            case { } name:
                return ReadNamed(start, name);
        }
    }

    private KeyAlternativeSyntax ReadNamed(int start, string name)
    {
        foreach ((string suffix, KeyAlternativeKind? kind) in Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                string choice = name[..^suffix.Length];
                return choice is "" or "其他" or "其它" ? Fail(start, Unreadable(start)) : Suffixed(start, choice, kind);
            }
        }

        return ReadAfterName(start, name);
    }

    private KeyAlternativeSyntax ReadAfterName(int start, string name)
    {
        foreach ((string suffix, KeyAlternativeKind? kind) in Suffixes)
        {
            if (scanner.TryWord(suffix))
            {
                return Suffixed(start, name, kind);
            }
        }

        if (scanner.TryWord("+") || scanner.TryPhrase("and", "above"))
        {
            return Suffixed(start, name, KeyAlternativeKind.AndAbove);
        }

        if (scanner.TryPhrase("and", "below"))
        {
            return Suffixed(start, name, KeyAlternativeKind.AndBelow);
        }

        return scanner.TryWord("..") ? ReadRange(start, name) : new KeyAlternativeSyntax(SpanFrom(start), KeyAlternativeKind.One, name, null);
    }

    private KeyAlternativeSyntax ReadRange(int start, string from)
    {
        int end = scanner.At;
        ScannedText? text = scanner.TryText();
        string? to = text is null ? scanner.TryName() : text.Value.Value;
        Mistake = text?.Mistake;
        bool isReadable = to is not null && (text is not null || IsPlain(to));
        return isReadable ? new KeyAlternativeSyntax(SpanFrom(start), KeyAlternativeKind.Range, from, to) : Fail(start, Unreadable(end));
    }

    private KeyAlternativeSyntax Suffixed(int start, string choice, KeyAlternativeKind? kind) => kind is { } known
        ? new KeyAlternativeSyntax(SpanFrom(start), known, choice, null)
        : Fail(start, Catalogue.BelowInKey(SpanFrom(start), scanner.Written(SpanFrom(start)), choice));

    private KeyAlternativeSyntax Fail(int start, Diagnostic mistake)
    {
        Mistake ??= mistake;
        return Missing(start);
    }

    private KeyAlternativeSyntax Missing(int start) => new(SpanFrom(start), KeyAlternativeKind.One, string.Empty, null);

    private Diagnostic Unreadable(int start)
    {
        if (scanner.TryNumber() is { } number)
        {
            TextSpan digits = TextSpan.FromBounds(start, number.End);
            return Catalogue.NumberAsKey(digits, scanner.Written(digits));
        }

        TextSpan place = scanner.LastEnd > start ? SpanFrom(start) : scanner.IsAtEnd ? scanner.Whole : new TextSpan(start, 1);
        return Catalogue.UnreadableKey(place, scanner.Written(scanner.Whole));
    }

    private Diagnostic TrailingMistake()
    {
        var place = new TextSpan(scanner.At, 1);
        return scanner.Current is ',' or ';' or '/' or '｜'
            ? Catalogue.SeparatorInKey(place, scanner.Written(place), scanner.Written(scanner.Whole).Replace(scanner.Written(place), "、", StringComparison.Ordinal))
            : Catalogue.UnreadableKey(place, scanner.Written(scanner.Whole));
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, scanner.LastEnd);
}
