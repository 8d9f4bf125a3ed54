using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Certificates;

/// <summary>The lines of a certificate, a function of the round alone: header, competitions, the list in order, who is not in it, places, what declining changed, end.</summary>
internal sealed class CertificateLines(RoundData round)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each line with its line feed; valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> All()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (Action<Utf8JsonWriter> line in Content())
        {
            Write(buffer, json, line);
            hash.AppendData(buffer.WrittenSpan);
            yield return buffer.WrittenMemory;
        }

        string sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        Write(buffer, json, j => WriteEnd(j, sha256));
        yield return buffer.WrittenMemory;
    }

    private static void Write(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, Action<Utf8JsonWriter> line)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        line(json);
        json.Flush();
        buffer.Write("\n"u8);
    }

    private IEnumerable<Action<Utf8JsonWriter>> Content()
    {
        yield return json => CertificateHeaderLine.Write(json, round.Header);
        for (int i = 0; i < round.Admission.Lines.Count; i++)
        {
            int competition = i;
            yield return json => CompetitionLine.Write(json, round, competition);
        }

        var persons = new PersonLine(round);
        for (int i = 0; i < round.List.Count; i++)
        {
            int position = i;
            yield return json => persons.Write(json, position);
        }

        for (int i = 0; i < round.Table.Count; i++)
        {
            int row = i;
            if (round.List.PositionOf(row) < 0)
            {
                yield return json => PersonLine.WriteOutside(json, round, row);
            }
        }

        foreach (Action<Utf8JsonWriter> line in PlaceLines.Of(round).Concat(DeclineLines.Of(round)))
        {
            yield return line;
        }
    }

    private void WriteEnd(Utf8JsonWriter json, string sha256)
    {
        json.WriteStartObject();
        json.WriteString("kind", "end");
        json.WriteNumber("ranked", round.List.Count);
        foreach (Standing standing in Enum.GetValues<Standing>().Where(s => s != Standing.Candidate))
        {
            json.WriteNumber(CertificateWords.Of(standing), Enumerable.Range(0, round.Table.Count).Count(row => round.Table[row].Standing == standing));
        }

        json.WriteNumber("rejects", round.Reading.Ranking.Summary.Rejects);
        json.WriteNumber("admitted", round.Admission.Admitted);
        json.WriteNumber("waiting", round.Admission.Waiting);
        json.WriteNumber("undecided", round.Admission.Undecided);
        json.WriteNumber("declined", round.Admission.Declined);
        if (round.Choice is { } choice)
        {
            json.WriteNumber("placed", choice.Result.Placed);
        }

        json.WriteString("sha256", sha256);
        json.WriteEndObject();
    }
}
