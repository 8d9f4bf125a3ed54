using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>
/// Reads the ids of applicants, such as those who declined: a table with a column 编号/id, or one id per line without any heading. An id that nobody
/// has is a mistake, since it would be a decision about nobody.
/// </summary>
internal static class IdListReader
{
    /// <summary><paramref name="text"/>: Read to its end, and not closed.</summary>
    public static FileReading<IdList> Read(Stream text, string sourceName, PersonIndex persons)
    {
        var mistakes = new FileMistakes(sourceName);
        var rows = new TableRows(text, [TableColumn.Id], null, mistakes, isList: true);
        var found = new OrderedDictionary<int, int>();
        while (rows.Read())
        {
            if (rows.Text(0) is not { } id)
            {
                continue;
            }

            int person = persons.Find(id);
            if (person < 0 && !persons.IsOutside(id))
            {
                rows.Report(Catalogue.PersonUnknown(CellText.Quote(id)), 0);
            }
            else if (person >= 0 && !found.TryAdd(person, rows.Row))
            {
                rows.Report(Catalogue.TableRowRepeated(CellText.Quote(id), found[person]), 0);
            }
        }

        return mistakes.Close(new IdList([.. found.Keys]));
    }
}
