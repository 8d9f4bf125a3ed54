using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>The constants of one line, at the ruleset's point scale.</summary>
internal sealed class LinePlan
{
    public LinePlan(BoundLine line, int pointScale)
    {
        Index = line.Index;
        Pick = line.Pick;
        Stages = new StagePlan(line.Rounding, line.Floor, line.Cap, pointScale);
        TimesUnit = line.Times is { } times ? Quantities.ExactMath.Pow10(times.Type.Range.Scale) : 1;
        RawLow = (long)line.RawRange.Minimum;
        RawHigh = (long)line.RawRange.Maximum;
        if (line is BoundItem item)
        {
            Each = new StagePlan(item.EachRounding, item.EachFloor, item.EachCap, pointScale);
            HasElementStages = item.Each is not null && (item.Times is not null || !Each.IsIdle);
            ElementLow = (long)item.ElementRange.Minimum;
            ElementHigh = (long)item.ElementRange.Maximum;
            GroupTimes = TimesUnit;
        }
        else
        {
            Each = new StagePlan(null, null, null, pointScale);
            GroupTimes = line.Times is Constant constant ? constant.Value : TimesUnit;
        }

        Inner = line is BoundGroup { Each: not null } persons ? [.. InnerOf(persons)] : [];
        Children = line is BoundGroup group ? [.. group.Lines.Select(l => l.Index)] : [];
        End = LastIndexOf(line) + 1;
    }

    public int Index { get; }

    public Pick Pick { get; }

    /// <summary>Rounding, floor and cap of the line.</summary>
    public StagePlan Stages { get; }

    /// <summary>Those of each record.</summary>
    public StagePlan Each { get; }

    /// <summary>Something happens to the points of each record before the pick.</summary>
    public bool HasElementStages { get; }

    /// <summary>What a 系数 of 1 is, at the scale of 系数.</summary>
    public long TimesUnit { get; }

    /// <summary>系数 of a group.</summary>
    public long GroupTimes { get; }

    /// <summary>Nothing but a floor and a cap that are known before the run happens to what the line comes to.</summary>
    public bool HasOnlyLimits => GroupTimes == TimesUnit && !Stages.Rounds && !Stages.HasOpenLimits;

    public long ElementLow { get; }

    public long ElementHigh { get; }

    public long RawLow { get; }

    public long RawHigh { get; }

    /// <summary>Ledger indexes of a group's own lines.</summary>
    public int[] Children { get; }

    /// <summary>The subtree of the line is the ledger from <see cref="Index"/> up to, not including, this.</summary>
    public int End { get; }

    /// <summary>Of a group over persons: static bounds of the lines of its subtree, in order, over all persons.</summary>
    public (long Low, long High)[] Inner { get; }

    /// <summary>Of an item over groups of records: which of <see cref="Workspace.Groupings"/> holds them; else -1.</summary>
    public int Grouping { get; set; } = -1;

    /// <summary>A value times a 系数. Exact: what is multiplied has as many decimals fewer than the point scale as the 系数 has.</summary>
    public long Multiply(long value, long times) => times == TimesUnit ? value : checked(value / TimesUnit * times);

    private static IEnumerable<(long Low, long High)> InnerOf(BoundLine line) => line is not BoundGroup group ? []
        : group.Lines.SelectMany(l => InnerOf(l).Prepend(((long)Int128.Min(0, l.Shown.Minimum), (long)Int128.Max(0, l.Shown.Maximum))));

    private static int LastIndexOf(BoundLine line) => line is BoundGroup { Lines.Count: > 0 } group ? LastIndexOf(group.Lines[^1]) : line.Index;
}
