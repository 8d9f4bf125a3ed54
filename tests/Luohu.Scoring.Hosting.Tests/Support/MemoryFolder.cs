using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting.Tests.Support;

internal sealed class MemoryFolder(IReadOnlyList<IFileInfo> entries) : IDirectoryContents
{
    public bool Exists => entries.Count > 0;

    public IEnumerator<IFileInfo> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
