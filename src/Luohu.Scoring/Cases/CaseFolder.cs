using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Cases;

/// <summary>Files of cases on a disk: every <c>cases.yaml</c> of a folder and the folders in it. Thread-safe.</summary>
public static class CaseFolder
{
    private const string Samples = "samples/applicants";

    /// <summary>The files of cases of a folder, in order of their paths.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">A file or folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    public static IReadOnlyList<CaseFile> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return
        [
            .. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories)
                .Where(f => string.Equals(Path.GetFileName(f), FolderSource.CasesFile, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(Open),
        ];
    }

    /// <summary>
    /// One file. Its samples are those of the nearest folder <c>samples/applicants</c>, beside the file or beside a folder above it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CaseFile Open(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new CaseFile(file, File.ReadAllBytes(file)) { Samples = name => SampleNear(file, name) };
    }

    private static ReadOnlyMemory<byte>? SampleNear(string file, string name)
    {
        DirectoryInfo? folder = new FileInfo(file).Directory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, Samples)))
        {
            folder = folder.Parent;
        }

        string sample = folder is null || name.AsSpan().ContainsAny(Path.GetInvalidFileNameChars())
            ? string.Empty
            : Path.Combine(folder.FullName, Samples, name + ".json");
        return File.Exists(sample) ? new ReadOnlyMemory<byte>(File.ReadAllBytes(sample)) : null;
    }
}
