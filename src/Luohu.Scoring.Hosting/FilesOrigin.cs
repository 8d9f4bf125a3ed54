using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting;

/// <summary>A file provider of the application.</summary>
internal sealed record FilesOrigin(IFileProvider Files, string Folder) : RulesetOrigin
{
    /// <summary>Which changes count.</summary>
    public const string Pattern = "**/*.yaml";

    public override RulesetFeed Open() =>
        new(new FileProviderSource(Files, Folder), () => Files.Watch(Folder.Length == 0 ? Pattern : $"{Folder}/{Pattern}"));
}
