using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Verdict and track from the truth of the conditions of one evaluation; see "Conditions and verdict" of the semantics.</summary>
internal static class Verdicts
{
    public static Verdict Of(BoundRuleset ruleset, Workspace work)
    {
        int truth = OfTracks(ruleset, work);
        foreach (BoundCondition gate in ruleset.Gates)
        {
            truth = Math.Min(truth, work.Conditions[gate.Index]);
        }

        foreach (BoundCondition veto in ruleset.Vetoes)
        {
            truth = Math.Min(truth, Truth.True - work.Conditions[veto.Index]);
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
        foreach (BoundCondition track in ruleset.Tracks)
        {
            truth = Math.Max(truth, work.Conditions[track.Index]);
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
