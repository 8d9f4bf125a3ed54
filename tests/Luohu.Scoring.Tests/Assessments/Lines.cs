using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>Lines by hand: numbered in ledger order, with the static bounds a binder would find.</summary>
internal static class Lines
{
    public static BoundItem Item(TextSpan span, string id, BoundExpression value, BoundList? each = null) => new(span, id)
    {
        Index = -1,
        Each = each,
        Value = value,
        ElementRange = value.Type.Range,
        RawRange = value.Type.Range,
        Range = value.Type.Range,
        IsCapped = true,
        IsFloored = true,
    };

    public static BoundGroup Group(TextSpan span, string id, params BoundLine[] lines) => new(span, id)
    {
        Index = -1,
        Lines = lines,
        RawRange = default,
        Range = default,
        IsCapped = true,
        IsFloored = true,
    };

    public static Constant Limit(long points) => new(default, BoundType.Number(Unit.Points, NumberRange.Of(points, 0)), points);

    /// <summary>The same tree with its indexes, and with a group limited only as its lines are.</summary>
    public static BoundGroup Numbered(BoundGroup root) => (BoundGroup)Numbered(root, 0).Line;

    private static (BoundLine Line, int Next) Numbered(BoundLine line, int index)
    {
        if (line is not BoundGroup group)
        {
            return (line with { Index = index }, index + 1);
        }

        var lines = new List<BoundLine>();
        int next = index + 1;
        foreach (BoundLine inner in group.Lines)
        {
            (BoundLine numbered, next) = Numbered(inner, next);
            lines.Add(numbered);
        }

        bool isCapped = group.Cap is not null || lines.All(l => l.IsCapped);
        bool isFloored = group.Floor is not null || lines.All(l => l.IsFloored);
        return (group with { Index = index, Lines = lines, IsCapped = isCapped, IsFloored = isFloored }, next);
    }
}
