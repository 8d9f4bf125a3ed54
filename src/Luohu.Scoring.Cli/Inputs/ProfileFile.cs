using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>Reads the bytes of a profile, from a file or from standard input.</summary>
internal static class ProfileFile
{
    public const string StandardInput = "-";

    /// <summary>Null when the bytes were read.</summary>
    public static InputFailure? Read(string path, Terminal terminal, out byte[] content)
    {
        content = [];
        if (path != StandardInput && Directory.Exists(path))
        {
            return new(ExitCode.Unreadable, Problems.FolderForProfile(path));
        }

        string name = NameOf(path, terminal.Language);
        try
        {
            using Stream stream = path == StandardInput ? terminal.OpenInput() : File.OpenRead(path);
            return BoundedStream.TryReadAll(stream, Limits.MaxProfileBytes, out content)
                ? null
                : new(ExitCode.Profile, Problems.TooLarge(name, Limits.MaxProfileBytes));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(ExitCode.Unreadable, Problems.NoSuchFile(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(ExitCode.Unreadable, Problems.CannotRead(name, e.Message));
        }
    }

    /// <summary>What messages call it.</summary>
    public static string NameOf(string path, Language language) =>
        path != StandardInput ? path : language == Language.Chinese ? "标准输入" : "standard input";
}
