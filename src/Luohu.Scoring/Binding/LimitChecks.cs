using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>Caps and floors that contradict each other or their line (language rule 41), and points of too many decimals.</summary>
internal sealed class LimitChecks(DiagnosticBag diagnostics)
{
    public void Run(LineDraft draft)
    {
        Check(draft.Syntax.Cap, draft.Syntax.Floor, draft.Stages, draft);
        if (draft.Syntax is ItemSyntax item)
        {
            Check(item.EachCap, item.EachFloor, draft.EachStages, draft);
        }

        if (draft.Scale > NumberRange.MaxScale && draft.Lines.All(l => l.Scale <= NumberRange.MaxScale) && (draft.Times?.Span ?? draft.Value?.Span) is { } place)
        {
            diagnostics.Add(Catalogue.TooManyDecimals(place));
        }
    }

    private void Check(ExpressionSyntax? cap, ExpressionSyntax? floor, StagesDraft stages, LineDraft draft)
    {
        if (cap is not null && floor is not null && stages is { Cap: { } c, Floor: { } f } && IsBelow(c.Type.Range, f.Type.Range))
        {
            diagnostics.Add(Catalogue.CapBelowFloor(cap.Span, floor.Span));
            return;
        }

        if (cap is not null && stages.Cap?.Type.Range.Maximum < 0)
        {
            diagnostics.Add(Catalogue.CapOfWrongSign(cap.Span));
        }

        if (floor is not null && stages.Floor?.Type.Range.Minimum > 0 && OnlyDeducts(draft))
        {
            diagnostics.Add(Catalogue.FloorOfWrongSign(floor.Span));
        }
    }

    private static bool OnlyDeducts(LineDraft draft) =>
        draft.Value is not null ? draft.Product.Maximum <= 0
        : draft.Lines.Count > 0 && draft.Times is not Constant { Value: < 0 } && draft.Lines.All(OnlyDeducts);

    /// <summary>Of limits by date or zone: whatever the date and zone.</summary>
    private static bool IsBelow(NumberRange a, NumberRange b)
    {
        int scale = Math.Max(a.Scale, b.Scale);
        return a.AtScale(scale).Maximum < b.AtScale(scale).Minimum;
    }
}
