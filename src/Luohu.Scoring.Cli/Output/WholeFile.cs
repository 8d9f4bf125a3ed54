using System.IO.Compression;

namespace Luohu.Scoring.Cli.Output;

/// <summary>
/// A file that bears its name only when it is whole: written under another, which a run that was killed leaves behind and the next one takes over.
/// Standard output and devices have no other name and are written as they are.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string? _path;
    private readonly Stream _file;

    private WholeFile(string? path, Stream file, bool packs)
    {
        _path = path;
        _file = file;
        Stream = packs ? new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true) : file;
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    private string Partial => _path + ".partial";

    /// <summary>A file at that path; compressed when its name ends in <c>.gz</c>.</summary>
    public static WholeFile At(string path)
    {
        bool packs = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        return IsDevice(path)
            ? new(null, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), packs)
            : new(path, new FileStream(path + ".partial", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), packs);
    }

    /// <summary>Over a stream that stays open.</summary>
    public static WholeFile Over(Stream stream) => new(null, stream, packs: false);

    /// <summary>Everything was written: from now on the file bears its name.</summary>
    public void Publish()
    {
        if (!ReferenceEquals(Stream, _file))
        {
            Stream.Dispose();
        }

        (_file as FileStream)?.Flush(flushToDisk: _path is not null);
        if (_path is not null)
        {
            _file.Dispose();
            File.Move(Partial, _path, overwrite: true);
        }
    }

    /// <summary>What was not published is gone.</summary>
    public void Dispose()
    {
        if (_path is not null)
        {
            _file.Dispose();
            File.Delete(Partial);
        }
    }

    private static bool IsDevice(string path) => Path.GetFullPath(path) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
}
