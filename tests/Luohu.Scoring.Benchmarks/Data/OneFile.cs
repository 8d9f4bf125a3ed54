using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>A ruleset file inside this assembly, by its name.</summary>
internal sealed class OneFile(string name) : IRulesetSource
{
    public IEnumerable<RulesetFile> Read()
    {
        using Stream stream = typeof(OneFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"no resource {name}");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        yield return new RulesetFile(name, content);
    }
}
