using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Allocation;

/// <summary>Reads wishes from a table with one person per row.</summary>
internal static class WishRows
{
    private const int Id = 0;

    public static void Read(Stream csv, WishCollector wishes, FileMistakes mistakes)
    {
        var rows = new TableRows(csv, [TableColumn.Id], WishWords.Wish, mistakes);
        while (rows.Read())
        {
            wishes.Begin();
            if (!rows.TextOf(Id).IsEmpty)
            {
                wishes.Person(rows.TextOf(Id), rows.Mistakes, rows.PlaceOfCell(rows.CellOf(Id)));
            }
            else
            {
                rows.Report(Catalogue.TableCellEmpty(rows.WordsOf(Id)), Id);
            }

            ReadWishes(rows, wishes);
            wishes.End(rows.Row);
        }
    }

    /// <summary>Behind the first empty cell there is no wish: an empty one between two may be a slip.</summary>
    private static void ReadWishes(TableRows rows, WishCollector wishes)
    {
        bool isEmpty = false;
        foreach (int cell in rows.Numbered)
        {
            ReadOnlySpan<char> text = rows.TextOfCell(cell);
            if (isEmpty && !text.IsEmpty)
            {
                rows.Mistakes.Add(Catalogue.WishBehindEmptyCell(CellText.Quote(text)), null, rows.PlaceOfCell(cell));
                return;
            }

            isEmpty = text.IsEmpty;
            if (!isEmpty)
            {
                wishes.Wish(text, rows.Mistakes, rows.PlaceOfCell(cell));
            }
        }
    }
}
