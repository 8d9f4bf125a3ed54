using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>A ruleset and applicants to score by it, always the same.</summary>
internal sealed class DataSet
{
    private readonly Func<int, byte[]> _write;

    private DataSet(string name, RulesetCatalog catalog, string rulesetId, DateOnly asOf, int count, Func<int, byte[]> write)
    {
        Name = name;
        Catalog = catalog;
        RulesetId = rulesetId;
        AsOf = asOf;
        Count = count;
        Ruleset = catalog.Resolve(rulesetId, asOf).Ruleset ?? throw new InvalidOperationException($"no ruleset {rulesetId}: {Problems(catalog)}");
        _write = write;
    }

    /// <summary>What tables call it.</summary>
    public string Name { get; }

    public RulesetCatalog Catalog { get; }

    public string RulesetId { get; }

    public DateOnly AsOf { get; }

    /// <summary>How many applicants it has unless another number is asked for.</summary>
    public int Count { get; }

    public CompiledRuleset Ruleset { get; }

    /// <summary>The 40 indicators: single values and three short lists.</summary>
    public static DataSet Indicators(int count = 10_000) =>
        new("40 indicators", RulesetCatalog.Load(new OneFile("indicators40.yaml")), "bench/indicators40", new DateOnly(2026, 6, 1), count, IndicatorProfiles.Write);

    /// <summary>Settlement in Dongguan: 30 to 150 records each.</summary>
    public static DataSet Settlement(int count = 10_000) =>
        new("Dongguan settlement", RulesetCatalog.Load(new Rulesets.BundledRulesets()), "dongguan/settlement", new DateOnly(2016, 6, 30), count, SettlementProfiles.Write);

    /// <summary>The applicants as NDJSON; the first ones are the same whatever the number.</summary>
    public byte[] Lines(int count) => _write(count);

    /// <inheritdoc cref="Lines(int)"/>
    public byte[] Lines() => _write(Count);

    /// <summary>The applicants as rows of facts; a profile with a mistake is an exception.</summary>
    public FactRow[] Rows()
    {
        var reader = new ProfileReader(Ruleset.Rows, Ruleset.Zones, Catalog.IsDeclared);
        var rows = new List<FactRow>();
        ReadOnlyMemory<byte> left = Lines();
        while (!left.IsEmpty)
        {
            int end = left.Span.IndexOf((byte)'\n');
            var row = new FactRow(Ruleset.Plan.Layout);
            ProfileReadResult read = reader.Read(left.Span[..end], row, AsOf, Name, requireId: true);
            if (read.HasErrors)
            {
                throw new InvalidOperationException(DiagnosticRenderer.Render(read.Diagnostics[0], Language.English));
            }

            rows.Add(row);
            left = left[(end + 1)..];
        }

        return [.. rows];
    }

    private static string Problems(RulesetCatalog catalog) =>
        string.Join('\n', catalog.Files.SelectMany(f => f.Diagnostics).Select(d => DiagnosticRenderer.Render(d, Language.English)));
}
