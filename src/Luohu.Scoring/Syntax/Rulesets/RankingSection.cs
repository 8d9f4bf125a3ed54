using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>排名: who takes part, in which order, how many, in which rounds, what of equals, and what a rank grants.</summary>
internal static class RankingSection
{
    private static readonly KeySet Keys = new(
        [
            Keyword.When, Keyword.Batches, Keyword.Order, Keyword.Ties, Keyword.LastTie, Keyword.Quota, Keyword.Ranks, Keyword.Rounds, Keyword.Benefits, Keyword.Uses,
            Keyword.Basis, Keyword.Note,
        ]);

    private static readonly KeySet RoundKeys = new([Keyword.RoundZone, Keyword.Remainder, Keyword.ZoneAtMost]);

    private static readonly KeySet QuotaKeys = new([Keyword.TakenFrom]);

    private static readonly Keyword[] LastTies = [Keyword.AdmitAll, Keyword.AdmitNone, Keyword.Lot];

    private static readonly Keyword[] Styles = [Keyword.SkipRanks, Keyword.DenseRanks, Keyword.DistinctRanks];

    public static RankingSyntax? Read(YamlNode node, NodeReader reader) => reader.Keys(node, Keys) is not { } keys ? null : new RankingSyntax(keys.Span)
    {
        Condition = keys.Expression(Keyword.When),
        Batches = keys.Read(Keyword.Batches, v => BatchesSection.Read(v, keys, reader)) ?? [],
        Order = RankKeys(keys, Keyword.Order, reader),
        Ties = RankKeys(keys, Keyword.Ties, reader),
        Quota = keys.Value(Keyword.Quota) is { } quota ? Quota(quota, reader) : null,
        LastTie = Word(keys, Keyword.LastTie, LastTies, reader) switch
        {
            Keyword.AdmitAll => LastTieKind.AdmitAll,
            Keyword.AdmitNone => LastTieKind.AdmitNone,
            Keyword.Lot => LastTieKind.Lot,
            _ => null,
        },
        Style = Word(keys, Keyword.Ranks, Styles, reader) switch
        {
            Keyword.DenseRanks => RankStyleKind.Dense,
            Keyword.DistinctRanks => RankStyleKind.Distinct,
            Keyword.SkipRanks => RankStyleKind.Skip,
            _ => null,
        },
        Uses = LineParts.Uses(keys, reader) ?? [],
        Rounds = keys.Read(Keyword.Rounds, v => Rounds(v, keys, reader)) ?? [],
        Benefits = keys.Read(Keyword.Benefits, v => BenefitsSection.Read(v, reader)) ?? [],
        Basis = BasisText.Read(keys),
        Note = keys.Text(Keyword.Note),
    };

    private static SyntaxList<RoundSyntax>? Rounds(YamlNode node, KeyedMapping keys, NodeReader reader)
    {
        if (node is SequenceNode { Items.Count: 0 })
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(Keyword.Rounds), keys.Spell(Keyword.Rounds)));
        }

        return reader.Entries(node) is { } entries ? [.. entries.Select(e => Round(e, reader)).OfType<RoundSyntax>()] : null;
    }

    private static RoundSyntax? Round(YamlNode node, NodeReader reader)
    {
        if (reader.Keys(node, RoundKeys) is not { } keys)
        {
            return null;
        }

        ExpressionSyntax? zone = keys.Expression(Keyword.RoundZone);
        bool isPooled = Word(keys, Keyword.Remainder, [Keyword.Pooled], reader) == Keyword.Pooled;
        ExpressionSyntax? most = keys.Expression(Keyword.ZoneAtMost);
        if (keys.Has(Keyword.RoundZone) == keys.Has(Keyword.Remainder) && !keys.IsDamaged)
        {
            reader.Report(zone is null ? Catalogue.RoundOfNothing(reader.Head(node)) : Catalogue.RoundOfBoth(keys.KeySpan(Keyword.Remainder)));
        }

        return new RoundSyntax(node.Span, zone, isPooled, most);
    }

    private static SyntaxList<RankKeySyntax> RankKeys(KeyedMapping keys, Keyword key, NodeReader reader)
    {
        if (keys.Value(key) is not { } node)
        {
            return [];
        }

        if (node is not SequenceNode list)
        {
            reader.Report(Catalogue.SequenceExpected(reader.Head(node), reader.Slice(reader.Head(node))));
            return [];
        }

        if (list.Items.Count == 0)
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(key), keys.Spell(key)));
        }

        return [.. list.Items.Select(i => RankKey(i, reader)).OfType<RankKeySyntax>()];
    }

    /// <summary><c>医保月数 降</c>: an expression and a direction.</summary>
    private static RankKeySyntax? RankKey(YamlNode node, NodeReader reader)
    {
        if (node is not ScalarNode scalar)
        {
            reader.Report(Catalogue.ExpressionExpected(reader.Head(node)));
            return null;
        }

        string text = reader.Slice(scalar.Content);
        int space = text.LastIndexOfAny([' ', '\t', '\n']);
        bool isDirection = Keywords.TryParse(KeywordRole.Value, text[(space + 1)..], out Keyword direction) && direction is Keyword.Ascending or Keyword.Descending;
        if (!isDirection || space <= 0)
        {
            reader.Report(Catalogue.RankWithoutDirection(scalar.Content, text));
            return null;
        }

        TextSpan value = new(scalar.Content.Start, text[..space].TrimEnd().Length);
        return new RankKeySyntax(scalar.Content, ExpressionParser.Parse(reader.Source, value, reader.Diagnostics), direction == Keyword.Descending);
    }

    private static QuotaSyntax? Quota(YamlNode node, NodeReader reader)
    {
        if (node is not MappingNode mapping)
        {
            return new QuotaSyntax(node.Span, new ExpressionValueSyntax(node.Span, reader.Expression(node)), null);
        }

        if (ParameterValues.IsKeyed(mapping))
        {
            return ParameterValues.Keyed(mapping, reader) is { } table ? new QuotaSyntax(node.Span, table, null) : null;
        }

        return reader.Keys(mapping, QuotaKeys) is { } keys && keys.Require(Keyword.TakenFrom, reader.Slice(reader.Head(node))) && keys.Text(Keyword.TakenFrom) is { } name
            ? new QuotaSyntax(node.Span, null, name)
            : null;
    }

    private static Keyword? Word(KeyedMapping keys, Keyword key, Keyword[] allowed, NodeReader reader)
    {
        if (keys.Text(key) is not { } text)
        {
            return null;
        }

        if (Keywords.TryParse(KeywordRole.Value, text.Value, out Keyword word) && allowed.Contains(word))
        {
            return word;
        }

        string spelled = keys.Spell(key);
        reader.Report(Catalogue.UnknownWord(text.Span, text.Value, spelled, KeywordNames.List(allowed, spelled), KeywordNames.Near(text.Value, allowed)));
        return null;
    }
}
