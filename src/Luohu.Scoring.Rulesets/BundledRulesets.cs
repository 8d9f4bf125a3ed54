using System.Reflection;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Rulesets;

/// <summary>The rulesets that come with this package, read from its assembly. Immutable and thread-safe.</summary>
public sealed class BundledRulesets : IRulesetSource
{
    private const string Extension = ".yaml";

    /// <inheritdoc />
    public IEnumerable<RulesetFile> Read()
    {
        Assembly assembly = typeof(BundledRulesets).Assembly;
        return assembly.GetManifestResourceNames().Where(IsRuleset).Order(StringComparer.Ordinal).Select(name => Open(assembly, name));
    }

    private static bool IsRuleset(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && !string.Equals(Path.GetFileName(name), FolderSource.CasesFile, StringComparison.OrdinalIgnoreCase);

    private static RulesetFile Open(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        string path = "rulesets/" + name;
        string? id = RulesetFile.IdAt(path);
        return new RulesetFile(path, content) { ExpectedId = id, KnownId = id };
    }
}
