using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Reads one item of a group.</summary>
internal static class ItemReader
{
    private static readonly KeySet Keys = new(
        [
            Keyword.Id, Keyword.Name, Keyword.Note, Keyword.Basis, Keyword.When, Keyword.Each, Keyword.Take, Keyword.By, Keyword.Amount,
            Keyword.Table, Keyword.Bands, Keyword.Grid, Keyword.Match, Keyword.Per, Keyword.ProRata, Keyword.Points, Keyword.Times, Keyword.EachRound, Keyword.EachCap,
            Keyword.EachFloor, Keyword.Round, Keyword.Cap, Keyword.Floor, Keyword.Uses, Keyword.Effective, Keyword.Excludes,
        ],
        [Keyword.AllowingGaps]);

    private static readonly Keyword[] PerRecord = [Keyword.EachRound, Keyword.EachCap, Keyword.EachFloor];

    public static ItemSyntax? Read(MappingNode node, NodeReader reader)
    {
        KeyedMapping keys = KeyedMapping.Resolve(node, Keys, reader);
        Located? id = keys.Require(Keyword.Id, reader.Slice(reader.Head(node))) ? keys.Text(Keyword.Id) : null;
        CheckTake(keys, reader);
        CheckPerRecord(keys, reader);
        var item = new ItemSyntax(node.Span, id ?? new Located(keys.HeadSpan, string.Empty))
        {
            Each = keys.Expression(Keyword.Each),
            EachRounding = RoundingText.Read(Keyword.EachRound, keys, reader),
            EachCap = keys.Expression(Keyword.EachCap),
            EachFloor = keys.Expression(Keyword.EachFloor),
            Value = ValueForms.Read(keys, id, reader),
        };
        return id is null ? null : LineParts.Fill(item, keys, reader);
    }

    /// <summary>What acts on each record needs records.</summary>
    private static void CheckPerRecord(KeyedMapping keys, NodeReader reader)
    {
        if (!keys.Has(Keyword.Each) && !keys.IsDamaged && PerRecord.Where(keys.Has).ToArray() is [var key, ..])
        {
            reader.Report(Catalogue.PerRecordWithoutEach(keys.KeySpan(key), keys.Spell(key), keys.Spell(Keyword.Each)));
        }
    }

    private static void CheckTake(KeyedMapping keys, NodeReader reader)
    {
        if (keys.Has(Keyword.Each) == keys.Has(Keyword.Take) || keys.IsDamaged)
        {
            return;
        }

        reader.Report(keys.Has(Keyword.Each)
            ? Catalogue.TakeMissing(keys.KeySpan(Keyword.Each), keys.Spell(Keyword.Each), keys.Spell(Keyword.Take))
            : Catalogue.TakeWithoutEach(keys.KeySpan(Keyword.Take), keys.Spell(Keyword.Take), keys.Spell(Keyword.Each)));
    }
}
