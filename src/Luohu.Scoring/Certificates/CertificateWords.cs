using System.Text.Json;

namespace Luohu.Scoring.Certificates;

/// <summary>Words of enumerations as certificates and published lists have them: snake_case.</summary>
internal static class CertificateWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value)));

    /// <summary>The value that a word stands for; null when there is none.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum => Enum.GetValues<T>().Select(v => (T?)v).FirstOrDefault(v => v is { } value && Of(value) == word);
}
