using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>In which fields two lines of a certificate differ.</summary>
internal static class CertificateLineDifference
{
    private const int MostFields = 4;

    /// <summary>The hash of a file, or of the ruleset, that is another one.</summary>
    private static readonly string[] Causes = ["ruleset_sha256", "sha256"];

    /// <param name="line">From 1.</param>
    /// <param name="expected">As recomputed.</param>
    /// <param name="stated">As the certificate has it.</param>
    /// <param name="isExplained">Something else was found already, so that hashes that follow from it say nothing new.</param>
    public static IReadOnlyList<Diagnostic> Of(long line, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> stated, bool isExplained)
    {
        LocalizedText who = CertificateLineName.Of(expected);
        if (Fields(expected) is not { } wanted || Fields(stated) is not { } found)
        {
            return [Catalogue.CertificateLineForm(line, who)];
        }

        string[] differing = [.. wanted.Keys.Union(found.Keys, StringComparer.Ordinal).Where(f => wanted.GetValueOrDefault(f) != found.GetValueOrDefault(f))];
        string[] told = [.. differing.Where(f => !isExplained || !Causes.Contains(f.Split('.')[^1]))];
        return differing.Length == 0
            ? [Catalogue.CertificateLineForm(line, who)]
            : [.. told.Take(MostFields).Select(f => Catalogue.CertificateFieldDiffers(line, who, f, found.GetValueOrDefault(f), wanted.GetValueOrDefault(f)))];
    }

    /// <summary>The values of a line by their paths; null when it is not JSON.</summary>
    private static Dictionary<string, string>? Fields(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            Collect(document.RootElement, string.Empty, fields);
            return fields;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, string path, Dictionary<string, string> fields)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", fields);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            int number = 0;
            foreach (JsonElement one in element.EnumerateArray())
            {
                Collect(one, $"{path}[{number++}]", fields);
            }
        }
        else
        {
            fields[path] = element.ToString();
        }
    }
}
