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
    public static ChosenPlaces Of(AdmissionResult admission, PlaceTable places, WishTable wishes, IReadOnlyList<KindLimit> kindLimits)
    {
        RankedList list = admission.List;
        IReadOnlyList<Chooser> those = ChooserList.Of(admission);
        (ChoiceResult? result, var problems) = Choosing.Run(places, wishes, those, ChoiceRules.Of(list, kindLimits), row => list.Table[row].Id);
        int[] positions = [.. those.Select(c => list.PositionOf(c.Person))];
        int[] choosers = new int[list.Count];
        Array.Fill(choosers, -1);
        for (int chooser = 0; chooser < positions.Length; chooser++)
        {
            choosers[positions[chooser]] = chooser;
        }

        return new(result ?? throw new ScoringException(problems), positions, choosers);
    }

    public int PositionOf(int chooser) => _positions[chooser];

    /// <summary>The chooser at a position of the list, or -1.</summary>
    public int ChooserAt(int position) => _choosers[position];
}
