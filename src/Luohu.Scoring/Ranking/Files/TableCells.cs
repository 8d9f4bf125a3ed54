using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>Values of cells, read as they are written: what is not plainly a value is a mistake.</summary>
internal static class TableCells
{
    /// <summary>A text that must be there; null with a mistake.</summary>
    public static string? Text(this TableRows rows, int column) => rows.OptionalText(column) is { } text ? text : rows.Missing<string>(column);

    /// <summary>A text, or null for an empty cell, a column that is not there, or one that is too long, which is a mistake.</summary>
    public static string? OptionalText(this TableRows rows, int column)
    {
        ReadOnlySpan<char> text = rows.TextOf(column);
        if (text.Length > CellConverter.MaxTextLength)
        {
            rows.Report(Catalogue.ProfileTextTooLong(rows.WordsOf(column), CellConverter.MaxTextLength), column);
            return null;
        }

        return text.IsEmpty ? null : text.ToString();
    }

    /// <summary>A whole number from 0 on that must be there; null with a mistake.</summary>
    public static int? Whole(this TableRows rows, int column) =>
        rows.TextOf(column).IsEmpty ? rows.Missing<int?>(column) : rows.OptionalWhole(column);

    /// <summary>A whole number from 0 on; null for an empty cell, a column that is not there, or a mistake.</summary>
    public static int? OptionalWhole(this TableRows rows, int column)
    {
        ReadOnlySpan<char> text = rows.TextOf(column);
        if (text.IsEmpty)
        {
            return null;
        }

        int? number = WholeNumber.Of(text, rows.WordsOf(column), out Diagnostic? mistake);
        if (mistake is not null)
        {
            rows.Report(mistake, column);
        }

        return number;
    }

    /// <summary>Yes or no; an empty cell and a column that is not there say no.</summary>
    public static bool Flag(this TableRows rows, int column)
    {
        string text = rows.TextOf(column).ToString();
        bool? flag = text.Length == 0 ? false : ProfileWords.FlagOf(text);
        if (flag is null)
        {
            rows.Report(Catalogue.ProfileFlagForm(rows.WordsOf(column), CellText.Quote(text)), column);
        }

        return flag ?? false;
    }

    private static T? Missing<T>(this TableRows rows, int column)
    {
        if (rows.TextOf(column).IsEmpty)
        {
            rows.Report(Catalogue.TableCellEmpty(rows.WordsOf(column)), column);
        }

        return default;
    }
}
