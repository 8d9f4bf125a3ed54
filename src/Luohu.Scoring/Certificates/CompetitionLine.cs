using System.Text.Json;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The line of a certificate on those who competed for the same places.</summary>
internal static class CompetitionLine
{
    public static void Write(Utf8JsonWriter json, RoundData round, int competition)
    {
        AdmissionLine line = round.Admission.Lines[competition];
        json.WriteStartObject();
        json.WriteString("kind", "competition");
        json.WriteNumber("number", competition + 1);
        json.WriteNumber("round", line.Round);
        json.WriteBoolean("pooled", line.IsPooled);
        json.WriteString("zone", line.Zone);
        json.WriteString("use", line.Use);
        if (line.Places is { } places)
        {
            json.WriteNumber("places", places);
        }

        json.WriteNumber("competitors", line.Competitors);
        json.WriteNumber("admitted", line.Admitted);
        json.WriteNumber("left_over", line.LeftOver);
        json.WriteBoolean("blocked", line.IsBlocked);
        if (line.LastAdmitted >= 0)
        {
            ClaimJson.Write(json, "last_admitted", round, line.LastAdmitted);
        }

        WriteTie(json, round, line.Tie, line.Cut);
        WriteCeilings(json, round, line);
        json.WriteEndObject();
    }

    private static void WriteTie(Utf8JsonWriter json, RoundData round, LineTie tie, CutEquals? cut)
    {
        json.WriteString("tie", CertificateWords.Of(tie));
        if (cut is not null)
        {
            json.WriteStartObject("cut");
            json.WriteNumber("rank", round.List.RankAt(cut.First));
            json.WriteNumber("equals", cut.Count);
            json.WriteNumber("places", cut.Places);
            json.WriteEndObject();
        }
    }

    private static void WriteCeilings(Utf8JsonWriter json, RoundData round, AdmissionLine line)
    {
        if (line.Ceilings.Count == 0)
        {
            return;
        }

        json.WriteStartArray("ceilings");
        foreach (ZoneCeiling ceiling in line.Ceilings)
        {
            json.WriteStartObject();
            json.WriteString("zone", ceiling.Zone);
            json.WriteNumber("at_most", ceiling.AtMost);
            json.WriteNumber("admitted", ceiling.Admitted);
            if (ceiling.LastAdmitted >= 0)
            {
                ClaimJson.Write(json, "last_admitted", round, ceiling.LastAdmitted);
            }

            WriteTie(json, round, ceiling.Tie, ceiling.Cut);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
