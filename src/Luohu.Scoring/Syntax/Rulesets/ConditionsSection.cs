using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Gates, vetoes and tracks: condition nodes, each with 编号 and one of 条件, 全部, 任一.</summary>
internal static class ConditionsSection
{
    private static readonly Keyword[] Forms = [Keyword.When, Keyword.All, Keyword.Any];

    private static readonly Keyword[] InnerKeys = [Keyword.Id, Keyword.Name, Keyword.Note, Keyword.Basis, .. Forms];

    private static readonly KeySet Inner = new(InnerKeys, [Keyword.Effective]);

    private static readonly KeySet Outer = new([Keyword.Uses, .. InnerKeys], [Keyword.Effective]);

    public static SyntaxList<ConditionSyntax>? Read(YamlNode node, NodeReader reader) => Read(node, Outer, reader);

    private static SyntaxList<ConditionSyntax>? Read(YamlNode node, KeySet allowed, NodeReader reader) =>
        reader.Entries(node) is { } entries ? [.. entries.Select(e => Condition(e, allowed, reader)).OfType<ConditionSyntax>()] : null;

    private static ConditionSyntax? Condition(YamlNode node, KeySet allowed, NodeReader reader)
    {
        if (reader.Keys(node, allowed) is not { } keys)
        {
            return null;
        }

        Located? id = keys.Require(Keyword.Id, reader.Slice(reader.Head(node))) ? keys.Text(Keyword.Id) : null;
        CheckForms(keys, id, reader);
        var condition = new ConditionSyntax(node.Span, id ?? new Located(keys.HeadSpan, string.Empty))
        {
            Name = keys.Text(Keyword.Name),
            Note = keys.Text(Keyword.Note),
            Basis = BasisText.Read(keys),
            Uses = LineParts.Uses(keys, reader),
            Condition = keys.Expression(Keyword.When),
            All = Children(Keyword.All, keys, reader),
            Any = Children(Keyword.Any, keys, reader),
        };
        return id is null ? null : condition;
    }

    private static void CheckForms(KeyedMapping keys, Located? id, NodeReader reader)
    {
        int count = Forms.Count(keys.Has);
        if (count > 1 || (count == 0 && !keys.IsDamaged))
        {
            reader.Report(Catalogue.ConditionForms(id?.Span ?? keys.HeadSpan, id?.Value ?? keys.Spell(Keyword.When), count));
        }
    }

    private static SyntaxList<ConditionSyntax>? Children(Keyword form, KeyedMapping keys, NodeReader reader)
    {
        if (keys.Value(form) is SequenceNode { Items.Count: 0 })
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(form), keys.Spell(form)));
        }

        return keys.Read(form, v => Read(v, Inner, reader));
    }
}
