using System.Text;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>A folder of its own for a test class, removed afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("luohu-").FullName;

    public string PathTo(string name) => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        string path = PathTo(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Folder(string name) => Directory.CreateDirectory(PathTo(name)).FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
