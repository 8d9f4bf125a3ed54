using System.Reflection;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Rulesets;

/// <summary>The rulesets that come with this package, read from its assembly. Immutable and thread-safe.</summary>
public sealed class BundledRulesets : IRulesetSource
{
    private const string Extension = ".yaml";
    private const string Root = "rulesets/";
    private const string Samples = "samples/";

    /// <inheritdoc />
    public IEnumerable<RulesetFile> Read()
    {
        Assembly assembly = typeof(BundledRulesets).Assembly;
        return assembly.GetManifestResourceNames().Where(IsRuleset).Order(StringComparer.Ordinal).Select(name => Open(assembly, name));
    }

    /// <summary>The worked cases of these rulesets.</summary>
    public static IReadOnlyList<CaseFile> ReadCases()
    {
        Assembly assembly = typeof(BundledRulesets).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(IsCases).Order(StringComparer.Ordinal)
                .Select(name => new CaseFile(Root + name, Content(assembly, name) ?? default) { Samples = sample => Content(assembly, $"{Samples}{sample}.json") }),
        ];
    }

    private static bool IsCases(string name) => string.Equals(Path.GetFileName(name), FolderSource.CasesFile, StringComparison.OrdinalIgnoreCase);

    private static bool IsRuleset(string name) => name.EndsWith(Extension, StringComparison.Ordinal) && !IsCases(name);

    private static RulesetFile Open(Assembly assembly, string name)
    {
        ReadOnlyMemory<byte> content = Content(assembly, name) ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
        string? id = RulesetFile.IdAt(Root + name);
        return new RulesetFile(Root + name, content) { ExpectedId = id, KnownId = id };
    }

    private static ReadOnlyMemory<byte>? Content(Assembly assembly, string name)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
