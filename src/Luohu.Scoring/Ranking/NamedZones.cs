using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking;

/// <summary>Which values of the applicant make the zones that a ruleset itself names.</summary>
internal static class NamedZones
{
    /// <summary>A field, and each of its values as a cell of the row at the time it is asked for; nothing when zones are told apart by several fields.</summary>
    public static IEnumerable<(FieldDefinition Field, Func<long> Value)> Of(BoundRuleset ruleset, BoundRanking ranking, FactRow row)
    {
        if (ranking.Zone is not { } zone || FactReads.Of([zone], []) is not [{ Field: { } field } read])
        {
            return [];
        }

        if (field is { Kind: ValueKind.Choice, Choices: { } choices })
        {
            return Enumerable.Range(0, choices.Choices.Count).Select(ordinal => (field, (Func<long>)(() => ordinal)));
        }

        return TextsOf(ruleset, ranking, read).Distinct(StringComparer.Ordinal).Select(text => (field, (Func<long>)(() => row.CodeOf(TextCodes.KeyOf(field, text)))));
    }

    /// <summary>The zones or uses at the top of the file; of another text, those that the places name.</summary>
    private static IEnumerable<string> TextsOf(BoundRuleset ruleset, BoundRanking ranking, FactRead read)
    {
        bool isOfApplication = read.Fact.Name.Is("申请");
        return isOfApplication && ruleset.Zones.Count > 0 && read.Field?.Name.Is("区域") == true ? ruleset.Zones
            : isOfApplication && ruleset.Uses.Count > 0 && read.Field?.Name.Is("用途") == true ? ruleset.Uses
            : ranking.Quota is { } quota ? Nodes(quota).SelectMany(TextsIn)
            : [];
    }

    private static IEnumerable<string> TextsIn(object node) => node switch
    {
        Membership m => m.Members.OfType<TextConstant>().Select(t => t.Value),
        Comparison { Operator: ComparisonOperator.Equal } c => new[] { c.Left, c.Right }.OfType<TextConstant>().Select(t => t.Value),
        _ => [],
    };

    /// <summary>With what its definitions read.</summary>
    private static IEnumerable<object> Nodes(BoundExpression root)
    {
        var seen = new HashSet<BoundDefinition>();
        var open = new Queue<BoundExpression>([root]);
        while (open.TryDequeue(out BoundExpression? next))
        {
            foreach (object node in BoundTree.All(next))
            {
                yield return node;
                if (node is DefinitionReference { Definition: var definition } && seen.Add(definition))
                {
                    open.Enqueue(definition.Value);
                }
            }
        }
    }
}
