using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting;

/// <summary>The ruleset files of a file provider, in order of their paths: what <see cref="FolderSource"/> is for a folder.</summary>
internal sealed class FileProviderSource(IFileProvider files, string folder) : IRulesetSource
{
    private const string Extension = ".yaml";

    public IEnumerable<RulesetFile> Read() =>
        FilesIn(folder).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => Open(f.Path, f.File));

    private IEnumerable<(string Path, IFileInfo File)> FilesIn(string path)
    {
        IDirectoryContents contents = files.GetDirectoryContents(path);
        if (!contents.Exists)
        {
            throw new DirectoryNotFoundException($"The file provider has no folder '{path}'.");
        }

        return contents.SelectMany(entry => entry.IsDirectory ? FilesIn(Below(path, entry.Name))
            : IsRuleset(entry.Name) ? [(Below(path, entry.Name), entry)]
            : []);
    }

    private static bool IsRuleset(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, FolderSource.CasesFile, StringComparison.OrdinalIgnoreCase);

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    private static RulesetFile Open(string path, IFileInfo file)
    {
        using Stream stream = file.CreateReadStream();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new RulesetFile(path, content.ToArray()) { ExpectedId = RulesetFile.IdAt(file.PhysicalPath ?? path) };
    }
}
