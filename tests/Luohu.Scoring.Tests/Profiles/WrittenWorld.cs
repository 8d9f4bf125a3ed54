using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>The readers of YAML and CSV over the world of the JSON reader.</summary>
internal sealed class WrittenWorld
{
    private readonly YamlProfileReader _yaml;
    private readonly CsvProfileReader _csv;

    public WrittenWorld(ProfileWorld? world = null, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null)
    {
        World = world ?? new ProfileWorld();
        var plan = new RowPlan(World.Schema, World.Layout);
        _yaml = new YamlProfileReader(plan, zones, isKnownElsewhere);
        _csv = new CsvProfileReader(plan, zones, isKnownElsewhere);
    }

    public ProfileWorld World { get; }

    public ProfileReadResult Yaml(string yaml, DateOnly? asOf = null, bool requireId = false) => Yaml(Encoding.UTF8.GetBytes(yaml), asOf, requireId);

    public ProfileReadResult Yaml(ReadOnlySpan<byte> utf8, DateOnly? asOf = null, bool requireId = false) =>
        _yaml.Read(utf8, World.Row, asOf ?? ProfileWorld.AsOf, "申请人.yaml", requireId);

    public IEnumerable<CsvProfile> Csv(string csv, DateOnly? asOf = null) => Csv(Encoding.UTF8.GetBytes(csv), asOf);

    public IEnumerable<CsvProfile> Csv(byte[] csv, DateOnly? asOf = null) =>
        _csv.Read(new MemoryStream(csv), World.Row, asOf ?? ProfileWorld.AsOf, "申请人.csv");

    /// <summary>The only mistake of a table of one row, or of its headings.</summary>
    public Diagnostic OnlyMistake(string csv) => Assert.Single(Assert.Single(Csv(csv)).Profile.Diagnostics);

    /// <summary>What a diagnostic points to.</summary>
    public static string Pointed(Diagnostic mistake) => mistake is { Source: { } source, Span: { } span } ? source.Slice(span).ToString() : string.Empty;

    public static LinePosition PositionOf(Diagnostic mistake) =>
        mistake is { Source: { } source, Span: { } span } ? source.PositionOf(span.Start) : default;
}
