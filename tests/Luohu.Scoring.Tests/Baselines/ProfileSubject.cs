using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Tests.Profiles;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>What the baselines of profiles are read by: a ruleset with two zones and two uses.</summary>
internal static class ProfileSubject
{
    public const string Folder = "BadProfiles";

    private static readonly HashSet<string> Zones = new(["东城", "长安"], StringComparer.Ordinal);

    public static IReadOnlyList<Diagnostic> Diagnose(string file, byte[] bytes)
    {
        var world = new ProfileWorld();
        var plan = new RowPlan(world.Schema, world.Layout) { Uses = new ClosedNames(["入户", "入学"], Catalogue.ProfileUseUnknown) };
        var row = new FactRow(world.Layout);
        return Path.GetExtension(file) switch
        {
            ".json" => new ProfileReader(plan, Zones).Read(bytes, row, ProfileWorld.AsOf, file, requireId: true).Diagnostics,
            ".yaml" => new YamlProfileReader(plan, Zones).Read(bytes, row, ProfileWorld.AsOf, file, requireId: true).Diagnostics,
            _ => [.. new CsvProfileReader(plan, Zones).Read(new MemoryStream(bytes), row, ProfileWorld.AsOf, file).SelectMany(p => p.Profile.Diagnostics)],
        };
    }
}
