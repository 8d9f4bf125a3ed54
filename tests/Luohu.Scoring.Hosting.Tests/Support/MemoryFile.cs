using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting.Tests.Support;

/// <summary>A file, or without a text a folder.</summary>
internal sealed class MemoryFile(string name, string? text) : IFileInfo
{
    public bool Exists => true;

    public bool IsDirectory => text is null;

    public DateTimeOffset LastModified => default;

    public long Length => text?.Length ?? -1;

    public string Name => name;

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => new MemoryStream(Schemes.Bytes(text ?? throw new InvalidOperationException()));
}
