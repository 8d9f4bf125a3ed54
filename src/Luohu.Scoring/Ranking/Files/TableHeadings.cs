using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>The headings of a table of a round: which cell of a row belongs to which column. Immutable.</summary>
internal sealed class TableHeadings
{
    private readonly int[] _cells;

    private TableHeadings(IReadOnlyList<string> names, int[] cells, IReadOnlyList<int> numbered) => (Names, _cells, Numbered) = (names, cells, numbered);

    /// <summary>As written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The cells of the numbered columns, 1 first.</summary>
    public IReadOnlyList<int> Numbered { get; }

    /// <summary>The cell of a column, or -1.</summary>
    public int CellOf(int column) => _cells[column];

    /// <summary>Of a list that has none: its one column.</summary>
    public static TableHeadings OfList(TableColumn column) => new([column.Name.Zh], [0], []);

    /// <summary>
    /// <paramref name="columns"/>: What the table may have, besides a note.
    /// <paramref name="numbered"/>: The word of columns that are numbered from 1, as 志愿1, 志愿2; null when there are none.
    /// </summary>
    public static TableHeadings Read(CsvRecord record, IReadOnlyList<TableColumn> columns, Term? numbered, ProfileMistakes mistakes)
    {
        string[] names = [.. record.Cells.Select(c => record.TextOf(c))];
        int[] cells = [.. columns.Select(_ => -1)];
        if (names is [var only] && only.AsSpan().IndexOfAny(";\t，；") is >= 0 and var sign)
        {
            mistakes.Add(Catalogue.CsvSeparator(only[sign].ToString()), null, record.Cells[0].Place);
            return new(names, cells, []);
        }

        TableColumn[] all = [.. columns, TableColumn.Note];
        var numbers = new SortedDictionary<int, int>();
        var taken = new HashSet<int>();
        for (int cell = 0; cell < names.Length; cell++)
        {
            int column = Array.FindIndex(all, c => c.Name.Is(names[cell]));
            int number = column < 0 && numbered is not null ? NumberOf(names[cell], numbered) : 0;
            Diagnostic? mistake = column < 0 && number == 0 ? Unknown(names[cell], all, numbered)
                : column >= 0 && !taken.Add(column) ? Catalogue.DuplicateProperty(all[column].Words)
                : number > 0 && !numbers.TryAdd(number, cell) ? Catalogue.DuplicateProperty(new(names[cell], names[cell]))
                : null;
            if (mistake is not null)
            {
                mistakes.Add(mistake, null, record.Cells[cell].Place);
            }
            else if (column >= 0 && column < cells.Length)
            {
                cells[column] = cell;
            }
        }

        FindMissing(all, taken, numbers, numbered, mistakes);
        return new(names, cells, [.. numbers.Values]);
    }

    /// <summary>A heading that is not there may be one that was misspelled: then that was said.</summary>
    private static void FindMissing(TableColumn[] all, HashSet<int> taken, SortedDictionary<int, int> numbers, Term? numbered, ProfileMistakes mistakes)
    {
        if (!mistakes.IsEmpty)
        {
            return;
        }

        foreach (TableColumn column in all.Where((c, i) => c.IsRequired && !taken.Contains(i)))
        {
            mistakes.Add(Catalogue.TableHeadingMissing(column.Words), null, Place.Nowhere);
        }

        int gap = 1;
        while (numbers.ContainsKey(gap))
        {
            gap++;
        }

        if (numbered is not null && (numbers.Count == 0 || gap <= numbers.Count))
        {
            mistakes.Add(Catalogue.WishColumnMissing(gap), null, Place.Nowhere);
        }
    }

    /// <summary>The number behind the word, or 0.</summary>
    private static int NumberOf(string heading, Term word)
    {
        string? digits = heading.StartsWith(word.Zh, StringComparison.Ordinal) ? heading[word.Zh.Length..]
            : heading.StartsWith(word.En, StringComparison.Ordinal) ? heading[word.En.Length..]
            : null;
        return digits is { Length: > 0 and <= 4 } && digits[0] != '0' && digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    private static Diagnostic Unknown(string name, TableColumn[] all, Term? numbered)
    {
        IEnumerable<Term> terms = all.Select(c => c.Name).Concat(numbered is null ? [] : [new(numbered.Zh + "1", numbered.En + "1")]);
        return Catalogue.TableHeadingUnknown(CellText.Quote(name), NearNames.Find(name, terms.SelectMany(t => new[] { t.Zh, t.En })), [.. terms.Select(t => new LocalizedText(t.Zh, t.En))]);
    }
}
