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
            Keyword.Table, Keyword.Bands, Keyword.Grid, Keyword.Match, Keyword.Per, Keyword.Points, Keyword.Round, Keyword.Cap, Keyword.Floor,
        ],
        [
            Keyword.Uses, Keyword.Effective, Keyword.ProRata, Keyword.Times, Keyword.EachRound, Keyword.EachCap,
            Keyword.EachFloor, Keyword.Excludes, Keyword.AllowingGaps,
        ]);

    public static ItemSyntax? Read(MappingNode node, NodeReader reader)
    {
        KeyedMapping keys = KeyedMapping.Resolve(node, Keys, reader);
        Located? id = keys.Require(Keyword.Id, reader.Slice(reader.Head(node))) ? keys.Text(Keyword.Id) : null;
        CheckTake(keys, reader);
        var item = new ItemSyntax(node.Span, id ?? new Located(keys.HeadSpan, string.Empty))
        {
            Name = keys.Text(Keyword.Name),
            Note = keys.Text(Keyword.Note),
            Basis = BasisText.Read(keys),
            When = keys.Expression(Keyword.When),
            Each = keys.Expression(Keyword.Each),
            Take = TakeText.Read(keys, reader),
            Rounding = RoundingText.Read(keys, reader),
            Cap = keys.Expression(Keyword.Cap),
            Floor = keys.Expression(Keyword.Floor),
            Value = ValueForms.Read(keys, id, reader),
        };
        return id is null ? null : item;
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
