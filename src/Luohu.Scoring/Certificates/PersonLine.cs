using System.Text.Json;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The lines of a certificate on each applicant, asked for in order. For one thread.</summary>
internal sealed class PersonLine(RoundData round)
{
    private int _equalsFrom = -1;
    private int _equals;

    public void Write(Utf8JsonWriter json, int position)
    {
        CandidateRow row = round.List[position];
        json.WriteStartObject();
        json.WriteString("kind", "person");
        ClaimJson.WriteId(json, round, position);
        WriteProfile(json, round, row);
        ClaimJson.WriteClaim(json, round, position);
        WriteEquals(json, position);
        if (round.List.ZoneRankAt(position) is > 0 and var zoneRank)
        {
            json.WriteNumber("zone_rank", zoneRank);
        }

        if (position > 0)
        {
            json.WriteString("after_by", ClaimJson.WordOf(round, round.List.FromBefore(position)));
        }

        WritePlacing(json, position);
        WriteChoice(json, position);
        WriteBenefits(json, position);
        json.WriteEndObject();
    }

    /// <summary>Somebody who is not in the list.</summary>
    public static void WriteOutside(Utf8JsonWriter json, RoundData round, int row)
    {
        CandidateRow outside = round.Table[row];
        json.WriteStartObject();
        json.WriteString("kind", "not_ranked");
        json.WriteString("id", outside.Id);
        WriteProfile(json, round, outside);
        json.WriteString("standing", CertificateWords.Of(outside.Standing));
        json.WriteEndObject();
    }

    private static void WriteProfile(Utf8JsonWriter json, RoundData round, in CandidateRow row)
    {
        json.WriteNumber("line", row.Line);
        json.WriteString("verdict", CertificateWords.Of(row.Verdict));
        ClaimJson.WriteTotal(json, round, row);
        if (row.Zone is not null)
        {
            json.WriteString("zone", row.Zone);
        }

        if (row.Use is not null)
        {
            json.WriteString("use", row.Use);
        }
    }

    /// <summary>Counted once for all of them: they may be many.</summary>
    private void WriteEquals(Utf8JsonWriter json, int position)
    {
        int first = round.List.FirstOfEquals(position);
        if (first != _equalsFrom)
        {
            (_equalsFrom, _equals) = (first, round.List.EqualsOf(first));
        }

        if (_equals > 1)
        {
            json.WriteNumber("equals", _equals);
        }
    }

    private void WritePlacing(Utf8JsonWriter json, int position)
    {
        Placing placing = round.Admission[position];
        json.WriteString("outcome", CertificateWords.Of(placing.State));
        json.WriteString("reason", CertificateWords.Of(placing.Reason));
        if (placing.Line >= 0)
        {
            json.WriteNumber("competition", placing.Line + 1);
        }

        if (placing.WaitingNumber > 0)
        {
            json.WriteNumber("waiting_number", placing.WaitingNumber);
        }

        if (placing.Nearest >= 0)
        {
            ClaimJson.Write(json, "nearest_admitted", round, placing.Nearest);
            json.WriteString("apart_by", ClaimJson.WordOf(round, round.Admission.FromNearest(position)));
        }
    }

    private void WriteChoice(Utf8JsonWriter json, int position)
    {
        if (round.Choice is not { Result: var result } choice || choice.ChooserAt(position) is not (>= 0 and var chooser))
        {
            return;
        }

        (PlaceRow Place, int Wish)? got = round.PlaceAt(position);
        json.WriteString("place", got?.Place.Id);
        if (got is { Wish: var wish })
        {
            json.WriteNumber("wish", wish);
        }

        json.WriteStartArray("refused");
        foreach (Refusal refusal in result.RefusalsOf(chooser))
        {
            WriteRefusal(json, choice, refusal);
        }

        json.WriteEndArray();
    }

    private void WriteRefusal(Utf8JsonWriter json, ChosenPlaces choice, in Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("place", choice.Result.Places[refusal.Place].Id);
        json.WriteString("reason", CertificateWords.Of(refusal.Reason));
        if (refusal.TakenBy >= 0)
        {
            json.WriteStartObject("last_taken_by");
            ClaimJson.WriteId(json, round, choice.PositionOf(refusal.TakenBy));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteBenefits(Utf8JsonWriter json, int position)
    {
        BenefitSteps steps = round.Reading.Ranking.Benefits;
        if (steps.Benefits.Count == 0)
        {
            return;
        }

        (int row, int rank) = (round.List.RowAt(position), round.List.RankAt(position));
        json.WriteStartObject("benefits");
        for (int benefit = 0; benefit < steps.Benefits.Count; benefit++)
        {
            BenefitOutcome outcome = steps.OutcomeOf(row, benefit, rank);
            if (outcome == BenefitOutcome.Granted && steps.AmountOf(row, benefit, rank) is { } amount)
            {
                json.WriteNumber(steps.Benefits[benefit].Id, amount);
            }
            else if (outcome != BenefitOutcome.NotGranted)
            {
                json.WriteString(steps.Benefits[benefit].Id, CertificateWords.Of(outcome));
            }
        }

        json.WriteEndObject();
    }
}
