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
        byte[] found = [];
        bool isWhole = true;
        InputFailure? failure = Guard(path, terminal, () =>
        {
            using Stream stream = path == StandardInput ? terminal.OpenInput() : File.OpenRead(path);
            isWhole = BoundedStream.TryReadAll(stream, Limits.MaxProfileBytes, out found);
        });
        content = found;
        return failure ?? (isWhole ? null : new(ExitCode.Profile, Problems.TooLarge(NameOf(path, terminal.Language), Limits.MaxProfileBytes)));
    }

    /// <summary>Opens a table, which is read row by row; null when it was opened.</summary>
    public static InputFailure? OpenTable(string path, Terminal terminal, out Stream? table)
    {
        Stream? open = null;
        InputFailure? failure = Guard(path, terminal, () => open = File.OpenRead(path));
        table = open;
        return failure;
    }

    /// <summary>Opens a file of any length, or standard input; null when it was opened.</summary>
    public static InputFailure? OpenInput(string path, Terminal terminal, out Stream input)
    {
        Stream open = Stream.Null;
        InputFailure? failure = Guard(path, terminal, () => open = path == StandardInput ? terminal.OpenInput() : File.OpenRead(path));
        input = open;
        return failure;
    }

    /// <summary>True for a table with one applicant per row.</summary>
    public static bool IsTable(string path) => HasExtension(path, ".csv");

    public static bool IsYaml(string path) => HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    /// <summary>What messages call it.</summary>
    public static string NameOf(string path, Language language) =>
        path != StandardInput ? path : language == Language.Chinese ? "标准输入" : "standard input";

    /// <summary>Does one step of reading; what can go wrong with a file comes back as the failure.</summary>
    private static InputFailure? Guard(string path, Terminal terminal, Action read)
    {
        if (path != StandardInput && Directory.Exists(path))
        {
            return new(ExitCode.Unreadable, Problems.FolderForProfile(path));
        }

        try
        {
            read();
            return null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(ExitCode.Unreadable, Problems.NoSuchFile(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(ExitCode.Unreadable, Problems.CannotRead(NameOf(path, terminal.Language), e.Message));
        }
    }

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
