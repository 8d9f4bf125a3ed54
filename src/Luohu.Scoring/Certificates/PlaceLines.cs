using System.Text.Json;
using Luohu.Scoring.Allocation;

namespace Luohu.Scoring.Certificates;

/// <summary>The lines of a certificate on places: one for each, then one for each who holds it.</summary>
internal static class PlaceLines
{
    public static IEnumerable<Action<Utf8JsonWriter>> Of(RoundData round)
    {
        if (round.Choice is not { } choice)
        {
            yield break;
        }

        for (int place = 0; place < choice.Result.Places.Count; place++)
        {
            PlaceOutcome outcome = choice.Result.OutcomeOf(place);
            yield return json => Write(json, round, choice, outcome);
            for (int i = 0; i < outcome.Holders.Count; i++)
            {
                int seat = i;
                yield return json => WriteSeat(json, round, choice, outcome, seat);
            }
        }
    }

    private static void Write(Utf8JsonWriter json, RoundData round, ChosenPlaces choice, PlaceOutcome outcome)
    {
        PlaceRow place = choice.Result.Places[outcome.Place];
        json.WriteStartObject();
        json.WriteString("kind", "place");
        json.WriteString("id", place.Id);
        json.WriteNumber("seats", place.Seats);
        json.WriteNumber("held", outcome.Holders.Count);
        json.WriteNumber("left", outcome.SeatsLeft);
        if (outcome.LastHolder >= 0)
        {
            ClaimJson.Write(json, "last_holder", round, choice.PositionOf(outcome.LastHolder));
        }

        json.WriteNumber("waiting", outcome.Waiting.Count);
        if (outcome.Waiting.Count > 0)
        {
            ClaimJson.Write(json, "next", round, choice.PositionOf(outcome.Waiting[0]));
        }

        json.WriteEndObject();
    }

    private static void WriteSeat(Utf8JsonWriter json, RoundData round, ChosenPlaces choice, PlaceOutcome outcome, int seat)
    {
        int chooser = outcome.Holders[seat];
        json.WriteStartObject();
        json.WriteString("kind", "seat");
        json.WriteString("place", choice.Result.Places[outcome.Place].Id);
        json.WriteNumber("seat", seat + 1);
        ClaimJson.WriteId(json, round, choice.PositionOf(chooser));
        json.WriteNumber("wish", choice.Result.WishOf(chooser) + 1);
        json.WriteEndObject();
    }
}
