using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Verdict and track from the truth of the conditions of one evaluation; see "Conditions and verdict" of the semantics. Allocates nothing.</summary>
internal static class Verdicts
{
    public static Verdict Of(BoundRuleset ruleset, Workspace work)
    {
        int truth = OfTracks(ruleset, work);
        for (int i = 0; i < ruleset.Gates.Count; i++)
        {
            truth = Math.Min(truth, work.Conditions[ruleset.Gates[i].Index]);
        }

        for (int i = 0; i < ruleset.Vetoes.Count; i++)
        {
            truth = Math.Min(truth, Truth.True - work.Conditions[ruleset.Vetoes[i].Index]);
        }

        return truth switch
        {
            Truth.True => Verdict.Eligible,
            Truth.False => Verdict.Ineligible,
            _ => Verdict.Undetermined,
        };
    }

    /// <summary>Whether any track holds; true without tracks.</summary>
    public static int OfTracks(BoundRuleset ruleset, Workspace work)
    {
        int truth = ruleset.Tracks.Count == 0 ? Truth.True : Truth.False;
        for (int i = 0; i < ruleset.Tracks.Count; i++)
        {
            truth = Math.Max(truth, work.Conditions[ruleset.Tracks[i].Index]);
        }

        return truth;
    }

    /// <summary>The place of the first track that holds; -1 when none does.</summary>
    public static int TrackOf(BoundRuleset ruleset, Workspace work)
    {
        for (int i = 0; i < ruleset.Tracks.Count; i++)
        {
            if (work.Conditions[ruleset.Tracks[i].Index] == Truth.True)
            {
                return i;
            }
        }

        return -1;
    }
}
