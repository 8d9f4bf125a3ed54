using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Which missing facts an undecided condition, or a line that is not exact, waits for.</summary>
internal sealed class DecidingFacts(BoundRuleset ruleset, Workspace work, WitnessReader witnesses, MissingFactReader reader)
{
    private readonly LineTree _tree = new(ruleset.Lines);

    /// <summary>Those of a line by itself: of a group, those of its condition.</summary>
    public IReadOnlyList<MissingFact> OfLine(BoundLine line)
    {
        var missing = new MissingFactSet();
        if (IsOpen(line))
        {
            AddReads(missing, line);
            AddExcluders(missing, line);
        }

        return missing.ToList();
    }

    /// <summary>Those of a leaf, with those of the points it reads.</summary>
    public IReadOnlyList<MissingFact> OfLeaf(BoundCondition leaf)
    {
        var missing = new MissingFactSet();
        AddCondition(missing, leaf);
        return missing.ToList();
    }

    /// <summary>Those of a value that is not known.</summary>
    public IReadOnlyList<MissingFact> OfValue(BoundExpression value)
    {
        var missing = new MissingFactSet();
        AddExpressions(missing, [value], []);
        return missing.ToList();
    }

    /// <summary>Descends to the undecided leaves only.</summary>
    public void AddCondition(MissingFactSet missing, BoundCondition condition)
    {
        if (work.Conditions[condition.Index] != Truth.Unknown)
        {
            return;
        }

        foreach (BoundCondition child in condition.Children)
        {
            AddCondition(missing, child);
        }

        if (condition.Uses is { } uses)
        {
            AddExpressions(missing, [uses], []);
        }

        if (condition.Expression is { } expression)
        {
            AddExpressions(missing, [.. LeafParts.Of(expression).Select(p => p.Part).Where(IsUndecided)], []);
        }
    }

    /// <summary>Descends to the lines that are not exact only: the others cannot change what is above them.</summary>
    public void AddLine(MissingFactSet missing, BoundLine line)
    {
        if (!IsOpen(line))
        {
            return;
        }

        AddReads(missing, line);
        AddExcluders(missing, line);
        foreach (BoundLine inner in line is BoundGroup group ? group.Lines : [])
        {
            AddLine(missing, inner);
        }
    }

    private void AddReads(MissingFactSet missing, BoundLine line)
    {
        AddExpressions(missing, [.. line.Expressions], line.Each is { } each ? [each] : []);
    }

    /// <summary>A line that may be excluded waits for what excludes it.</summary>
    private void AddExcluders(MissingFactSet missing, BoundLine line)
    {
        foreach (Exclusion exclusion in ruleset.Exclusions.Where(e => e.Excluded == line.Index))
        {
            AddSeen(missing, ruleset.Lines[exclusion.Excluder]);
        }
    }

    private void AddExpressions(MissingFactSet missing, IReadOnlyList<BoundExpression> expressions, IReadOnlyList<BoundList> lists)
    {
        IReadOnlyList<object> nodes = ReadNodes.Of(expressions, lists);
        reader.AddTo(missing, nodes);
        foreach (string id in nodes.OfType<PointsOf>().Select(p => p.LineId).Distinct(StringComparer.Ordinal))
        {
            AddSeen(missing, ruleset.Lines.First(l => string.Equals(l.Id, id, StringComparison.Ordinal)));
        }
    }

    /// <summary>A line that another reads, with the groups around it that may not apply.</summary>
    private void AddSeen(MissingFactSet missing, BoundLine line)
    {
        AddLine(missing, line);
        foreach (BoundLine group in _tree.Around(line.Index).Where(g => work.Ledger[g.Index].Presence == Truth.Unknown))
        {
            AddExpressions(missing, [.. group.Conditions], []);
        }
    }

    private bool IsOpen(BoundLine line) => work.Ledger[line.Index].State is LineState.NotKnown or LineState.PartlyKnown;

    private bool IsUndecided(BoundExpression part) =>
        part is not Comparison comparison || witnesses.EndsOf(comparison) is not { } ends || WitnessReader.TruthOf(comparison, ends) == Truth.Unknown;
}
