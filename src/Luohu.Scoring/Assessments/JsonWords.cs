using System.Text.Json;

namespace Luohu.Scoring.Assessments;

/// <summary>Words of enumerations as JSON has them: camelCase.</summary>
internal static class JsonWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value)));
}
