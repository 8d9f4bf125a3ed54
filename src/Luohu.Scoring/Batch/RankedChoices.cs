using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Batch;

/// <summary>Choices that are ranked by: their place in their order, which equal ones share.</summary>
internal static class RankedChoices
{
    /// <summary>The first choice of a rank, which stands for all of it; -1 when there is none.</summary>
    public static int FirstOf(ChoiceType choices, long rank)
    {
        for (int i = 0; i < choices.Choices.Count; i++)
        {
            if (choices.Choices[i].Rank == rank)
            {
                return i;
            }
        }

        return -1;
    }
}
