using Luohu.Scoring.Allocation;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The places that the admitted of a list chose: choosers by their positions, and positions by their choosers. Immutable.</summary>
internal sealed class ChosenPlaces
{
    private readonly int[] _positions;
    private readonly int[] _choosers;

    private ChosenPlaces(ChoiceResult result, int[] positions, int[] choosers) => (Result, _positions, _choosers) = (result, positions, choosers);

    public ChoiceResult Result { get; }

    /// <summary>Lets everybody who is admitted choose, in the order of the list.</summary>
    /// <exception cref="ScoringException">Equals have wishes, and nothing says whose turn is first.</exception>
    public static ChosenPlaces Of(AdmissionResult admission, PlaceTable places, WishTable wishes, ChoiceRules rules)
    {
        RankedList list = admission.List;
        int[] positions = [.. Enumerable.Range(0, list.Count).Where(p => admission[p].State == AdmissionState.Admitted)];
        int[] choosers = new int[list.Count];
        Array.Fill(choosers, -1);
        var those = new Chooser[positions.Length];
        for (int chooser = 0; chooser < positions.Length; chooser++)
        {
            int position = positions[chooser];
            choosers[position] = chooser;

            // The first of the equals may be one who does not choose.
            bool isFirst = chooser == 0 || list.FirstOfEquals(positions[chooser - 1]) != list.FirstOfEquals(position);
            those[chooser] = new(list.RowAt(position), list[position].Zone, isFirst ? chooser : those[chooser - 1].FirstEqual);
        }

        (ChoiceResult? result, var problems) = Choosing.Run(places, wishes, those, rules, row => list.Table[row].Id);
        return new(result ?? throw new ScoringException(problems), positions, choosers);
    }

    public int PositionOf(int chooser) => _positions[chooser];

    /// <summary>The chooser at a position of the list, or -1.</summary>
    public int ChooserAt(int position) => _choosers[position];
}
