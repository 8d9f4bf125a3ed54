using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Takes apart Chinese names that swallowed a keyword or a quantity, such as <c>年龄且户籍</c> and <c>近5年</c>.</summary>
internal static class StuckKeywords
{
    /// <summary>Nobody writes longer ones by mistake, and the search is quadratic.</summary>
    private const int MaxLength = 64;

    private static readonly (string Text, bool IsFunction)[] Keywords = [..
        Enum.GetValues<Word>().Where(w => !Words.IsName(w) && w is not (Word.Yes or Word.No))
            .Select(w => (Words.TermOf(w).Zh, false))
            .Concat(Functions.AllTerms.Select(t => (t.Zh, true)))
            .OrderByDescending(k => k.Item1.Length).ThenBy(k => k.Item1, StringComparer.Ordinal)];

    /// <summary>
    /// The text of <paramref name="name"/> with the spaces (and the brackets of a call) that it lacks, or null when it does not come apart.
    /// </summary>
    /// <param name="name">A name that nothing is called.</param>
    /// <param name="isKnown">
    /// Tells the names that exist; every remaining part must be one. Null: nothing is known, then only parts beside an unmistakable
    /// keyword count as names, lest <c>自有住宅</c> be read as <c>自 有住宅</c>.
    /// </param>
    public static string? Mend(string name, Func<string, bool>? isKnown)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is < 2 or > MaxLength)
        {
            return null;
        }

        string? mended = new Splitter(name, word => IsLiteral(word) || isKnown?.Invoke(word) == true).Split();
        return mended ?? (isKnown is null ? SplitAtStrongKeyword(name) : null);
    }

    private static bool IsLiteral(string word) => Words.TryParse(word, out Word? found) && (Words.IsName(found.Value) || found is Word.Yes or Word.No);

    /// <summary>且, 或 and the keywords of two and more characters hardly occur inside names.</summary>
    private static string? SplitAtStrongKeyword(string name)
    {
        foreach ((string keyword, bool isFunction) in Keywords)
        {
            int at = name.IndexOf(keyword, StringComparison.Ordinal);
            bool isStrong = !isFunction && (keyword.Length > 1 || keyword is "且" or "或");
            if (isStrong && at >= 0 && keyword.Length < name.Length)
            {
                string[] parts = [name[..at], keyword, name[(at + keyword.Length)..]];
                return string.Join(' ', parts.Where(p => p.Length > 0).Select(p => Mend(p, null) ?? p));
            }
        }

        return null;
    }

    /// <summary>Finds the first way to cover a name with keywords, quantities and known names, longest pieces first.</summary>
    private sealed class Splitter(string name, Func<string, bool> isKnown)
    {
        private readonly HashSet<(int At, bool HasStuck)> _deadEnds = [];

        public string? Split()
        {
            IReadOnlyList<string>? pieces = SplitFrom(0, hasStuck: false);
            return pieces is null ? null : string.Join(' ', pieces);
        }

        /// <summary>The pieces from <paramref name="at"/> on; at least one of all must be a keyword or a quantity.</summary>
        private List<string>? SplitFrom(int at, bool hasStuck)
        {
            if (at == name.Length)
            {
                return hasStuck ? [] : null;
            }

            if (_deadEnds.Contains((at, hasStuck)))
            {
                return null;
            }

            List<string>? pieces = KeywordAt(at) ?? QuantityAt(at, hasStuck) ?? KnownAt(at, hasStuck);
            if (pieces is null)
            {
                _deadEnds.Add((at, hasStuck));
            }

            return pieces;
        }

        private List<string>? KeywordAt(int at)
        {
            foreach ((string keyword, bool isFunction) in Keywords)
            {
                int end = at + keyword.Length;
                bool isHere = string.CompareOrdinal(name, at, keyword, 0, keyword.Length) == 0 && keyword.Length < name.Length;
                if (isHere && (isFunction ? CallAt(end, keyword) : Prepend(keyword, SplitFrom(end, hasStuck: true))) is { } pieces)
                {
                    return pieces;
                }
            }

            return null;
        }

        private List<string>? CallAt(int at, string function)
        {
            for (int end = name.Length; end > at; end--)
            {
                if (isKnown(name[at..end]) && SplitFrom(end, hasStuck: true) is { } rest)
                {
                    return Prepend($"{function}({name[at..end]})", rest);
                }
            }

            return null;
        }

        private List<string>? QuantityAt(int at, bool hasStuck)
        {
            int end = NumberScanner.DigitsEnd(name, at, name.Length);
            if (end == at)
            {
                return null;
            }

            string number = name[at..end];
            foreach (string unit in Units.AllWords.OrderByDescending(u => u.Length))
            {
                bool isHere = string.CompareOrdinal(name, end, unit, 0, unit.Length) == 0;
                if (isHere && Prepend(unit, SplitFrom(end + unit.Length, hasStuck: true)) is { } pieces)
                {
                    return Prepend(number, pieces);
                }
            }

            return Prepend(number, SplitFrom(end, hasStuck));
        }

        private List<string>? KnownAt(int at, bool hasStuck)
        {
            for (int end = name.Length; end > at; end--)
            {
                if (isKnown(name[at..end]) && SplitFrom(end, hasStuck) is { } rest)
                {
                    return Prepend(name[at..end], rest);
                }
            }

            return null;
        }

        private static List<string>? Prepend(string piece, List<string>? rest)
        {
            rest?.Insert(0, piece);
            return rest;
        }
    }
}
