using System.Text.Json;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The lines of a certificate on who declined, and what that changed for others.</summary>
internal static class DeclineLines
{
    public static IEnumerable<Action<Utf8JsonWriter>> Of(RoundData round)
    {
        if (round.Undeclined is not { } before)
        {
            yield break;
        }

        foreach (int row in round.Reading.Declined?.Persons ?? [])
        {
            yield return json => WriteDeclined(json, round, row);
        }

        foreach (MovedUp moved in round.Admission.MovedUpFrom(before))
        {
            yield return json => WriteMoved(json, round, before, moved);
        }

        if (round is { Choice: { Result: var now }, UndeclinedChoice: { Result: var then } })
        {
            foreach (Step step in Moves.Between(then, now).Chains.SelectMany(c => c))
            {
                yield return json => WriteStep(json, round, now.Places, step);
            }
        }
    }

    private static void WriteDeclined(Utf8JsonWriter json, RoundData round, int row)
    {
        json.WriteStartObject();
        json.WriteString("kind", "declined");
        json.WriteString("id", round.Table[row].Id);
        json.WriteBoolean("ranked", round.List.PositionOf(row) >= 0);
        json.WriteEndObject();
    }

    private static void WriteMoved(Utf8JsonWriter json, RoundData round, AdmissionResult before, MovedUp moved)
    {
        json.WriteStartObject();
        json.WriteString("kind", "moved_up");
        ClaimJson.WriteId(json, round, moved.Position);
        json.WriteString("from", CertificateWords.Of(moved.Before.State));
        json.WriteNumber("from_round", before.RoundOf(moved.Position));
        json.WriteString("to", CertificateWords.Of(moved.After.State));
        json.WriteNumber("to_round", round.Admission.RoundOf(moved.Position));
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, RoundData round, PlaceTable places, in Step step)
    {
        json.WriteStartObject();
        json.WriteString("kind", "move");
        ClaimJson.WriteId(json, round, round.List.PositionOf(step.Person));
        json.WriteString("how", CertificateWords.Of(step.Kind));
        json.WriteString("from", step.From < 0 ? null : places[step.From].Id);
        json.WriteString("to", step.To < 0 ? null : places[step.To].Id);
        json.WriteEndObject();
    }
}
