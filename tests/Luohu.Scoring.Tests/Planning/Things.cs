using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>What generated cases should hold a good number of.</summary>
internal static class Things
{
    /// <summary>Every node, pick, state, presence, truth, adjustment and verdict.</summary>
    public static IEnumerable<string> All =>
    [
        .. typeof(BoundExpression).Assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(BoundExpression)) || t.IsSubclassOf(typeof(BoundList)) || t.IsSubclassOf(typeof(BoundSpells)))).Select(t => t.Name),
        .. Enum.GetNames<LineState>(),
        .. Enum.GetNames<ComparisonOperator>(),
        .. Enum.GetNames<CalendarPart>(),
        .. Enum.GetNames<ConditionForm>().Select(f => "condition " + f),
        .. Enum.GetNames<Tri>().SelectMany(t => new[] { "presence " + t, "condition " + t, "verdict " + t }),
        "item Sum 1", "item Best 1", "item Best 2", "item Best 3", "item Worst 1", "item Worst 2", "item once",
        "group Sum 1", "group Best 1", "group Best 2", "group Best 3", "group Worst 1", "group Worst 2",
        "times", "each rounding", "each floor", "each cap", "rounding", "floor", "cap", "excluded", "not best", "points in item", "uses of line", "uses of condition", "element", "case", "when of group", "when of item", "persons Sum", "persons Best", "persons Worst", "taken of several", "person taken", "points of group",
        .. Enum.GetNames<Tri>().SelectMany(t => new[] { "ranking " + t, "benefit of rank " + t }),
        "batch", "no batch", "key of choice", "key not known", "partly known points in key", "zone", "places", "amount of rank", "step of rank",
    ];

    /// <summary>The same but for what the texts do not hold.</summary>
    public static IEnumerable<string> OfTexts => All.Except(["MonthReference", "Clipped", "Monthly", "SpellCombination", "SpellRun", "YearOfMonth", "FirstDayOfMonth", "item Best 3", "item Worst 2", "group Best 3", "group Worst 2", "each rounding", "each floor", "excluded", "points in item", "uses of line", "uses of condition"]);

    public static void Note(Coverage seen, BoundRuleset ruleset)
    {
        foreach (object node in GeneratedModel.Nodes(ruleset))
        {
            seen.Saw(node.GetType().Name);
            Note(seen, node, ruleset);
            if (node is DurationOf { Spells: var spells })
            {
                NoteSpells(seen, spells);
            }

        }

        foreach (BoundLine line in ruleset.Lines)
        {
            NoteIf(seen, $"persons {line.Pick.Kind}", line is BoundGroup { Each: not null });
            seen.Saw(line is BoundItem { Each: null } ? "item once" : $"{(line is BoundItem ? "item" : "group")} {line.Pick.Kind} {line.Pick.Count}");
            NoteIf(seen, "uses of line", line.Uses is not null);
            NoteIf(seen, "points in item", PointsReads.Of(line).Any());
            seen.Saw(line.When is null ? "always" : line is BoundItem ? "when of item" : "when of group");
        }

        ruleset.Conditions.ToList().ForEach(c => seen.Saw("condition " + c.Form));
        NoteIf(seen, "uses of condition", ruleset.Conditions.Any(c => c.Uses is not null));
    }

    public static void Note(Coverage seen, ReferenceResult result)
    {
        foreach (ReferenceLine line in result.Root.All())
        {
            seen.Saw(line.State.ToString());
            seen.Saw("presence " + line.Presence);
            NoteIf(seen, "times", line.Multiplier != Fraction.Zero);
            NoteIf(seen, "each rounding", line.EachRounding != Fraction.Zero);
            NoteIf(seen, "each floor", line.EachFloor != Fraction.Zero);
            NoteIf(seen, "each cap", line.EachCap != Fraction.Zero);
            NoteIf(seen, "excluded", line.Excluded != Fraction.Zero);
            NoteIf(seen, "rounding", line.Rounding != Fraction.Zero);
            NoteIf(seen, "floor", line.Floor != Fraction.Zero);
            NoteIf(seen, "cap", line.Cap != Fraction.Zero);
            NoteIf(seen, "not best", line.NotBest != Fraction.Zero);
            NoteIf(seen, "element", line.Element >= 0);
            NoteIf(seen, "case", line.Case >= 0);
            NoteIf(seen, "person taken", line is { Of: BoundGroup { Each: not null }, Element: >= 0 });
            NoteIf(seen, "taken of several", line is { Of: BoundGroup { Each: not null }, Element: < 0, Raw: var raw } && raw != Fraction.Zero);
        }

        result.Conditions.Values.ToList().ForEach(t => seen.Saw("condition " + t));
        seen.Saw("verdict " + result.Verdict);
    }

    public static void Note(Coverage seen, BoundRanking ranking, ReferenceRanks ranks, bool isOpen)
    {
        seen.Saw("ranking " + ranks.Condition);
        NoteIf(seen, "batch", ranks.Batch < ranking.Batches.Count);
        NoteIf(seen, "no batch", ranking.Batches.Count > 0 && ranks.Batch == ranking.Batches.Count);
        NoteIf(seen, "key of choice", ranking.Keys.Zip(ranks.Keys).Any(k => k.First.Value.Type.Choices is not null && k.Second.IsKnown));
        NoteIf(seen, "key not known", ranks.Keys.Any(k => !k.IsKnown));
        NoteIf(seen, "partly known points in key", isOpen && ranking.Keys.Any(k => BoundTree.All(k.Value).Any(n => n is PointsOf)));
        NoteIf(seen, "zone", ranks.Zone.IsKnown);
        NoteIf(seen, "places", ranks.Quota.IsKnown);
        foreach (RankBenefit benefit in ranking.Benefits)
        {
            benefit.Starts.ToList().ForEach(s => seen.Saw("benefit of rank " + ranks.At(benefit, s).Granted));
            NoteIf(seen, "amount of rank", ranks.At(benefit, 1).Amount.IsKnown);
            NoteIf(seen, "step of rank", benefit.Starts.Count > 2);
        }
    }

    private static void NoteSpells(Coverage seen, BoundSpells spells)
    {
        seen.Saw(spells.GetType().Name);
        foreach (BoundSpells inner in spells switch { SpellCombination c => [c.Left, c.Right], SpellRun r => [r.Source], _ => Array.Empty<BoundSpells>() })
        {
            NoteSpells(seen, inner);
        }
    }

    private static void Note(Coverage seen, object node, BoundRuleset ruleset)
    {
        switch (node)
        {
            case Comparison comparison:
                seen.Saw(comparison.Operator.ToString());
                break;
            case CalendarConversion conversion:
                seen.Saw(conversion.Part.ToString());
                break;
            case PointsOf points:
                NoteIf(seen, "points of group", ruleset.Lines.Any(l => l is BoundGroup && string.Equals(l.Id, points.LineId, StringComparison.Ordinal)));
                break;
            default:
                break;
        }
    }

    private static void NoteIf(Coverage seen, string what, bool isSo)
    {
        if (isSo)
        {
            seen.Saw(what);
        }
    }
}
