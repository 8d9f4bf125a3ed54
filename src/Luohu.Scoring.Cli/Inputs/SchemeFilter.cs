using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>Takes the schemes of some cities, or of some kinds, by the parts of their ids: <c>dongguan/settlement</c>.</summary>
internal sealed class SchemeFilter(string? cities, string? schemes)
{
    private readonly IReadOnlyList<string> _cities = NamesIn(cities);
    private readonly IReadOnlyList<string> _schemes = NamesIn(schemes);

    public bool Takes(string id) => IsIn(_cities, CityOf(id)) && IsIn(_schemes, SchemeOf(id));

    /// <summary>A name that no id has is a problem, not an empty result.</summary>
    public Problem? Check(IReadOnlyList<string> ids) =>
        FirstUnknown(_cities, ids.Select(CityOf), "--city") ?? FirstUnknown(_schemes, ids.Select(SchemeOf), "--scheme")
        ?? (ids.Count > 0 && !ids.Any(Takes) ? Problems.NoScheme(cities ?? string.Empty, schemes ?? string.Empty) : null);

    private static Problem? FirstUnknown(IReadOnlyList<string> names, IEnumerable<string> known, string option)
    {
        string[] all = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return names.FirstOrDefault(n => !all.Contains(n, StringComparer.Ordinal)) is { } unknown ? Problems.NotOneOf(option, unknown, all) : null;
    }

    private static bool IsIn(IReadOnlyList<string> names, string name) => names.Count == 0 || names.Contains(name, StringComparer.Ordinal);

    private static string CityOf(string id) => id.Split('/')[0];

    private static string SchemeOf(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string[] NamesIn(string? list) => list?.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
