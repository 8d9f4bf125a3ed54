using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The ways to give a value. Exactly one is written: 得分; 量, 每, 得分; 按, 分值表; 按, 分段; 表.</summary>
internal static class ValueForms
{
    private static readonly Keyword[] Forms = [Keyword.Grid, Keyword.Table, Keyword.Bands, Keyword.By, Keyword.Match];

    /// <summary>The value of an item; null with a diagnostic when its keys do not make one of the forms.</summary>
    public static ValueSyntax? Read(KeyedMapping keys, Located? id, NodeReader reader)
    {
        bool isLookup = keys.Has(Keyword.By) || keys.Has(Keyword.Table) || keys.Has(Keyword.Bands) || keys.Has(Keyword.Grid) || keys.Has(Keyword.Match);
        bool isPerUnit = keys.Has(Keyword.Amount) || keys.Has(Keyword.Per) || keys.Has(Keyword.ProRata);
        return isLookup ? LookupItem(keys, id, reader)
            : isPerUnit ? PerUnit(keys, reader)
            : keys.Expression(Keyword.Points) is { } points ? new ExpressionValueSyntax(points.Span, points)
            : ReportMissing(keys, id, reader);
    }

    /// <summary>按 with 分值表 or 分段, or 表, whose last column is called <paramref name="column"/>.</summary>
    public static ValueSyntax? Lookup(KeyedMapping keys, string owner, Keyword column, NodeReader reader)
    {
        if (keys.Has(Keyword.Grid) || keys.Has(Keyword.Match))
        {
            return Grid(keys, column, reader);
        }

        if (keys.Has(Keyword.Table) && keys.Has(Keyword.Bands))
        {
            return ReportMixed(Keyword.Bands, Keyword.Table, keys, reader);
        }

        Keyword form = keys.Has(Keyword.Bands) ? Keyword.Bands : Keyword.Table;
        if (!keys.Has(form))
        {
            return keys.Has(Keyword.By)
                ? ReportIncomplete(keys, Keyword.By, $"`{keys.Spell(Keyword.Table)}` / `{keys.Spell(Keyword.Bands)}`", reader)
                : ReportEmpty(keys, owner, reader);
        }

        if (keys.Expression(Keyword.By) is not { } by)
        {
            LookupRows.Check(keys, form, reader);
            return ReportIncomplete(keys, form, $"`{keys.Spell(Keyword.By)}`", reader);
        }

        return form == Keyword.Bands ? LookupRows.Bands(keys, by, reader) : LookupRows.Table(keys, by, reader);
    }

    private static ValueSyntax? LookupItem(KeyedMapping keys, Located? id, NodeReader reader)
    {
        Keyword form = Forms.First(keys.Has);
        if (form == Keyword.Match)
        {
            return ReportIncomplete(keys, form, $"`{keys.Spell(Keyword.Grid)}`", reader);
        }

        foreach (Keyword other in (Keyword[])[Keyword.Points, Keyword.Amount, Keyword.Per, Keyword.ProRata])
        {
            if (keys.Has(other))
            {
                return ReportMixed(other, form, keys, reader);
            }
        }

        return Lookup(keys, id?.Value ?? string.Empty, Keyword.Points, reader);
    }

    private static ValueSyntax? Grid(KeyedMapping keys, Keyword column, NodeReader reader)
    {
        foreach (Keyword other in (Keyword[])[Keyword.By, Keyword.Table, Keyword.Bands])
        {
            if (keys.Has(other) && keys.Has(Keyword.Grid))
            {
                return ReportMixed(other, Keyword.Grid, keys, reader);
            }
        }

        return keys.Has(Keyword.Grid)
            ? GridReader.Read(keys, column, reader)
            : ReportIncomplete(keys, Keyword.Match, $"`{keys.Spell(Keyword.Grid)}`", reader);
    }

    private static PerUnitSyntax? PerUnit(KeyedMapping keys, NodeReader reader)
    {
        Keyword first = keys.Has(Keyword.Amount) ? Keyword.Amount : keys.Has(Keyword.Per) ? Keyword.Per : Keyword.ProRata;
        foreach (Keyword needed in (Keyword[])[Keyword.Amount, Keyword.Per, Keyword.Points])
        {
            if (!keys.Has(needed))
            {
                ReportIncomplete(keys, first, $"`{keys.Spell(needed)}`", reader);
                return null;
            }
        }

        bool isProRata = keys.Has(Keyword.ProRata) && FactParts.Flag(Keyword.ProRata, keys, reader);
        return keys.Expression(Keyword.Amount) is { } amount && keys.Expression(Keyword.Per) is { } per && keys.Expression(Keyword.Points) is { } points
            ? new PerUnitSyntax(keys.Span, amount, per, points) { ProRata = isProRata ? new SyntaxSpan(keys.KeySpan(Keyword.ProRata)) : null }
            : null;
    }

    private static ValueSyntax? ReportMixed(Keyword key, Keyword other, KeyedMapping keys, NodeReader reader)
    {
        reader.Report(Catalogue.FormsMixed(keys.KeySpan(key), keys.Spell(key), keys.Spell(other), keys.KeySpan(other)));
        return null;
    }

    private static ValueSyntax? ReportIncomplete(KeyedMapping keys, Keyword key, string missing, NodeReader reader)
    {
        if (!keys.IsDamaged)
        {
            reader.Report(Catalogue.FormIncomplete(keys.KeySpan(key), keys.Spell(key), missing));
        }

        return null;
    }

    private static ValueSyntax? ReportMissing(KeyedMapping keys, Located? id, NodeReader reader)
    {
        if (!keys.IsDamaged && id is not null)
        {
            reader.Report(Catalogue.PointsMissing(id.Span, id.Value));
        }

        return null;
    }

    private static ValueSyntax? ReportEmpty(KeyedMapping keys, string owner, NodeReader reader)
    {
        if (!keys.IsDamaged)
        {
            reader.Report(Catalogue.ListEmpty(keys.Span, owner));
        }

        return null;
    }
}
