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
        if (cap is not null && floor is not null && stages is { Cap: Constant c, Floor: Constant f } && Compare(c, f) < 0)
        {
            diagnostics.Add(Catalogue.CapBelowFloor(cap.Span, floor.Span));
            return;
        }

        if (cap is not null && stages.Cap is Constant { Value: < 0 })
        {
            diagnostics.Add(Catalogue.CapOfWrongSign(cap.Span));
        }

        if (floor is not null && stages.Floor is Constant { Value: > 0 } && OnlyDeducts(draft))
        {
            diagnostics.Add(Catalogue.FloorOfWrongSign(floor.Span));
        }
    }

    private static bool OnlyDeducts(LineDraft draft) =>
        draft.Value is not null ? draft.Product.Maximum <= 0
        : draft.Lines.Count > 0 && draft.Times is not Constant { Value: < 0 } && draft.Lines.All(OnlyDeducts);

    private static int Compare(Constant a, Constant b)
    {
        int scale = Math.Max(a.Type.Range.Scale, b.Type.Range.Scale);
        return a.Type.Range.AtScale(scale).Minimum.CompareTo(b.Type.Range.AtScale(scale).Minimum);
    }
}
