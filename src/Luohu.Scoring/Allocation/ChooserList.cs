using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Allocation;

/// <summary>Those who choose, in their order.</summary>
internal static class ChooserList
{
    /// <summary>All who are admitted, in the order of the list; a person's number is the row of the table.</summary>
    public static IReadOnlyList<Chooser> Of(AdmissionResult admission)
    {
        RankedList list = admission.List;
        var choosers = new List<Chooser>(admission.Admitted);
        for (int position = 0; position < list.Count; position++)
        {
            if (admission[position].State == AdmissionState.Admitted)
            {
                choosers.Add(new(list.RowAt(position), list[position].Zone, list.FirstOfEquals(position)));
            }
        }

        return choosers;
    }
}
