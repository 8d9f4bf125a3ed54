using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Luohu.Scoring.Hosting.Tests.Support;

/// <summary>A file provider in memory whose changes are announced when a test says so.</summary>
internal sealed class MemoryFiles : IFileProvider, IDisposable
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private CancellationTokenSource _change = new();

    /// <summary>What watchers asked for.</summary>
    public List<string> Watched { get; } = [];

    public string this[string path]
    {
        set => _texts[path] = value;
    }

    public void Announce()
    {
        CancellationTokenSource old = _change;
        _change = new CancellationTokenSource();
        old.Cancel();
        old.Dispose();
    }

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        string prefix = subpath.Length == 0 ? string.Empty : subpath + "/";
        IEnumerable<IFileInfo> entries = _texts.Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(t => (Path: t.Key[prefix.Length..], t.Value))
            .GroupBy(t => t.Path.Split('/')[0])
            .Select(g => new MemoryFile(g.Key, g.First().Path.Contains('/', StringComparison.Ordinal) ? null : g.First().Value));
        return new MemoryFolder([.. entries]);
    }

    public IFileInfo GetFileInfo(string subpath) => throw new NotSupportedException();

    public IChangeToken Watch(string filter)
    {
        Watched.Add(filter);
        return new CancellationChangeToken(_change.Token);
    }

    public void Dispose() => _change.Dispose();
}
