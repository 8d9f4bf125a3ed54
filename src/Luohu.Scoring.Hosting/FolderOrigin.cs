using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting;

/// <summary>A folder on disk.</summary>
internal sealed record FolderOrigin(string Path) : RulesetOrigin
{
    public override RulesetOrigin Below(string contentRoot) =>
        new FolderOrigin(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(Path, contentRoot)));

    public override RulesetFeed Open()
    {
        var files = new PhysicalFileProvider(Path);
        return new RulesetFeed(new FolderSource(Path), () => files.Watch(FilesOrigin.Pattern), files);
    }
}
