using System.Text;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Cli.Commands;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>The files of a round, opened, and closed with it.</summary>
internal sealed class RoundFiles(Terminal terminal) : IDisposable
{
    private const int LongestSeed = 4096;

    private readonly List<Stream> _open = [];
    private InputFailure? _failure;

    /// <summary>Opens all that the request names; null, or why one cannot be opened. <paramref name="seed"/>: From its file, or as it was stated.</summary>
    public InputFailure? Open(RoundRequest request, out RoundInputs? inputs, out string? seed)
    {
        RoundInput? applicants = Open(request.Input);
        RoundInput? quotas = Open(request.Quotas);
        RoundInput? places = Open(request.Places);
        RoundInput? wishes = Open(request.Wishes);
        RoundInput? declined = Open(request.Declined);
        seed = request.SeedFile is { } path && Open(path) is { } file ? SeedIn(file.Content) : request.Options.Seed;
        inputs = applicants is null ? null : new() { Applicants = applicants, Quotas = quotas, Places = places, Wishes = wishes, Declined = declined };
        return _failure;
    }

    public void Dispose() => _open.ForEach(s => s.Dispose());

    /// <summary>Null when there is no such file to open, or when it or one before cannot be.</summary>
    private RoundInput? Open(string? path)
    {
        if (path is null || _failure is not null)
        {
            return null;
        }

        _failure = ProfileFile.OpenInput(path, terminal, out Stream content);
        _open.Add(content);
        return _failure is null ? new(Path.GetFileName(path), content) : null;
    }

    /// <summary>The line that an editor ends does not belong to the seed. A text that is too long is for the engine to refuse.</summary>
    private static string SeedIn(Stream file)
    {
        byte[] bytes = new byte[LongestSeed];
        int read = file.ReadAtLeast(bytes, LongestSeed, throwOnEndOfStream: false);
        string text = Encoding.UTF8.GetString(bytes, 0, read).TrimStart('\uFEFF');
        return text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
    }
}
